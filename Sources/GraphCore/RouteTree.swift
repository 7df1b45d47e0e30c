/// The walks of highest worth from some starts over edges of at least some grade.
///
/// Each level holds the nodes that such a walk of exactly so many steps reaches, in the order of
/// the smallest sequence of nodes that leads there. Visiting the nodes of a level in that order,
/// and the neighbours of each by position, meets every node of the next level first by its own
/// smallest sequence; so the order needs no sorting.
struct RouteTree {
  private let search: RouteSearch
  private let worth: RouteWorth
  /// The edge that led to a node, by number of steps and then by node; -1 where none did.
  private var arrivals: [[Int32]]
  /// The nodes of each level, in order.
  private(set) var levels: [[Int32]]

  init(search: RouteSearch, worth: RouteWorth) {
    self.search = search
    self.worth = worth
    arrivals = worth.products.map { Array(repeating: -1, count: $0.count) }
    levels = worth.products.map { _ in [] }
  }

  /// Replaces the tree by that of `starts`, which are in order.
  mutating func grow(from starts: [NodeID], grade: UInt8) {
    clear()
    for start in starts {
      arrivals[0][start.index] = start.rawValue
      levels[0].append(start.rawValue)
    }
    for step in levels.indices.dropLast() { extend(step, grade: grade) }
  }

  private mutating func clear() {
    for step in levels.indices {
      for node in levels[step] { arrivals[step][Int(node)] = -1 }
      levels[step].removeAll(keepingCapacity: true)
    }
  }

  private mutating func extend(_ step: Int, grade: UInt8) {
    let graph = search.graph
    for node in levels[step] where search.isPassable(Int(node), isFirst: step == 0) {
      let product = worth.products[step][Int(node)]
      for edge in Int(graph.offsets[Int(node)])..<Int(graph.offsets[Int(node) + 1]) {
        let target = Int(graph.targets[edge])
        guard search.grades[edge] >= grade, arrivals[step + 1][target] < 0,
          search.factors[edge] > 0,
          worth.products[step + 1][target] == product * Int(search.factors[edge])
        else { continue }
        arrivals[step + 1][target] = Int32(edge)
        levels[step + 1].append(Int32(target))
      }
    }
  }

  /// Whether the tree holds a walk to `node` of exactly `steps` steps.
  func reaches(_ node: NodeID, steps: Int) -> Bool { arrivals[steps][node.index] >= 0 }

  /// The walk to `node` of exactly `steps` steps, last edge first.
  func walkBackwards(
    to node: NodeID, steps: Int
  ) -> (edges: [Int32], start: Int32, leastGrade: UInt8) {
    var node = node
    var edges: [Int32] = []
    var leastGrade = UInt8.max
    for step in stride(from: steps, to: 0, by: -1) {
      let edge = arrivals[step][node.index]
      edges.append(edge)
      leastGrade = min(leastGrade, search.grades[Int(edge)])
      node = search.graph.source(of: EdgeID(rawValue: edge))
    }
    return (edges, node.rawValue, leastGrade)
  }
}
