import GraphCore

/// The edges without which a component falls apart.
struct BridgesWorkload: GraphWorkload {
  static let name = "bridges"

  /// How many there are.
  struct Check: Encodable {
    let count: Int
  }

  private let graph: SimpleGraph

  init(_ network: SimpleNetwork, threads: Int) { graph = network.simpleGraph() }

  func run() -> [Bridge] { graph.bridges() }

  func check(_ bridges: [Bridge]) -> Check { Check(count: bridges.count) }
}
