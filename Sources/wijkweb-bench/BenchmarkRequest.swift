import Foundation
import GraphCore
import Wijkmodel

/// What the command line asks to be measured.
struct BenchmarkRequest {
  /// A command line that asks for nothing known.
  struct UsageError: Error, CustomStringConvertible {
    let description: String
  }

  let workload: String
  let graph: String
  let repetitions: Int

  /// Reads `WORKLOAD GRAPH THREADS REPS`; the last two may be left out.
  init(_ words: [String]) throws(UsageError) {
    let usage = "usage: wijkweb-bench import|kaartimport FOLDER [THREADS] [REPS]"
    guard (2...4).contains(words.count) else { throw UsageError(description: usage) }
    guard ["import", "kaartimport"].contains(words[0]) else {
      throw UsageError(description: "unknown workload \(words[0]); \(usage)")
    }
    let numbers = words.dropFirst(2).map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ $0 > 0 }) else { throw UsageError(description: usage) }
    workload = words[0]
    graph = words[1]
    repetitions = numbers.count > 1 ? numbers[1] : 5
  }

  /// Measures the workload.
  ///
  /// Every workload runs on one thread, whatever number is asked for.
  func run() throws -> BenchmarkResult {
    workload == "import" ? try runImport() : try runKaartimport()
  }

  private func runImport() throws -> BenchmarkResult {
    let base = ProcessMemory.peakKilobytes
    var workload = ImportWorkload(folder: graph)
    var imported: ImportWorkload.Network?
    let times = try Stopwatch.times(repetitions) {
      imported = nil
      imported = try workload.run()
    }
    guard let imported else { throw UsageError(description: "no repetitions") }
    return BenchmarkResult(
      workload: self.workload, n: imported.graph.nodeCount, m: imported.graph.edgeCount,
      times: times, baseKilobytes: base, bytes: imported.byteCount,
      check: .init(
        n: imported.graph.nodeCount, m: imported.graph.edgeCount, types: imported.countPerType))
  }

  private func runKaartimport() throws -> BenchmarkResult {
    let base = ProcessMemory.peakKilobytes
    let workload = KaartimportWorkload(folder: graph)
    var read: KaartimportWorkload.Outcome?
    let times = try Stopwatch.times(repetitions) {
      read = nil
      read = try workload.run()
    }
    guard let read else { throw UsageError(description: "no repetitions") }
    return BenchmarkResult(
      workload: self.workload, n: read.kaart.knopen.count, m: read.kaart.relaties.count,
      times: times, baseKilobytes: base, bytes: workload.byteCount,
      check: .init(
        n: read.kaart.knopen.count, m: read.kaart.relaties.count, types: read.countPerKind))
  }
}
