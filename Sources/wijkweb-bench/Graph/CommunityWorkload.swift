import GraphCore

/// Groups of high modularity.
struct CommunityWorkload: GraphWorkload {
  static let name = "community"

  /// How good the groups are, in six decimals, and how many there are.
  struct Check: Encodable {
    let modularity: Double
    let communities: Int
  }

  private let graph: SimpleGraph

  init(_ network: SimpleNetwork, threads: Int) { graph = network.simpleGraph() }

  func run() -> Partition { graph.communities() }

  func check(_ partition: Partition) -> Check {
    let modularity = graph.modularity(of: partition) ?? 0
    return Check(
      modularity: (modularity * 1e6).rounded(.toNearestOrEven) / 1e6, communities: partition.count)
  }
}
