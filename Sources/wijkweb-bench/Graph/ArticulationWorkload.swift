import GraphCore

/// The nodes without which a component falls apart.
struct ArticulationWorkload: GraphWorkload {
  static let name = "articulation"

  /// How many there are, and what their numbers add up to.
  struct Check: Encodable {
    let count: Int
    let sum: Int
  }

  private let graph: SimpleGraph

  init(_ network: SimpleNetwork, threads: Int) { graph = network.simpleGraph() }

  func run() -> [Int] { graph.cutNodes() }

  func check(_ nodes: [Int]) -> Check { Check(count: nodes.count, sum: nodes.reduce(0, +)) }
}
