import Foundation
import Synchronization
import TestSupport
import WebServer

/// A server with a few routes for tests, on a free port; it stops when nobody holds it.
final class TestServer: Sendable {
  /// What the server said in its log.
  final class Log: Sendable {
    let entries = Mutex<[Settings.LogEntry]>([])
  }

  let server: Server
  let log: Log
  var port: Int { server.port }

  /// Starts a server.
  init(
    _ routes: [Route] = TestServer.routes, _ change: (inout Settings) -> Void = { _ in }
  ) throws {
    let log = Log()
    var settings = Settings()
    settings.allowedHosts = ["name.example"]
    settings.log = { entry in log.entries.withLock { $0.append(entry) } }
    change(&settings)
    self.log = log
    server = try Server(Router(routes), settings)
  }

  deinit { server.stop() }

  /// Pages that tell what they were asked.
  static let routes: [Route] = [
    .get("/") { _ in .html("<p>hello</p>") },
    .get("/item/:id") { .text("item " + ($0.parameters["id"] ?? "none")) },
    .get("/item/new") { _ in .text("a new item") },
    .get("/query") { .text(described($0.query)) },
    .get("/cookies") { .text(described($0.cookies)) },
    .get("/large") { _ in .bytes([UInt8](repeating: 0x61, count: 8_000_000), type: "text/plain") },
    .get("/slow", isSlow: true) { .text("slow " + ($0.query["n"] ?? "")) },
    .get("/client") { .text("\($0.clientAddress) \($0.isSecure)") },
    .post("/form") { .text(described($0.form)) },
    .post("/slow-form", isSlow: true) { .text(described($0.form)) },
  ]

  private static func described(_ fields: Fields) -> String {
    fields.all.map { "\($0.name)=\($0.value)" }.joined(separator: "|")
  }

  /// Sends bytes on a connection of their own and reads one answer.
  func answer(to bytes: [UInt8]) throws -> LoopbackResponse? {
    let connection = try LoopbackConnection(port: port)
    connection.send(bytes)
    return connection.response()
  }

  /// Sends a text on a connection of its own and reads one answer.
  func answer(to text: String) throws -> LoopbackResponse? { try answer(to: Array(text.utf8)) }

  /// There is nothing in the log of what was waited for.
  struct NotLogged: Error {}

  /// Waits until a request for a pattern is over, and returns what the log says of it.
  @discardableResult
  func waitForLog(of pattern: String, status: Int? = nil) throws -> Settings.LogEntry {
    // A request that is never logged makes the test fail instead of hang.
    for _ in 0..<60_000 {
      let found = log.entries.withLock { entries in
        entries.first { $0.pattern == pattern && (status == nil || $0.status == status) }
      }
      if let found { return found }
      usleep(1000)
    }
    throw NotLogged()
  }
}
