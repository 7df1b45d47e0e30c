import TestSupport
import Testing
import WebServer

@Suite("Answers, cookies and routes")
struct ResponseTests {
  @Test(
    "a redirect stays on this server",
    arguments: [
      ("/list?a=b#c", "/list?a=b#c"), ("/caf\u{E9} 1", "/caf%C3%A9%201"),
      ("/a\r\nSet-Cookie: b", "/a%0D%0ASet-Cookie:%20b"), ("//evil.example", "/"),
      ("/\\evil.example", "/"), ("https://evil.example", "/"), ("", "/"), ("/", "/"),
      ("/%41", "/%41"),
    ])
  func redirect(path: String, location: String) {
    let response = Response.redirect(path)
    #expect(response.status == 303)
    #expect(response.header("location") == location)
  }

  @Test("a cookie is never for scripts and only as long as it is told")
  func cookie() {
    #expect(
      Cookie("session", "abc", maxAge: 60, sameSite: .strict, isSecure: true).headerValue
        == "session=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Strict; Secure")
    #expect(
      Cookie.removal("session", path: "/desk", isSecure: false).headerValue
        == "session=; Path=/desk; Max-Age=0; HttpOnly; SameSite=Lax")
  }

  @Test("a client keeps and drops the cookies that it gets, through redirects")
  func jar() throws {
    let server = try TestServer([
      .post("/in") { request in
        .redirect("/who").setting(Cookie("name", request.form["name"] ?? "", isSecure: false))
      },
      .post("/out") { _ in .redirect("/who").setting(.removal("name", isSecure: false)) },
      .get("/who") { .text($0.cookies["name"] ?? "nobody") },
    ])
    let client = LoopbackClient(port: server.port)
    #expect(try client.get("/who").text == "nobody")
    #expect(try client.post("/in", ["name": "somebody"]).text == "somebody")
    #expect(client.place == "/who")
    #expect(try client.post("/out").text == "nobody")
  }

  @Test("cookies that are none are passed over")
  func brokenCookies() throws {
    let server = try TestServer()
    let client = LoopbackClient(port: server.port)
    client.headers = [
      ("Cookie", "a=1; ;b; =c; d=\u{E9}; e=\"f\"; g=h=i;a=2"), ("Cookie", "\tj=k"),
    ]
    #expect(try client.get("/cookies").text == "a=1|g=h=i|a=2|j=k")
  }

  @Test(
    "a literal piece goes before a named one, and a last slash makes no difference",
    arguments: [
      ("/item/new", "a new item"), ("/item/new/", "a new item"), ("/item/n%65w", "a new item"),
      ("/item/caf%C3%A9%20%2B+", "item café ++"), ("/item/%252e", "item %2e"),
      ("/query?a=1&a=2&b&=c&d=%C3%A9+e&&f==", "a=1|a=2|b=|=c|d=é e|f=="),
    ])
  func routes(path: String, text: String) throws {
    let server = try TestServer()
    #expect(try LoopbackClient(port: server.port).get(path).text == text)
  }

  @Test(
    "the rule for pages from other sites follows the browser's word",
    arguments: [
      ("same-origin", false), ("none", false), ("cross-site", true), ("same-site", true),
    ])
  func crossSite(word: String, isCrossSite: Bool) {
    let request = Request(path: "/", headers: Fields([("sec-fetch-site", word)]))
    #expect(request.isCrossSite == isCrossSite)
    #expect(!Request(path: "/").isCrossSite)
  }

  @Test(
    "the origin of a page from elsewhere is enough to know it, and that of ours may be hidden",
    arguments: [
      ("null", false), ("https://kaart.example", false), ("https://Kaart.Example:443", false),
      ("http://kaart.example:8080", false), ("https://evil.example", true),
      ("https://kaart.example.evil.example", true), ("https://evil.example:8080", true),
      ("kaart.example", true), ("", true), ("https://", true),
      ("https://a@kaart.example", true),
    ])
  func origin(origin: String, isCrossSite: Bool) {
    for host in ["kaart.example", "kaart.example:8080"] {
      let request = Request(path: "/", headers: Fields([("origin", origin)]), host: host)
      #expect(request.isCrossSite == isCrossSite)
      let own = [("origin", origin), ("sec-fetch-site", "cross-site")]
      #expect(Request(path: "/", headers: Fields(own), host: host).isCrossSite)
    }
  }

  @Test(
    "who has an IPv6 address has the addresses beside it too",
    arguments: [
      ("192.0.2.1", "192.0.2.1"), ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"), ("", ""),
    ])
  func network(address: String, network: String) {
    #expect(Request(path: "/", clientAddress: address).clientNetwork == network)
  }

  @Test("fields give their first value, or all of them")
  func fields() {
    let fields = Fields([("a", "1"), ("b", "2"), ("a", "3")])
    #expect(fields["a"] == "1")
    #expect(fields.values("a") == ["1", "3"])
    #expect(fields["c"] == nil)
    #expect(Fields().isEmpty)
  }
}
