/// For every node the highest product of a walk of exactly 0, 1, 2 … steps from a start.
struct RouteWorth: Sendable {
  /// The highest product by number of steps and then by node; 0 where there is no walk.
  let products: [[Int]]
  /// The number of steps of the best walk to each node; -1 where there is none.
  let bestSteps: [Int8]

  init(_ search: RouteSearch, starts: [RouteStart], maximumSteps: Int) {
    precondition((0...100).contains(maximumSteps), "too many steps")
    var first = [Int](repeating: 0, count: search.graph.nodeCount)
    for start in starts {
      precondition(first[start.node.index] == 0, "a node is a start twice")
      first[start.node.index] = start.factor
    }
    var levels = [first]
    var frontier = starts.map(\.node.rawValue)
    for step in 0..<maximumSteps where !frontier.isEmpty {
      let (next, reached) = search.extend(levels[step], frontier, isFirst: step == 0)
      levels.append(next)
      frontier = reached
    }
    products = levels
    bestSteps = Self.best(levels, base: search.base)
  }

  private static func best(_ levels: [[Int]], base: Int) -> [Int8] {
    let powers = levels.indices.map { step in
      (step + 1..<levels.count).reduce(1) { power, _ in power * base }
    }
    var highest = [Int](repeating: 0, count: levels[0].count)
    var steps = [Int8](repeating: -1, count: highest.count)
    for (step, products) in levels.enumerated() {
      for node in products.indices where products[node] != 0 {
        let scaled = products[node] * powers[step]
        guard scaled > highest[node] else { continue }
        highest[node] = scaled
        steps[node] = Int8(step)
      }
    }
    return steps
  }
}

extension RouteSearch {
  /// Whether a route may go on from `node` after it came there by an edge.
  func isPassable(_ node: Int, isFirst: Bool) -> Bool {
    isFirst || !endsOnly.contains(NodeID(node))
  }

  /// Returns the highest product per node after one more step, and the nodes that have one.
  fileprivate func extend(
    _ products: [Int], _ frontier: [Int32], isFirst: Bool
  ) -> (products: [Int], reached: [Int32]) {
    var next = [Int](repeating: 0, count: products.count)
    var reached: [Int32] = []
    for node in frontier where isPassable(Int(node), isFirst: isFirst) {
      let product = products[Int(node)]
      for edge in Int(graph.offsets[Int(node)])..<Int(graph.offsets[Int(node) + 1]) {
        let target = graph.targets[edge]
        let candidate = product * Int(factors[edge])
        guard candidate > next[Int(target)], !closed.contains(NodeID(rawValue: target)) else {
          continue
        }
        if next[Int(target)] == 0 { reached.append(target) }
        next[Int(target)] = candidate
      }
    }
    return (next, reached)
  }
}
