import Foundation

/// A browser of sorts for a server on this machine: it keeps cookies and follows redirects.
///
/// Each request has a connection of its own. Used by one thread at a time.
public final class LoopbackClient {
  /// There was no whole answer.
  public struct NoAnswer: Error {}

  /// The port of the server.
  public let port: Int
  /// The cookies by name, as the server set them.
  public private(set) var cookies: [String: String] = [:]
  /// Whether redirects are followed.
  public var followsRedirects = true
  /// The header fields that every request has beside the usual ones.
  public var headers: [(name: String, value: String)] = []
  /// Where the last answer came from, after redirects.
  public private(set) var place = "/"

  /// Makes a client, with the cookies of an earlier one if there was any.
  public init(port: Int, cookies: [String: String] = [:]) {
    self.port = port
    self.cookies = cookies
  }

  /// Asks for a page.
  public func get(_ path: String) throws -> LoopbackResponse {
    try follow(try request("GET", path))
  }

  /// Sends a form.
  public func post(
    _ path: String, _ form: KeyValuePairs<String, String> = [:]
  ) throws -> LoopbackResponse {
    try post(path, fields: form.map { ($0.key, $0.value) })
  }

  /// Sends a form whose fields were put together by a test.
  public func post(
    _ path: String, fields: [(name: String, value: String)]
  ) throws -> LoopbackResponse {
    let body = fields.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }
    return try follow(try request("POST", path, body: body.joined(separator: "&")))
  }

  /// Sends one request and gives its answer, a redirect too.
  public func request(
    _ method: String, _ path: String, body: String? = nil,
    type: String = "application/x-www-form-urlencoded"
  ) throws -> LoopbackResponse {
    place = path
    let connection = try LoopbackConnection(port: port)
    var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if !cookies.isEmpty {
      let pairs = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      head += "Cookie: \(pairs.joined(separator: "; "))\r\n"
    }
    if let body { head += "Content-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n" }
    connection.send(head + "\r\n" + (body ?? ""))
    guard let response = connection.response(toHead: method == "HEAD") else { throw NoAnswer() }
    response.values("set-cookie").forEach(keep)
    return response
  }

  private func follow(_ first: LoopbackResponse) throws -> LoopbackResponse {
    var response = first
    var left = 5
    while followsRedirects, (301...303).contains(response.status), left > 0,
      let target = response["location"]
    {
      response = try request("GET", target)
      left -= 1
    }
    return response
  }

  private func keep(_ line: String) {
    let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
    guard
      let pair = parts.first?.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false), pair.count == 2
    else { return }
    let isRemoval = parts.contains { $0.lowercased() == "max-age=0" }
    cookies[String(pair[0])] = isRemoval ? nil : String(pair[1])
  }

  /// Text as a browser puts it into a form.
  public static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(Unicode.Scalar(byte))
      case 0x20: "+"
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
