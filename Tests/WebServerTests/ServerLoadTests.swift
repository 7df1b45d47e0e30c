import Dispatch
import Foundation
import TestSupport
import Testing
import WebServer

@Suite("The server under load, at its begin and at its end")
struct ServerLoadTests {
  @Test("lets the bodies of all requests together hold only so much")
  func bodiesTogether() throws {
    let server = try TestServer { $0.limits.bodiesTogether = 1000 }
    let head = "POST /form HTTP/1.1\r\nHost: localhost\r\n\(GuardTests.type)\r\n"
    let first = try LoopbackConnection(port: server.port)
    first.send(head + "Expect: 100-continue\r\nContent-Length: 600\r\n\r\n")
    #expect(first.response()?.status == 100)
    let body = "a=" + String(repeating: "b", count: 598)
    let second = try server.answer(to: head + "Content-Length: 600\r\n\r\n" + body)
    #expect(second?.status == 503)
    #expect(second?["retry-after"] == "5")
    first.send(body)
    #expect(first.response()?.text == body)
    try server.waitForLog(of: "/form")
    #expect(try server.answer(to: head + "Content-Length: 600\r\n\r\n" + body)?.text == body)
  }

  @Test("lets the large answers that nobody takes hold only so much")
  func answersTogether() throws {
    let server = try TestServer { $0.limits.answersTogether = 10_000_000 }
    let stuck = try LoopbackConnection(port: server.port)
    stuck.send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n")
    stuck.waitForBytes()
    let client = LoopbackClient(port: server.port)
    #expect(try client.get("/large").status == 503)
    #expect(try client.get("/").status == 200)
    #expect(stuck.response()?.body.count == 8_000_000)
    try server.waitForLog(of: "/large", status: 200)
    #expect(try client.get("/large").status == 200)
  }

  @Test("keeps answering quick requests while slow ones wait, and turns away what is too much")
  func queue() throws {
    let (gate, started) = (Gate(), DispatchSemaphore(value: 0))
    let server = try TestServer([
      .get("/wait", isSlow: true) { _ in
        started.signal()
        gate.wait()
        return .text("done")
      },
      .get("/") { _ in .text("quick") },
    ]) {
      $0.limits.slowThreads = 2
      $0.limits.queue = 1
    }
    let request = "GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n"
    let waiting = try (0..<2).map { _ in try LoopbackConnection(port: server.port) }
    for connection in waiting {
      connection.send(request)
      started.wait()
    }
    let others = try (0..<2).map { _ in try LoopbackConnection(port: server.port) }
    for connection in others { connection.send(request) }
    #expect(try LoopbackClient(port: server.port).get("/").text == "quick")
    try server.waitForLog(of: "/wait", status: 503)
    gate.open()
    for connection in waiting { #expect(connection.response()?.text == "done") }
    let answers = others.compactMap { $0.response() }.sorted { $0.status < $1.status }
    #expect(answers.map(\.status) == [200, 503])
    #expect(answers.last?["retry-after"] == "5")
  }

  @Test("finishes what has begun when it stops")
  func stop() throws {
    let (gate, started) = (Gate(), DispatchSemaphore(value: 0))
    let server = try TestServer([
      .post("/wait", isSlow: true) { _ in
        started.signal()
        gate.wait()
        return .text("done")
      }
    ])
    let connection = try LoopbackConnection(port: server.port)
    let idle = try LoopbackConnection(port: server.port)
    connection.send("POST /wait HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
    started.wait()
    let stopped = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      server.server.stop()
      stopped.signal()
    }
    gate.open()
    #expect(connection.response()?.text == "done")
    stopped.wait()
    #expect(idle.waitUntilClosed())
    #expect(throws: LoopbackConnection.ConnectError.self) {
      try LoopbackConnection(port: server.port)
    }
    server.server.stop()
  }

  @Test("says which error keeps it from starting")
  func cannotStart() throws {
    let server = try TestServer()
    #expect(throws: ServerError.portInUse(server.port)) {
      try TestServer { $0.port = server.port }
    }
    #expect(throws: ServerError.addressNotHere("192.0.2.1")) {
      try TestServer { $0.address = "192.0.2.1" }
    }
    #expect(throws: ServerError.notAnAddress("nowhere")) {
      try TestServer { $0.address = "nowhere" }
    }
  }

  @Test("survives clients that vanish in the middle of anything")
  func vanishing() throws {
    let server = try TestServer()
    let requests = [
      "GET /", "GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "POST /form HTTP/1.1\r\nHost: localhost\r\n\(GuardTests.type)\r\nContent-Length: 9\r\n\r\na",
    ]
    for index in 0..<200 {
      try LoopbackConnection(port: server.port).send(requests[index % requests.count])
    }
    #expect(try LoopbackClient(port: server.port).get("/").status == 200)
  }
}
