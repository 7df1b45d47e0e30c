import GraphCore

/// The sum of 1/distance to every other node.
struct HarmonicWorkload: GraphWorkload {
  static let name = "harmonic"
  static let isAllSource = true

  private let graph: SimpleGraph
  private let threads: Int

  init(_ network: SimpleNetwork, threads: Int) {
    graph = network.simpleGraph()
    self.threads = threads
  }

  func run() -> DistanceSummary { graph.distanceSummary(threads: threads) }

  func check(_ summary: DistanceSummary) -> TopScores { TopScores(summary.harmonic) }
}
