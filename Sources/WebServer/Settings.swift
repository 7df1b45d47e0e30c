/// What an application tells the server.
public struct Settings: Sendable {
  /// A request that was answered, as far as a log may know: no query, cookie or body, and instead
  /// of the path, which can hold a secret, the pattern of the route.
  public struct LogEntry: Hashable, Sendable {
    /// The method, or "-" when there was none that could be read.
    public let method: String
    /// The pattern of the route, or "-" when no route was found.
    public let pattern: String
    /// The status of the answer.
    public let status: Int
    /// How long it took from the request line until the answer was sent.
    public let milliseconds: Int
  }

  /// The address to listen on.
  public var address = "127.0.0.1"
  /// The port to listen on; 0 is any that is free.
  public var port = 0
  /// The hosts by which clients may call the server, beside loopback and `address` itself.
  public var allowedHosts: [String] = []
  /// The addresses of proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.
  public var trustedProxies: [String] = []
  /// What pages may load (the value of `Content-Security-Policy`).
  public var contentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'"
  /// The bounds.
  public var limits = Limits()
  /// Makes the page for an error from its status.
  public var errorPage: @Sendable (Int) -> Response = ErrorPage.plain
  /// Hears of each request that was answered; called on many threads at once.
  public var log: @Sendable (LogEntry) -> Void = { _ in }

  /// The usual settings: loopback, any free port.
  public init() {}
}
