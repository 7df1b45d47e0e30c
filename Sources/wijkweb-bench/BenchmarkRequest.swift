import GraphCore
import Wijkmodel

/// What the command line asks to be measured.
struct BenchmarkRequest {
  /// A command line that asks for nothing known.
  struct UsageError: Error, CustomStringConvertible {
    let description: String
  }

  /// What can be measured.
  enum Workload: String, CaseIterable {
    case `import`, kaartimport, reach, team, vragen, webserver
  }

  let workload: Workload
  let graph: String
  let repetitions: Int

  /// Reads `WORKLOAD GRAPH THREADS REPS`; the last two may be left out.
  init(_ words: [String]) throws(UsageError) {
    let names = Workload.allCases.map(\.rawValue).joined(separator: "|")
    let usage = "usage: wijkweb-bench \(names) GRAPH [THREADS] [REPS]"
    guard (2...4).contains(words.count) else { throw UsageError(description: usage) }
    guard let workload = Workload(rawValue: words[0]) else {
      throw UsageError(description: "unknown workload \(words[0]); \(usage)")
    }
    let numbers = words.dropFirst(2).map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ $0 > 0 }) else { throw UsageError(description: usage) }
    self.workload = workload
    graph = words[1]
    repetitions = numbers.count > 1 ? numbers[1] : 5
  }

  /// Measures the workload and returns the line to print.
  ///
  /// Every workload but the web server runs on one thread, whatever number is asked for.
  func run() throws -> String {
    switch workload {
    case .import: try runImport()
    case .kaartimport: try runKaartimport()
    case .reach: try runReach()
    case .team: try runTeam()
    case .vragen: try runVragen()
    case .webserver: try runWebServer()
    }
  }

  private func runImport() throws -> String {
    let base = ProcessMemory.peakKilobytes
    var workload = ImportWorkload(folder: graph)
    let (times, imported) = try Stopwatch.times(repetitions) { try workload.run() }
    var result = BenchmarkResult(
      workload: "import", n: imported.graph.nodeCount, m: imported.graph.edgeCount,
      times: times, baseKilobytes: base,
      check: ImportCheck(
        n: imported.graph.nodeCount, m: imported.graph.edgeCount, types: imported.countPerType))
    result.bytes = imported.byteCount
    return try result.json()
  }

  private func runKaartimport() throws -> String {
    let base = ProcessMemory.peakKilobytes
    let workload = KaartimportWorkload(folder: graph)
    let (times, read) = try Stopwatch.times(repetitions) { try workload.run() }
    var result = BenchmarkResult(
      workload: "kaartimport", n: read.kaart.knopen.count, m: read.kaart.relaties.count,
      times: times, baseKilobytes: base,
      check: ImportCheck(
        n: read.kaart.knopen.count, m: read.kaart.relaties.count, types: read.countPerKind))
    result.bytes = workload.byteCount
    return try result.json()
  }

  private func runVragen() throws -> String {
    let base = ProcessMemory.peakKilobytes
    let workload = try VragenWorkload(folder: graph)
    let measured = workload.run(repetitions)
    return try BenchmarkResult(
      workload: "vragen", n: workload.kaart.knopen.count, m: workload.kaart.relaties.count,
      times: measured.map(\.seconds).sorted(by: >), baseKilobytes: base, check: measured
    ).json()
  }

  private func runReach() throws -> String {
    let network = try SimpleNetwork(reading: graph)
    let base = ProcessMemory.peakKilobytes
    let (build, workload) = Stopwatch.times(1) { ReachWorkload(network) }
    let (times, lists) = Stopwatch.times(repetitions) { workload.run() }
    var result = BenchmarkResult(
      workload: "reach", n: network.nodeCount, m: network.pairs.count, times: times,
      build: build[0], baseKilobytes: base,
      check: ReachWorkload.Check(within: lists.map(\.count)))
    result.per = lists.count
    return try result.json()
  }

  /// Here the place of the graph says how many bytes the page has.
  private func runWebServer() throws -> String {
    guard let bytes = Int(graph), bytes > 0 else {
      throw UsageError(description: "webserver needs the number of bytes of a page")
    }
    let base = ProcessMemory.peakKilobytes
    let workload = try WebServerWorkload(pageBytes: bytes)
    let (times, received) = try Stopwatch.times(repetitions) { try workload.run() }
    return try BenchmarkResult(
      workload: "webserver", n: WebServerWorkload.requests, m: WebServerWorkload.connections,
      times: times, baseKilobytes: base,
      check: workload.check(bytes: received, seconds: times[times.count / 2])
    ).json()
  }

  private func runTeam() throws -> String {
    let workload = try TeamWorkload(folder: graph)
    let base = ProcessMemory.peakKilobytes
    let (times, cover) = Stopwatch.times(repetitions) { workload.run() }
    return try BenchmarkResult(
      workload: "team", n: workload.candidateCount, m: workload.pairs.count, times: times,
      baseKilobytes: base,
      check: TeamWorkload.Check(
        team: cover.members.count, groups: workload.groupCount, proof: cover.isSmallest)
    ).json()
  }
}
