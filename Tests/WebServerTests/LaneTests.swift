import Dispatch
import TestSupport
import Testing

@testable import WebServer

@Suite("Work of one kind does not keep another waiting")
struct LaneTests {
  /// Work that begins and then waits until the gate opens.
  private final class Held: Sendable {
    let gate = Gate()
    let started = DispatchSemaphore(value: 0)

    func route(_ pattern: String, _ lane: Lane) -> Route {
      Route(.get, pattern, lane: lane) { [self] _ in
        started.signal()
        gate.wait()
        return .text("done")
      }
    }
  }

  private static let request = "GET /held HTTP/1.1\r\nHost: localhost\r\n\r\n"

  /// Connections that all asked for the held work, the first two of which have it.
  private func occupy(_ server: TestServer, _ held: Held, _ count: Int) throws
    -> [LoopbackConnection]
  {
    try (0..<count).map { index in
      let connection = try LoopbackConnection(port: server.port)
      connection.send(Self.request)
      if index < 2 { held.started.wait() }
      return connection
    }
  }

  @Test(
    "heavy work that does not end keeps nothing else from being answered, nor slow work heavy",
    arguments: [(Lane.heavy, Lane.slow), (.heavy, .quick), (.slow, .heavy)])
  func apart(held lane: Lane, other: Lane) throws {
    let held = Held()
    let server = try TestServer([
      held.route("/held", lane), Route(.get, "/other", lane: other) { _ in .text("other") },
    ]) {
      $0.limits.slowThreads = 2
      $0.limits.queue = 4
      $0.limits.heavyQueue = 4
    }
    let connections = try occupy(server, held, 8)
    let refused = try server.waitForLog(of: "/held", status: 503)
    #expect(refused.status == 503)
    #expect(try LoopbackClient(port: server.port).get("/other").text == "other")
    held.gate.open()
    let answers = connections.compactMap { $0.response() }
    #expect(answers.count == 8)
    #expect(answers.prefix(2).allSatisfy { $0.text == "done" })
    let turnedAway = answers.filter { $0.status == 503 }
    #expect(!turnedAway.isEmpty)
    #expect(turnedAway.allSatisfy { $0["retry-after"] == "5" })
  }

  @Test("an answer that is there already needs no threads")
  func known() throws {
    let held = Held()
    let server = try TestServer([
      held.route("/held", .heavy),
      Route(.get, "/n/:n", lane: .heavy, known: { $0.parameters["n"] == "1" ? .text("kept") : nil })
      { _ in .text("made") },
    ])
    let client = LoopbackClient(port: server.port)
    #expect(try client.get("/n/2").text == "made")
    let connections = try occupy(server, held, 2)
    #expect(try client.get("/n/1").text == "kept")
    held.gate.open()
    for connection in connections { #expect(connection.response()?.text == "done") }
  }

  @Test(
    "work for a client that left is not begun, but what a client sent is done",
    arguments: [Method.get, .post])
  func left(method: Method) throws {
    let held = Held()
    let (arrived, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let server = try TestServer([
      held.route("/held", .heavy),
      Route(
        method, "/left", lane: .heavy,
        known: { _ in
          arrived.signal()
          return nil
        },
        { _ in
          done.signal()
          return .text("done")
        }),
      Route(.get, "/next", lane: .heavy) { _ in .text("next") },
    ]) { $0.limits.heavyThreads = 1 }
    let connections = try occupy(server, held, 1)
    try withExtendedLifetime(LoopbackConnection(port: server.port)) { leaving in
      let word = method.rawValue
      leaving.send("\(word) /left HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
      arrived.wait()
    }
    held.gate.open()
    #expect(try LoopbackClient(port: server.port).get("/next").text == "next")
    #expect((done.wait(timeout: .now()) == .success) == (method == .post))
    for connection in connections { #expect(connection.response()?.text == "done") }
  }

  @Test(
    "one client holds the first half of a queue at most, and others get in behind it",
    arguments: [4, 16, 64])
  func shares(queue: Int) {
    let (gate, started) = (Gate(), DispatchSemaphore(value: 0))
    let pool = WorkerPool(threads: 1, queue: queue)
    #expect(
      pool.submit(for: "first") {
        started.signal()
        gate.wait()
      })
    started.wait()
    let taken = ["greedy", "other", "third", "fourth"].map { client in
      (0..<queue).count { _ in pool.submit(for: client) {} }
    }
    #expect(taken == [queue / 2, queue / 4, queue / 4, 0])
    gate.open()
    pool.close()
    #expect(!pool.submit(for: "late") {})
  }
}
