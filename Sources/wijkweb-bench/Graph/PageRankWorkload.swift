import GraphCore

/// PageRank with damping 0.85, to a change of 1e-10.
struct PageRankWorkload: GraphWorkload {
  static let name = "pagerank"

  private let graph: SimpleGraph

  init(_ network: SimpleNetwork, threads: Int) { graph = network.simpleGraph() }

  func run() -> [Double] { graph.pageRank(damping: 0.85, tolerance: 1e-10) }

  func check(_ scores: [Double]) -> TopScores { TopScores(scores) }
}
