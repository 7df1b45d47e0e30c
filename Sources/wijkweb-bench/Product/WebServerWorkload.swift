import WebServer

/// A page of some bytes, asked for over connections that stay open.
///
/// Server and client share the process and so its cores and its memory.
final class WebServerWorkload {
  /// What was asked and what came.
  struct Check: Encodable {
    let requests: Int
    let bytes: Int
    let perSecond: Double
  }

  /// The requests in one run.
  static let requests = 20_000
  /// The connections over which they go.
  static let connections = 32

  private let server: Server
  private let clients: [WebClient]

  /// Starts a server with one page of this size and connects to it.
  init(pageBytes: Int) throws {
    let page = String(repeating: "a", count: pageBytes)
    server = try Server(Router([.get("/") { _ in .html(page) }]), Settings())
    clients = try (0..<Self.connections).map { [port = server.port] _ in
      try WebClient(port: port)
    }
  }

  deinit { server.stop() }

  /// Asks for the page again and again; each connection waits for its answer before it asks anew.
  ///
  /// - Returns: How many bytes came.
  func run() throws -> Int {
    var bytes = 0
    for _ in 0..<Self.requests / Self.connections {
      for client in clients { try client.ask() }
      for client in clients { bytes += try client.answer() }
    }
    return bytes
  }

  /// Says what was measured.
  func check(bytes: Int, seconds: Double) -> Check {
    let asked = Self.requests / Self.connections * Self.connections
    return Check(requests: asked, bytes: bytes, perSecond: (Double(asked) / seconds).rounded())
  }
}

extension Workload {
  /// Asks for pages; here the place of the graph says how many bytes a page has.
  static var webserver: Workload {
    Workload(name: "webserver") { request in
      guard let bytes = Int(request.graph), bytes > 0 else {
        throw BenchmarkRequest.UsageError(
          description: "webserver needs the number of bytes of a page")
      }
      let base = ProcessMemory.peakKilobytes
      let workload = try WebServerWorkload(pageBytes: bytes)
      let (times, received) = try Stopwatch.times(request.repetitions) { try workload.run() }
      return try BenchmarkResult(
        workload: "webserver", n: WebServerWorkload.requests, m: WebServerWorkload.connections,
        times: times, baseKilobytes: base,
        check: workload.check(bytes: received, seconds: times[times.count / 2])
      ).json()
    }
  }
}
