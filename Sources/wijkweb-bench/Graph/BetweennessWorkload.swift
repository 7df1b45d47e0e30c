import GraphCore

/// How much every node lies between the others.
struct BetweennessWorkload: GraphWorkload {
  static let name = "betweenness"
  static let isAllSource = true

  private let graph: SimpleGraph
  private let threads: Int

  init(_ network: SimpleNetwork, threads: Int) {
    graph = network.simpleGraph()
    self.threads = threads
  }

  func run() -> [Double] { graph.betweenness(threads: threads) }

  func check(_ output: [Double]) -> TopScores { TopScores(output) }
}

/// How much every node lies between the others, when edges are one to five long.
struct WeightedBetweennessWorkload: GraphWorkload {
  static let name = "betweenness_w"
  static let isAllSource = true

  private let graph: SimpleGraph
  private let lengths: ArcLengths
  private let threads: Int

  init(_ network: SimpleNetwork, threads: Int) {
    graph = SimpleGraph(
      nodeCount: network.nodeCount, sources: network.pairs.map(\.0),
      targets: network.pairs.map(\.1),
      weights: network.pairs.map { Self.length(Int64($0), Int64($1)) })
    lengths = ArcLengths(lengthsOf: graph)
    self.threads = threads
  }

  /// A length that looks like chance and is the same in every program.
  private static func length(_ source: Int64, _ target: Int64) -> Double {
    Double(((source &* 2_654_435_761 &+ target &* 40503) >> 7) % 5 + 1)
  }

  func run() -> [Double] { graph.betweenness(lengths: lengths, threads: threads) }

  func check(_ output: [Double]) -> TopScores { TopScores(output) }
}
