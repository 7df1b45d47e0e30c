/// An answer to a request.
public struct Response: Hashable, Sendable {
  /// The status, such as 200.
  public var status: Int
  /// The header fields beside those that the server adds itself.
  public var headers: [Header]
  /// The bytes.
  public var body: [UInt8]
  /// Whether the application's page for errors takes the place of the body.
  var isFailure = false

  /// A header field.
  public struct Header: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String

    /// Makes a field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes an answer.
  public init(status: Int = 200, headers: [Header] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A page.
  public static func html(_ text: String, status: Int = 200) -> Response {
    bytes(Array(text.utf8), type: "text/html; charset=utf-8", status: status)
  }

  /// Plain text.
  public static func text(_ text: String, status: Int = 200) -> Response {
    bytes(Array(text.utf8), type: "text/plain; charset=utf-8", status: status)
  }

  /// Bytes of a media type.
  public static func bytes(_ bytes: [UInt8], type: String, status: Int = 200) -> Response {
    Response(status: status, headers: [Header("Content-Type", type)], body: bytes)
  }

  /// Sends the client to a place on this server, by default with `get`.
  ///
  /// - Parameters:
  ///   - path: Begins with one "/"; what may not stand in an address is percent-encoded. Any other
  ///     text leads to "/", so that nobody is sent to another site.
  ///   - status: 303 unless told otherwise.
  /// - Returns: The answer.
  public static func redirect(_ path: String, status: Int = 303) -> Response {
    Response(status: status, headers: [Header("Location", PercentCoding.localTarget(path))])
  }

  /// The page for an error, made by the application's own maker.
  public static func failure(_ status: Int, retryAfter seconds: Int? = nil) -> Response {
    var response = Response(
      status: status, headers: seconds.map { [Header("Retry-After", String($0))] } ?? [])
    response.isFailure = true
    return response
  }

  /// Nothing is found here; also for what somebody may not know exists.
  public static let notFound = failure(404)

  /// The first value of a header field, whatever the capitals in `name`.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// This answer with a cookie set.
  public func setting(_ cookie: Cookie) -> Response {
    adding(Header("Set-Cookie", cookie.headerValue))
  }

  /// This answer with a header field more.
  public func adding(_ header: Header) -> Response {
    var response = self
    response.headers.append(header)
    return response
  }
}
