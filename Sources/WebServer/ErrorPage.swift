/// What is told about an error when the application says nothing.
public enum ErrorPage {
  /// A line of plain text that says no more than the status does.
  @Sendable public static func plain(_ status: Int) -> Response {
    .text("\(status) \(reason(status))\n", status: status)
  }

  /// The words that go with a status (RFC 9110, section 15).
  public static func reason(_ status: Int) -> String {
    switch status {
    case 400: "Bad request"
    case 403: "Forbidden"
    case 404: "Not found"
    case 405: "Method not allowed"
    case 408: "Request timeout"
    case 411: "Length required"
    case 413: "Content too large"
    case 414: "Address too long"
    case 415: "Unsupported media type"
    case 429: "Too many requests"
    case 431: "Header fields too large"
    case 500: "Internal error"
    case 501: "Not implemented"
    case 503: "Service unavailable"
    default: "Error"
    }
  }
}
