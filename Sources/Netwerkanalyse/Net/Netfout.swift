public import Kaartgraaf

/// Why a network cannot be made.
public enum Netfout: Error, Hashable, Sendable {
  /// No relation kind has this name; with those that there are.
  case onbekendeRelatie(String, bekend: [String])
  /// No entry is of this kind.
  case onbekendeSoort(String)
  /// A name does not mean exactly one area.
  case naam(Naamfout)
}
