/// Makes answers ready to be sent: pages for errors, and the header fields that all of them have.
struct Finishing: Sendable {
  private let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  /// The answer as it is sent.
  func finished(_ response: Response, isSecure: Bool) -> Response {
    var result = response.isFailure ? page(response) : response
    if !result.headers.allSatisfy(Self.isSendable) || !(200...599).contains(result.status) {
      result = page(.failure(500))
    }
    if result.status == 204 || result.status == 304 { result.body = [] }
    let present = Set(result.headers.map { $0.name.lowercased() })
    result.headers += defaults(isSecure).filter { !present.contains($0.name.lowercased()) }
    return result
  }

  /// The application's page for an error, with the status and the fields of the failure itself.
  private func page(_ failure: Response) -> Response {
    var page = settings.errorPage(failure.status)
    if page.isFailure || !page.headers.allSatisfy(Self.isSendable) {
      page = ErrorPage.plain(failure.status)
    }
    page.status = failure.status
    page.headers += failure.headers
    return page
  }

  /// A name or value with a line break would end the header for the client.
  private static func isSendable(_ header: Response.Header) -> Bool {
    CookieText.isName(header.name)
      && header.value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  private func defaults(_ isSecure: Bool) -> [Response.Header] {
    let fields: KeyValuePairs = [
      "Content-Security-Policy": settings.contentSecurityPolicy,
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "Cache-Control": "no-store",
    ]
    let always = fields.map { Response.Header($0.key, $0.value) }
    guard isSecure else { return always }
    return always + [Response.Header("Strict-Transport-Security", "max-age=31536000")]
  }

  /// The bytes of an answer after which the connection closes, for when the library cannot send it.
  func wire(_ response: Response) -> [UInt8] {
    let answer = finished(response, isSecure: false)
    var text = "HTTP/1.1 \(answer.status) \(ErrorPage.reason(answer.status))\r\n"
    for header in answer.headers { text += "\(header.name): \(header.value)\r\n" }
    text += "Content-Length: \(answer.body.count)\r\nConnection: close\r\n\r\n"
    return Array(text.utf8) + answer.body
  }
}
