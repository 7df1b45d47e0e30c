/// Decides which requests reach a handler.
struct Gatekeeper: Sendable {
  /// A request that may be handled once its body is there.
  struct Admission {
    /// The request, without the fields of its form.
    var request: Request
    /// Who handles it.
    let route: Route
  }

  private let limits: Limits
  private let hosts: HostList
  private let proxies: Set<String>
  private let router: Router

  init(_ settings: Settings, _ router: Router) {
    limits = settings.limits
    hosts = HostList(allowed: settings.allowedHosts, address: settings.address)
    proxies = Set(settings.trustedProxies)
    self.router = router
  }

  /// Admits a request or says why not.
  ///
  /// - Parameters:
  ///   - head: What was sent.
  ///   - length: How many bytes follow.
  ///   - peer: The address of the other side of the connection.
  /// - Returns: The request with its route.
  /// - Throws: `Refusal` with the status to answer.
  func admit(_ head: RequestHead, length: Int, peer: String) throws(Refusal) -> Admission {
    let method = try head.knownMethod()
    let host = try head.host(hosts)
    guard let method else { throw otherMethods([.get, .head, .post]) }
    let target = try RequestTarget(head.target, limits: limits)
    let (route, parameters) = try route(method, target.path)
    try checkBody(method, length, head.headers)
    return Admission(
      request: Request(
        method: method, path: target.path, query: target.query,
        cookies: CookieText.cookies(in: head.headers.values("cookie"), maximum: limits.fields),
        parameters: parameters, headers: head.headers, host: host,
        clientAddress: client(head.headers, peer), isSecure: isSecure(head.headers, peer)),
      route: route)
  }

  private func route(_ method: Method, _ path: String) throws(Refusal) -> (Route, Fields) {
    switch router.find(method, path) {
    case .route(let route, let parameters): return (route, parameters)
    case .otherMethods(let methods): throw otherMethods(methods)
    case .nothing: throw Refusal(404)
    }
  }

  private func otherMethods(_ methods: [Method]) -> Refusal {
    let names = methods.map(\.rawValue).joined(separator: ", ")
    return Refusal(405, headers: [Response.Header("Allow", names)])
  }

  private func checkBody(_ method: Method, _ length: Int, _ headers: Fields) throws(Refusal) {
    guard length > 0 else { return }
    guard method == .post else { throw Refusal(400) }
    guard length <= limits.body else { throw Refusal(413) }
    let types = headers.values("content-type")
    guard types.count == 1, let type = types.first, Self.isForm(type) else { throw Refusal(415) }
  }

  /// Whether a media type is that of a form whose text is UTF-8.
  private static func isForm(_ type: String) -> Bool {
    let parts = type.lowercased().split(separator: ";").map { part in
      part.filter { $0 != " " && $0 != "\t" && $0 != "\"" }
    }
    return parts.first == "application/x-www-form-urlencoded"
      && parts.dropFirst().allSatisfy { !$0.hasPrefix("charset=") || $0 == "charset=utf-8" }
  }

  private func client(_ headers: Fields, _ peer: String) -> String {
    guard proxies.contains(peer), let last = Self.last(headers.values("x-forwarded-for")) else {
      return peer
    }
    return NetworkAddress.withoutPort(last) ?? peer
  }

  private func isSecure(_ headers: Fields, _ peer: String) -> Bool {
    proxies.contains(peer)
      && Self.last(headers.values("x-forwarded-proto"))?.lowercased() == "https"
  }

  /// The last entry of a list, which is what the nearest proxy added; the others anybody can send.
  private static func last(_ lines: [String]) -> String? {
    lines.last?.split(separator: ",").last.map { $0.filter { $0 != " " && $0 != "\t" } }
  }
}
