import GraphCore

/// Burt's constraint of every node in the whole network.
struct ConstraintWorkload: GraphWorkload {
  static let name = "constraint"

  private let graph: SimpleGraph

  init(_ network: SimpleNetwork, threads: Int) { graph = network.simpleGraph() }

  func run() -> [Double?] { graph.constraint() }

  /// A node without contacts, for which it is undefined, counts as 0 here.
  func check(_ values: [Double?]) -> TopScores { TopScores(values.map { $0 ?? 0 }) }
}
