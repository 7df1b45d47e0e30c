import GraphCore

/// The parts that hang together.
struct ComponentsWorkload: GraphWorkload {
  static let name = "components"

  /// How many there are, and how many nodes the largest has.
  struct Check: Encodable {
    let count: Int
    let largest: Int
  }

  private let graph: SimpleGraph

  init(_ network: SimpleNetwork, threads: Int) { graph = network.simpleGraph() }

  func run() -> Components { graph.components() }

  func check(_ components: Components) -> Check {
    Check(count: components.count, largest: components.sizes.max() ?? 0)
  }
}
