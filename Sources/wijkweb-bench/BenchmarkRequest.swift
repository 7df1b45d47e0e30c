import Foundation
import GraphCore

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
    let usage = "usage: wijkweb-bench import FOLDER [THREADS] [REPS]"
    guard (2...4).contains(words.count) else { throw UsageError(description: usage) }
    guard words[0] == "import" else {
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
}
