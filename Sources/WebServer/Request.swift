/// A request that passed the guards of the server.
public struct Request: Hashable, Sendable {
  /// What is asked.
  public let method: Method
  /// The path, decoded: begins with "/" and holds no control character, "//", ".." or "\".
  public let path: String
  /// The fields after the "?".
  public let query: Fields
  /// The fields of a form that was sent with `post`.
  public internal(set) var form = Fields()
  /// The cookies that the client sent.
  public let cookies: Fields
  /// The pieces of the path that the pattern of the route names.
  public internal(set) var parameters = Fields()
  /// The header fields, their names in lower case.
  public let headers: Fields
  /// The host that the client named, in lower case, with the port when that was given.
  public let host: String
  /// The address of the client, such as "192.0.2.1" or "2001:db8::1".
  public let clientAddress: String
  /// Whether the client came over TLS, which only a trusted proxy can tell.
  public let isSecure: Bool

  /// Makes a request, for a test of a handler.
  public init(
    method: Method = .get, path: String, query: Fields = Fields(), form: Fields = Fields(),
    cookies: Fields = Fields(), parameters: Fields = Fields(), headers: Fields = Fields(),
    host: String = "127.0.0.1", clientAddress: String = "127.0.0.1", isSecure: Bool = false
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.form = form
    self.cookies = cookies
    self.parameters = parameters
    self.headers = headers
    self.host = host
    self.clientAddress = clientAddress
    self.isSecure = isSecure
  }

  /// The first value of a header field, whatever the capitals in `name`.
  public func header(_ name: String) -> String? { headers[name.lowercased()] }

  /// Whether the browser says that a page of another site sent this.
  ///
  /// An origin "null" says nothing: with the policy `no-referrer` our own forms have it too.
  public var isCrossSite: Bool {
    if let origin = header("origin"), origin != "null", !isOwn(origin) { return true }
    guard let site = header("sec-fetch-site") else { return false }
    return site != "same-origin" && site != "none"
  }

  /// Whether an origin has the host of this server; a proxy may leave out the port.
  private func isOwn(_ origin: String) -> Bool {
    guard let start = origin.firstRange(of: "://")?.upperBound else { return false }
    return HostList.name(origin[start...].lowercased()) == HostList.name(host)
  }

  /// Who guesses, as far as an address can tell: an IPv4 address, or the first half of an IPv6
  /// address since one client has the other half for itself.
  public var clientNetwork: String { NetworkAddress.network(of: clientAddress) }
}
