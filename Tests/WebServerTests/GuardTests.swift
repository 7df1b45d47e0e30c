import TestSupport
import Testing
import WebServer

/// Requests that must not reach a handler.
@Suite("The guards")
struct GuardTests {
  /// A request that is refused.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let status: Int
    let bytes: String
    var testDescription: String { name }

    init(_ name: String, _ status: Int, _ bytes: String) {
      self.name = name
      self.status = status
      self.bytes = bytes
    }

    /// A request for "/" with header fields.
    static func fields(_ name: String, _ status: Int, _ fields: String) -> Case {
      Case(name, status, "GET / HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n\r\n")
    }

    /// A request for another target.
    static func target(_ name: String, _ status: Int, _ target: String) -> Case {
      Case(name, status, "GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    }

    /// A form.
    static func form(_ name: String, _ status: Int, _ fields: String, _ body: String) -> Case {
      Case(name, status, "POST /form HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n\r\n\(body)")
    }

    /// A form of the usual type.
    static func usual(_ name: String, _ status: Int, _ body: String) -> Case {
      form(name, status, type + "\r\nContent-Length: \(body.utf8.count)", body)
    }
  }

  static let type = "Content-Type: application/x-www-form-urlencoded"

  static let framing: [Case] = [
    .form("two lengths", 400, type + "\r\nContent-Length: 3\r\nContent-Length: 4", "a=bc"),
    .form("the same length twice", 400, type + "\r\nContent-Length: 3\r\nContent-Length: 3", "a=b"),
    .form(
      "a length beside chunks", 400,
      type + "\r\nContent-Length: 3\r\nTransfer-Encoding: chunked", "3\r\na=b\r\n0\r\n\r\n"),
    .form(
      "chunks before a length", 400,
      type + "\r\nTransfer-Encoding: chunked\r\nContent-Length: 3", "3\r\na=b\r\n0\r\n\r\n"),
    .form("chunks", 411, type + "\r\nTransfer-Encoding: chunked", "3\r\na=b\r\n0\r\n\r\n"),
    .form("an unknown coding", 411, type + "\r\nTransfer-Encoding: xchunked", "a=b"),
    .form("a length behind a tab", 400, type + "\r\nContent-Length\t: 3", "a=b"),
    .form("a length behind a space", 400, type + "\r\nContent-Length : 3", "a=b"),
  ]

  static let hosts: [Case] = [
    Case("no host", 400, "GET / HTTP/1.1\r\n\r\n"),
    Case("no host in HTTP/1.0", 400, "GET / HTTP/1.0\r\n\r\n"),
    Case("two hosts", 400, "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"),
    Case(
      "the same host twice", 400, "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n"),
    Case("an unknown host", 400, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
    Case("an empty host", 400, "GET / HTTP/1.1\r\nHost:\r\n\r\n"),
    Case("a host with a user", 400, "GET / HTTP/1.1\r\nHost: a@localhost\r\n\r\n"),
    Case("a host that begins well", 400, "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n"),
    Case("a host with a bad port", 400, "GET / HTTP/1.1\r\nHost: localhost:80x\r\n\r\n"),
    Case("two hosts in one", 400, "GET / HTTP/1.1\r\nHost: localhost, evil.example\r\n\r\n"),
  ]

  static let methods: [Case] = [
    Case("PUT", 405, "PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc"),
    Case("DELETE", 405, "DELETE / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    Case("OPTIONS of everything", 405, "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    Case("TRACE", 405, "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    Case("CONNECT", 405, "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    Case("an unknown method", 501, "BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    Case("a method in small letters", 501, "get / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    Case("a method of other characters", 400, "G@T / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    Case(
      "a form to a page", 405, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"),
    Case("a page of a form", 405, "GET /form HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    .fields("a page with a body", 400, "Content-Length: 3\r\n\r\nabc"),
  ]

  static let targets: [Case] = [
    .target("a zero byte", 400, "/item/a\0b"),
    .target("a zero byte before a version", 400, "/item/a\0HTTP/1.1"),
    .target("an encoded zero byte", 400, "/item/a%00b"),
    .target("an encoded line break", 400, "/item/a%0D%0Ab"),
    .target("an encoded control character", 400, "/item/%C2%85"),
    .target("a step up", 400, "/item/../etc"),
    .target("an encoded step up", 400, "/item/%2e%2E/etc"),
    .target("a step nowhere", 400, "/./item"),
    .target("an encoded slash", 400, "/item/a%2Fb"),
    .target("a backslash", 400, "/item\\a"),
    .target("an encoded backslash", 400, "/item/%5Ca"),
    .target("an empty piece", 400, "//evil.example"),
    .target("half an escape", 400, "/item/%4"),
    .target("no escape", 400, "/item/%zz"),
    .target("an escape that is no UTF-8", 400, "/item/%FF"),
    .target("an overlong escape", 400, "/item/%C0%AE%C0%AE"),
    .target("a bad escape in a query", 400, "/query?a=%4"),
    .target("a zero byte in a query", 400, "/query?a=%00"),
    .target("a query that is no UTF-8", 400, "/query?a=%C3"),
    .target("bytes beyond ASCII", 400, "/item/caf\u{E9}"),
    .target("a fragment", 400, "/item#a"),
    .target("a space", 400, "/item/a b"),
    .target("a whole address", 400, "http://localhost/"),
    .target("no slash", 400, "item"),
    .target("a long target", 414, "/" + String(repeating: "a", count: 5000)),
    .target("many fields", 414, "/query?" + String(repeating: "a&", count: 201)),
  ]

  static let heads: [Case] = [
    .fields("a large head", 431, "X-Large: " + String(repeating: "a", count: 20_000)),
    .fields("many fields", 431, (1...101).map { "X-\($0): a" }.joined(separator: "\r\n")),
    .fields("a name with a space", 400, "X Y: a"),
    .fields("a name of other characters", 400, "X(Y): a"),
    .fields("a zero byte in a value", 400, "X-Y: a\0b\r\nX-Z: c"),
    .fields("a zero byte in the last value", 400, "X-Y: a\0b"),
    .fields("a zero byte after the last value", 400, "X-Y: a\0"),
    Case("a zero byte in the only value", 400, "GET / HTTP/1.1\r\nHost: localhost\0evil\r\n\r\n"),
    .fields("a folded line", 400, "X-Y: a\r\n b\r\nX-Z: c"),
    .fields("a folded last line", 400, "X-Y: a\r\n\tb"),
    .fields("a length on a folded line", 400, "Content-Length:\r\n 3"),
    .fields("a name that becomes a coding by folding", 411, "Transfer-Encodin: chunked\r\n g"),
    .fields("a control character in a value", 400, "X-Y: a\u{1}b"),
  ]

  static let bodies: [Case] = [
    .usual("a large body", 413, String(repeating: "a", count: 300_000)),
    .form("a body said to be huge", 413, type + "\r\nContent-Length: 99999999999", "a=b"),
    .usual("many fields in a form", 413, String(repeating: "a=b&", count: 501)),
    .usual("a long field", 413, "a=" + String(repeating: "b", count: 65_537)),
    .usual("a bad escape in a form", 400, "a=%4"),
    .usual("a form that is no UTF-8", 400, "a=%E9t%E9"),
    .usual("a zero byte in a form", 400, "a=b%00"),
    .form("a body without type", 415, "Content-Length: 3", "a=b"),
    .form("another type", 415, "Content-Type: text/plain\r\nContent-Length: 3", "a=b"),
    .form("another alphabet", 415, type + "; charset=latin1\r\nContent-Length: 3", "a=b"),
    .form("two types", 415, type + "\r\n" + type + "\r\nContent-Length: 3", "a=b"),
  ]

  /// What the library refuses by itself, with a page of its own.
  static let library: [Case] = [
    .form("a list of lengths", 400, type + "\r\nContent-Length: 3, 3", "a=b"),
    .form("a signed length", 400, type + "\r\nContent-Length: +3", "a=b"),
    .form("a negative length", 400, type + "\r\nContent-Length: -3", "a=b"),
    .form("a length in hexadecimal", 400, type + "\r\nContent-Length: 0x3", "a=b"),
    .form("an empty length", 400, type + "\r\nContent-Length: ", "a=b"),
    .form("a length beyond numbers", 413, type + "\r\nContent-Length: 99999999999999999999", "a=b"),
    .fields("a line without a colon", 400, "broken"),
    .fields("an enormous head", 431, "X-Large: " + String(repeating: "a", count: 70_000)),
    .target("an enormous target", 414, "/" + String(repeating: "a", count: 70_000)),
    Case("no version", 400, "GET /\r\nHost: localhost\r\n\r\n"),
    Case("another version", 505, "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n"),
  ]

  @Test(
    "leave to the library what it cannot read, which tells nothing of itself and closes",
    arguments: library)
  func libraryRefusal(wrong: Case) throws {
    let server = try TestServer()
    let connection = try LoopbackConnection(port: server.port)
    connection.send(wrong.bytes)
    let response = connection.response()
    #expect(response?.status == wrong.status)
    #expect(response?["server"] == nil)
    #expect(response?.text.lowercased().contains("microhttpd") == false)
    #expect(connection.waitUntilClosed())
  }

  @Test(
    "refuse what is not one plain request, with a page of ours, and close the connection",
    arguments: framing + hosts + methods + targets + heads + bodies)
  func refusal(wrong: Case) throws {
    let server = try TestServer()
    let connection = try LoopbackConnection(port: server.port)
    connection.send(wrong.bytes)
    let response = connection.response()
    #expect(response?.status == wrong.status)
    #expect(response?.text == "\(wrong.status) \(ErrorPage.reason(wrong.status))\n")
    #expect(connection.waitUntilClosed())
  }

  @Test("read a body that is somewhat too large to its end before they say so")
  func drain() throws {
    let server = try TestServer()
    let connection = try LoopbackConnection(port: server.port)
    connection.send(
      "POST /form HTTP/1.1\r\nHost: localhost\r\n\(Self.type)\r\nContent-Length: 300000\r\n\r\n")
    // Who sends on to a server that closed cannot read what it said.
    connection.sendSlowly(String(repeating: "a", count: 20), pause: .milliseconds(10))
    #expect(connection.send([UInt8](repeating: 0x61, count: 299_980)))
    #expect(connection.response()?.status == 413)
  }
}
