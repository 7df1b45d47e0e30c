/// A measurement on one simple graph, prepared outside of the time that is measured.
protocol GraphWorkload {
  associatedtype Output
  associatedtype Check: Encodable

  /// The name on the command line.
  static var name: String { get }
  /// How many queries one run holds, when there are several.
  static var queriesPerRun: Int? { get }
  /// Whether one run walks the graph from every node.
  static var isAllSource: Bool { get }

  /// Builds what the measured part takes for granted.
  init(_ network: SimpleNetwork, threads: Int)
  /// What is measured.
  func run() -> Output
  /// What other programs must have found too.
  func check(_ output: Output) -> Check
}

extension GraphWorkload {
  static var queriesPerRun: Int? { nil }
  static var isAllSource: Bool { false }
}

extension Workload {
  /// Measures a graph workload.
  static func graph<Measured: GraphWorkload>(_ type: Measured.Type) -> Workload {
    Workload(name: Measured.name) { request in
      let network = try SimpleNetwork(reading: request.graph)
      let base = ProcessMemory.peakKilobytes
      let (build, workload) = Stopwatch.times(1) { Measured(network, threads: request.threads) }
      let (times, output) = Stopwatch.times(request.repetitions) { workload.run() }
      var result = BenchmarkResult(
        workload: Measured.name, threads: request.threads, n: network.nodeCount,
        m: network.pairs.count, times: times, build: build[0], baseKilobytes: base,
        check: workload.check(output))
      result.per = Measured.queriesPerRun
      result.nm = Measured.isAllSource ? network.pairWork : nil
      return try result.json()
    }
  }
}
