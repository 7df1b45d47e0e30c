import GraphCore

/// Who lies within one up to four steps of some nodes, the best connected first.
struct ReachWorkload: GraphWorkload {
  static let name = "reach"
  static let queriesPerRun: Int? = 4

  /// How many nodes lie within each number of steps, the first nodes included.
  struct Check: Encodable {
    let within: [Int]
  }

  private let graph: GraphSnapshot
  private let degrees: [Int]
  private let seeds: [NodeID]

  /// Builds the graph of a network and chooses the nodes to begin at: of a folder the node D00,
  /// of a file ten nodes in the middle of the order by degree.
  init(_ network: SimpleNetwork, threads: Int) {
    let graph = network.graph()
    let degrees = graph.nodes.map { graph.outgoingEdges(of: $0).count }
    self.graph = graph
    self.degrees = degrees
    if network.isFolder {
      seeds = [NodeID(network.identifiers.firstIndex(of: "D00") ?? 0)]
    } else {
      let order = graph.nodes.sorted {
        (degrees[$1.index], $0) < (degrees[$0.index], $1)
      }
      seeds = order.dropFirst(order.count / 2).prefix(10).sorted()
    }
  }

  /// Returns the nodes within each number of steps, by degree from high to low, then by number.
  func run() -> [[Int32]] {
    let maximum: UInt8 = 4
    let distances = graph.distances(from: seeds, limit: Int(maximum))
    var steps = [UInt8](repeating: .max, count: graph.nodeCount)
    for node in distances.reached { steps[node.index] = UInt8(distances[node] ?? 255) }
    var lists = [byDegree(distances.reached, steps)]
    for limit in (1..<maximum).reversed() {
      lists.append(lists[lists.count - 1].filter { steps[Int($0)] <= limit })
    }
    return lists.reversed()
  }

  func check(_ lists: [[Int32]]) -> Check { Check(within: lists.map(\.count)) }

  /// A counting sort, which leaves nodes of one degree in the order of their numbers.
  private func byDegree(_ nodes: [NodeID], _ steps: [UInt8]) -> [Int32] {
    var places = [Int](repeating: 0, count: 1 + nodes.reduce(0) { max($0, degrees[$1.index]) })
    for node in nodes { places[degrees[node.index]] += 1 }
    var end = 0
    for degree in places.indices.reversed() {
      end += places[degree]
      places[degree] = end - places[degree]
    }
    var result = [Int32](repeating: 0, count: end)
    for node in steps.indices where steps[node] != .max {
      result[places[degrees[node]]] = Int32(node)
      places[degrees[node]] += 1
    }
    return result
  }
}
