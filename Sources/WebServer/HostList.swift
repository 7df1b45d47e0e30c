/// The hosts by which clients may call the server.
///
/// A page elsewhere can point a name of its own at this machine; without this list the browser
/// would take the answers for that page's own.
struct HostList {
  private let names: Set<String>

  /// Makes a list of names, with or without a port, beside the names of this machine itself.
  init(allowed: [String], address: String) {
    let own = address.contains(":") ? "[\(address)]" : address
    names = Set(
      (allowed + ["localhost", "127.0.0.1", "[::1]", own]).map { $0.lowercased() })
  }

  /// Whether a client may call the server by this host.
  func accepts(_ host: String) -> Bool {
    guard let name = Self.name(host) else { return false }
    return names.contains(name) || names.contains(host)
  }

  /// The host without its port, or nil when it is not written as a host.
  static func name(_ host: String) -> String? {
    let end =
      host.hasPrefix("[")
      ? host.firstIndex(of: "]").map(host.index(after:)) : host.firstIndex(of: ":") ?? host.endIndex
    guard let end, end > host.startIndex else { return nil }
    let port = host[end...]
    let digits = port.dropFirst()
    guard port.isEmpty || (port.hasPrefix(":") && (1...5).contains(digits.count)),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return String(host[..<end])
  }
}
