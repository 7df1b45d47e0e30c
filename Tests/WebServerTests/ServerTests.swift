import TestSupport
import Testing
import WebServer

@Suite("The server")
struct ServerTests {
  @Test("answers a page with the header fields that keep browsers safe")
  func page() throws {
    let server = try Server(Router([.get("/") { _ in .html("<p>hello</p>") }]), Settings())
    let response = try LoopbackClient(port: server.port).get("/")
    #expect(response.status == 200)
    #expect(response.text == "<p>hello</p>")
    #expect(response["content-type"] == "text/html; charset=utf-8")
    #expect(response["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'")
    #expect(response["server"] == nil)
    server.stop()
  }
}
