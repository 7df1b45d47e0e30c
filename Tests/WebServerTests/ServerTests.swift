import Synchronization
import TestSupport
import Testing
import WebServer

@Suite("The server")
struct ServerTests {
  @Test("answers a page with the header fields that keep browsers safe")
  func page() throws {
    let server = try TestServer()
    let response = try LoopbackClient(port: server.port).get("/")
    #expect(response.status == 200)
    #expect(response.text == "<p>hello</p>")
    let expected = [
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer", "x-content-type-options": "nosniff",
      "x-frame-options": "DENY", "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin", "cache-control": "no-store",
    ]
    for (name, value) in expected { #expect(response.values(name) == [value], "\(name)") }
    #expect(response["permissions-policy"] != nil)
    #expect(response["server"] == nil)
    #expect(response["strict-transport-security"] == nil)
  }

  @Test("answers several requests on one connection, in order, also when sent at once")
  func keepAlive() throws {
    let server = try TestServer()
    let connection = try LoopbackConnection(port: server.port)
    for path in ["/item/1", "/slow?n=2", "/item/3"] {
      connection.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    }
    #expect(connection.response()?.text == "item 1")
    #expect(connection.response()?.text == "slow 2")
    #expect(connection.response()?.text == "item 3")
  }

  @Test("answers HEAD as GET without the body", arguments: ["/", "/slow"])
  func head(path: String) throws {
    let server = try TestServer()
    let connection = try LoopbackConnection(port: server.port)
    connection.send("HEAD \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    let head = connection.response(toHead: true)
    connection.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    let page = connection.response()
    #expect(head?.status == 200)
    #expect(head?["content-length"] == page?["content-length"])
    #expect(page?.body.isEmpty == false)
  }

  @Test(
    "takes the names by which it may be called",
    arguments: [
      "localhost", "LOCALHOST:1234", " localhost\t ", "127.0.0.1:80", "[::1]:8080", "name.example",
      "name.example:443",
    ])
  func hosts(host: String) throws {
    let server = try TestServer()
    let response = try server.answer(to: "GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
    #expect(response?.status == 200)
  }

  @Test("says 404 for what does not exist and keeps the connection")
  func notFound() throws {
    let server = try TestServer()
    let connection = try LoopbackConnection(port: server.port)
    for _ in 1...2 {
      connection.send("GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(connection.response()?.status == 404)
    }
  }

  @Test(
    "says which methods a path has",
    arguments: [
      ("PUT", "/", "GET, HEAD, POST"),
      ("POST", "/", "GET, HEAD"), ("GET", "/form", "POST"),
    ])
  func allow(method: String, path: String, allowed: String) throws {
    let server = try TestServer()
    let response = try LoopbackClient(port: server.port).request(method, path)
    #expect(response.status == 405)
    #expect(response["allow"] == allowed)
  }

  @Test(
    "hands over a form in every letter, on both kinds of route", arguments: ["/form", "/slow-form"])
  func form(path: String) throws {
    let server = try TestServer()
    let response = try LoopbackClient(port: server.port).post(
      path,
      [
        "naam": "Café 't Hoekje & zn.", "tekst": "een\r\ntwee+drie=vier %41", "leeg": "",
        "naam": "🌷",
      ])
    #expect(
      response.text == "naam=Café 't Hoekje & zn.|tekst=een\r\ntwee+drie=vier %41|leeg=|naam=🌷")
  }

  @Test("takes a form that comes in pieces, after it asked for it")
  func formInPieces() throws {
    let server = try TestServer()
    let connection = try LoopbackConnection(port: server.port)
    connection.send(
      "POST /form HTTP/1.1\r\nHost: localhost\r\n\(GuardTests.type); charset=UTF-8\r\n")
    connection.send("Expect: 100-continue\r\nContent-Length: 7\r\n\r\n")
    #expect(connection.response()?.status == 100)
    connection.sendSlowly("a=b&c=d", pause: .milliseconds(1))
    #expect(connection.response()?.text == "a=b|c=d")
  }

  @Test("writes the pattern in the log, never the path, query or who asked")
  func log() throws {
    let server = try TestServer()
    _ = try LoopbackClient(port: server.port).get("/item/secret?word=secret")
    let entry = try server.waitForLog(of: "/item/:id")
    #expect(entry.method == "GET")
    #expect(entry.status == 200)
    _ = try LoopbackClient(port: server.port).get("/secret")
    #expect(try server.waitForLog(of: "-").status == 404)
    #expect(server.log.entries.withLock { !"\($0)".contains("secret") })
  }

  @Test(
    "makes a page of 500 of an answer that cannot be sent",
    arguments: [
      Response(headers: [.init("X-Bad", "a\r\nSet-Cookie: b=c")]),
      Response(headers: [.init("X Bad", "a")]), Response(status: 42),
    ])
  func unsendable(response: Response) throws {
    let server = try TestServer([.get("/") { _ in response }])
    let answer = try LoopbackClient(port: server.port).get("/")
    #expect(answer.status == 500)
    #expect(answer["set-cookie"] == nil)
  }

  @Test("uses the application's page for every error, its own status and fields kept")
  func errorPage() throws {
    let server = try TestServer([.get("/busy") { _ in .failure(429, retryAfter: 7) }]) {
      $0.errorPage = { .html("<p>fout \($0)</p>") }
    }
    let client = LoopbackClient(port: server.port)
    let busy = try client.get("/busy")
    #expect(busy.status == 429)
    #expect(busy["retry-after"] == "7")
    #expect(busy.text == "<p>fout 429</p>")
    #expect(try client.get("/nothing").text == "<p>fout 404</p>")
    #expect(try client.request("PUT", "/busy").text == "<p>fout 405</p>")
  }

  @Test(
    "believes a proxy that it trusts, about the last step only",
    arguments: [
      (["127.0.0.1"], "198.51.100.9, 192.0.2.7", "192.0.2.7 true"),
      (["127.0.0.1"], "2001:db8::7", "2001:db8::7 true"),
      (["127.0.0.1"], "192.0.2.7:99", "192.0.2.7 true"),
      (["127.0.0.1"], "[2001:db8::7]:80", "2001:db8::7 true"),
      (["127.0.0.1"], "[2001:db8::7]", "2001:db8::7 true"),
      (["127.0.0.1"], "192.0.2.7:", "127.0.0.1 true"),
      (["127.0.0.1"], "[192.0.2.7", "127.0.0.1 true"),
      (["127.0.0.1"], "unknown", "127.0.0.1 true"),
      (["192.0.2.1"], "192.0.2.7", "127.0.0.1 false"),
      ([], "192.0.2.7", "127.0.0.1 false"),
    ])
  func proxy(trusted: [String], forwarded: String, expected: String) throws {
    let server = try TestServer { $0.trustedProxies = trusted }
    let client = LoopbackClient(port: server.port)
    client.headers = [("X-Forwarded-For", forwarded), ("X-Forwarded-Proto", "https")]
    let response = try client.get("/client")
    #expect(response.text == expected)
    #expect((response["strict-transport-security"] != nil) == expected.hasSuffix("true"))
  }
}
