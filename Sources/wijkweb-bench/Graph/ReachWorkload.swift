import GraphCore

/// Who lies within one up to four steps of some nodes, the best connected first.
struct ReachWorkload: GraphWorkload {
  static let name = "reach"
  static let queriesPerRun: Int? = 4

  /// How many nodes lie within each number of steps, the first nodes included.
  struct Check: Encodable {
    let within: [Int]
  }

  private let reach: RankedReach
  private let seeds: [Int]

  /// Builds the graph of a network and chooses the nodes to begin at: of a folder the node D00,
  /// of a file ten nodes in the middle of the order by degree.
  init(_ network: SimpleNetwork, threads: Int) {
    let graph = network.simpleGraph()
    reach = RankedReach(graph)
    if network.isFolder {
      seeds = [network.identifiers.firstIndex(of: "D00") ?? 0]
    } else {
      let degrees = graph.nodes.map { graph.outgoing.degree(of: $0) }
      let order = graph.nodes.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
      seeds = order.dropFirst(order.count / 2).prefix(10).sorted()
    }
  }

  /// Returns the nodes within each number of steps, by degree from high to low, then by number.
  func run() -> [[Int32]] { reach.nodes(within: 4, of: seeds) }

  func check(_ lists: [[Int32]]) -> Check { Check(within: lists.map(\.count)) }
}
