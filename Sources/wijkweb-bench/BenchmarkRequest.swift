/// What the command line asks to be measured.
struct BenchmarkRequest {
  /// A command line that asks for nothing known.
  struct UsageError: Error, CustomStringConvertible {
    let description: String
  }

  let workload: Workload
  /// A file, a folder, or what the workload reads in its place.
  let graph: String
  /// The largest number of threads.
  let threads: Int
  let repetitions: Int

  /// Reads `WORKLOAD GRAPH THREADS REPS`; the last two may be left out.
  init(_ words: [String]) throws(UsageError) {
    let names = Workload.all.map(\.name).joined(separator: "|")
    let usage = "usage: wijkweb-bench \(names) GRAPH [THREADS] [REPS]"
    guard (2...4).contains(words.count) else { throw UsageError(description: usage) }
    guard let workload = Workload.all.first(where: { $0.name == words[0] }) else {
      throw UsageError(description: "unknown workload \(words[0]); \(usage)")
    }
    let numbers = words.dropFirst(2).map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ $0 > 0 }) else { throw UsageError(description: usage) }
    self.workload = workload
    graph = words[1]
    threads = numbers.first ?? 1
    repetitions = numbers.count > 1 ? numbers[1] : 5
  }

  /// Measures the workload and returns the line to print.
  func run() throws -> String { try workload.measure(self) }
}
