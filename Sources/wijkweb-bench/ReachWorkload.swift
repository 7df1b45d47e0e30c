import GraphCore

/// Who lies within one up to four steps of some nodes, the best connected first.
struct ReachWorkload {
  /// How many nodes lie within each number of steps, the first nodes included.
  struct Check: Encodable {
    let within: [Int]
  }

  private let graph: GraphSnapshot
  private let seeds: [NodeID]

  /// Builds the graph of a network and chooses the nodes to begin at: of a folder the node D00,
  /// of a file ten nodes in the middle of the order by degree.
  init(_ network: SimpleNetwork) {
    let graph = network.graph()
    self.graph = graph
    if network.isFolder {
      seeds = [NodeID(network.identifiers.firstIndex(of: "D00") ?? 0)]
    } else {
      let order = graph.nodes.sorted {
        (graph.outgoingEdges(of: $1).count, $0) < (graph.outgoingEdges(of: $0).count, $1)
      }
      seeds = order.dropFirst(order.count / 2).prefix(10).sorted()
    }
  }

  /// Returns the nodes within each number of steps, by degree from high to low, then by number.
  func run() -> [[NodeID]] {
    let maximum = 4
    let distances = graph.distances(from: seeds, limit: maximum)
    var lists = [byDegree(NodeSet(nodeCount: graph.nodeCount, distances.reached))]
    for steps in (1..<maximum).reversed() {
      lists.append(lists[lists.count - 1].filter { distances[$0] ?? .max <= steps })
    }
    return lists.reversed()
  }

  /// A counting sort, which leaves nodes of one degree in the order of their numbers.
  private func byDegree(_ nodes: NodeSet) -> [NodeID] {
    var places: [Int] = []
    for node in nodes {
      let degree = graph.outgoingEdges(of: node).count
      while places.count <= degree { places.append(0) }
      places[degree] += 1
    }
    var end = 0
    for degree in places.indices.reversed() {
      end += places[degree]
      places[degree] = end - places[degree]
    }
    var result = [NodeID](repeating: NodeID(0), count: end)
    for node in nodes {
      let degree = graph.outgoingEdges(of: node).count
      result[places[degree]] = node
      places[degree] += 1
    }
    return result
  }
}
