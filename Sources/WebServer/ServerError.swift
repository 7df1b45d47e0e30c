/// Why a server could not start.
public enum ServerError: Error, Hashable, Sendable {
  /// The text is no IPv4 or IPv6 address.
  case notAnAddress(String)
  /// Another program listens on this port already.
  case portInUse(Int)
  /// This user may not listen on this port.
  case portForbidden(Int)
  /// The address does not belong to this machine.
  case addressNotHere(String)
  /// The system refused, with its error number.
  case system(Int32)
}
