import Foundation
import TestSupport
import Testing
import WebServer

@Suite("The deadlines", .serialized)
struct DeadlineTests {
  private static func server(_ change: (inout Limits) -> Void = { _ in }) throws -> TestServer {
    try TestServer { settings in
      settings.limits.request = .seconds(1)
      settings.limits.idleSeconds = 3600
      change(&settings.limits)
    }
  }

  @Test(
    "end a connection that goes on sending without end",
    arguments: [
      "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ", "GET /", "\r\n",
      "POST /form HTTP/1.1\r\nHost: localhost\r\n\(GuardTests.type)\r\nContent-Length: 9999\r\n\r\n",
    ])
  func slowSender(begin: String) throws {
    let server = try Self.server()
    let connection = try LoopbackConnection(port: server.port)
    connection.send(begin)
    connection.sendSlowly(String(repeating: "a", count: 300), pause: .milliseconds(10))
    #expect(connection.waitUntilClosed())
  }

  @Test("tell a client that it took too long when its request line had come")
  func timeoutPage() throws {
    let server = try TestServer { settings in
      settings.limits.request = .seconds(1)
      settings.errorPage = { .html("<p>fout \($0)</p>") }
    }
    let response = try server.answer(to: "GET / HTTP/1.1\r\nHost: localhost\r\n")
    #expect(response?.status == 408)
    #expect(response?.text == "<p>fout 408</p>")
    #expect(response?["content-security-policy"] != nil)
  }

  @Test("end a connection that never says anything, without a word")
  func silence() throws {
    let server = try Self.server()
    let connection = try LoopbackConnection(port: server.port)
    #expect(connection.response() == nil)
    #expect(connection.waitUntilClosed())
  }

  @Test("end a connection that stays silent for the idle time, long before the total")
  func idle() throws {
    let server = try Self.server {
      $0.request = .seconds(3600)
      $0.idleSeconds = 1
    }
    let connection = try LoopbackConnection(port: server.port)
    connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(connection.response()?.status == 200)
    #expect(connection.waitUntilClosed())
  }

  @Test("end a connection that does not take its answer")
  func slowReader() throws {
    let server = try Self.server { $0.bytesPerSecond = 80_000_000 }
    let connection = try LoopbackConnection(port: server.port)
    connection.send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n")
    try server.waitForLog(of: "/large")
    #expect(connection.response() == nil)
  }

  @Test("give a client more time for a large answer")
  func largeAnswer() throws {
    let server = try Self.server { $0.bytesPerSecond = 8_000 }
    let connection = try LoopbackConnection(port: server.port)
    connection.send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n")
    connection.sendSlowly(String(repeating: "\r", count: 150), pause: .milliseconds(10))
    #expect(connection.response()?.body.count == 8_000_000)
  }

  @Test("do not count the time that we work, and begin anew after each request")
  func work() throws {
    let gate = Gate()
    let server = try TestServer([
      .get("/wait", isSlow: true) { _ in
        gate.wait()
        return .bytes([UInt8](repeating: 0x61, count: 8_000_000), type: "text/plain")
      },
      .get("/") { _ in .text("quick") },
    ]) {
      $0.limits.request = .seconds(2)
      $0.limits.bytesPerSecond = 80_000_000
    }
    let connection = try LoopbackConnection(port: server.port)
    connection.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n")
    // Another connection is ended meanwhile, so that the time has certainly passed.
    #expect(try LoopbackConnection(port: server.port).waitUntilClosed())
    gate.open()
    connection.waitForBytes()
    // While the answer stays unread for a while, it is looked at whose time is up.
    usleep(600_000)
    #expect(connection.response()?.body.count == 8_000_000)
    connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(connection.response()?.text == "quick")
  }

  @Test("let the longest waiting connections go first when there are many")
  func crowd() throws {
    let server = try TestServer {
      $0.limits.connections = 40
      $0.limits.request = .seconds(3600)
      $0.limits.idleSeconds = 3600
    }
    let connections = try (0..<36).map { _ in try LoopbackConnection(port: server.port) }
    #expect(try LoopbackClient(port: server.port).get("/").status == 200)
    for connection in connections.prefix(6) { #expect(connection.waitUntilClosed()) }
    let last = try #require(connections.last)
    last.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(last.response()?.status == 200)
  }

  @Test("leave room for a page beside slow senders and silent connections")
  func manyConnections() throws {
    let server = try TestServer { $0.limits.connections = 200 }
    let slow = try (0..<60).map { _ in
      let connection = try LoopbackConnection(port: server.port)
      connection.send("GET / HTTP/1.1\r\nHost: loc")
      return connection
    }
    let silent = try (0..<60).map { _ in try LoopbackConnection(port: server.port) }
    #expect(try LoopbackClient(port: server.port).get("/").status == 200)
    #expect(slow.count + silent.count == 120)
  }
}
