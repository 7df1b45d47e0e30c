extension SimpleGraph {
  /// Returns the core number of each node: the largest k for which it is in a part of the graph
  /// where everyone has at least k neighbours in that part.
  ///
  /// Seidman, "Network structure and minimum degree", Social Networks 5(3), 1983. As in Batagelj and
  /// Zaversnik, "An O(m) algorithm for cores decomposition of networks", 2003, nodes are taken away
  /// by what is left of their degree, but a level at a time: those left over after each level are
  /// looked through again, in all as often as the core numbers add up to, which is at most twice
  /// the number of edges. Directions and weights do not count; a node without edges has core
  /// number 0.
  ///
  /// - Complexity: O(V + E).
  public func coreNumbers() -> [Int] {
    let plain = undirected.outgoing
    let peeling = Peeling(plain)
    peeling.run(plain)
    return nodes.map { Int(peeling.degrees[$0]) }
  }
}

/// Nodes that are taken away from a graph, those with the fewest neighbours left first.
private struct Peeling: ~Copyable {
  /// What is left of the degree of each node; of a node taken away its core number.
  let degrees: Workspace<Int32>
  /// The nodes that are left, from low to high, and before that those of levels gone by.
  private let left: Workspace<Int32>
  /// The nodes of the current level.
  ///
  /// One place is spare, for a node that turns out not to belong to it.
  private let level: Workspace<Int32>

  init(_ graph: Adjacency) {
    degrees = Workspace(repeating: 0, count: graph.nodeCount)
    left = Workspace(repeating: 0, count: graph.nodeCount)
    level = Workspace(repeating: 0, count: graph.nodeCount + 1)
    for node in 0..<graph.nodeCount {
      degrees[node] = Int32(truncatingIfNeeded: graph.degree(of: node))
      left[node] = Int32(truncatingIfNeeded: node)
    }
  }

  borrowing func run(_ graph: Adjacency) {
    var (count, lowest): (Int, Int32) = (graph.nodeCount, -1)
    while true {
      let found = keep(count, above: lowest)
      count = found.kept
      if count == 0 { return }
      // Found in passing as a rule; else looked for.
      let isNext = found.lowest == lowest + 1
      lowest = found.lowest
      takeAway(lowest, graph, isNext ? found.next : keep(count, above: lowest - 1).next)
    }
  }

  /// Keeps the nodes above a level and returns how many these are, the lowest degree left, and how
  /// many are of the next level, which are listed.
  private borrowing func keep(
    _ count: Int, above level: Int32
  ) -> (kept: Int, lowest: Int32, next: Int) {
    var (kept, lowest, next) = (0, Int32.max, 0)
    for place in 0..<count {
      let node = left[place]
      let degree = degrees[Int(node)]
      left[kept] = node
      kept &+= degree > level ? 1 : 0
      lowest = min(lowest, degree > level ? degree : Int32.max)
      self.level[next] = node
      next &+= degree == level &+ 1 ? 1 : 0
    }
    return (kept, lowest, next)
  }

  /// Takes away the nodes that have no more neighbours left than a level, which are listed, and
  /// those that then have no more either.
  ///
  /// Written without branches: whether a neighbour is touched is anyone's guess.
  private borrowing func takeAway(_ lowest: Int32, _ graph: Adjacency, _ listed: Int) {
    let (offsets, targets) = (graph.offsets.span, graph.targets.span)
    var end = listed
    var place = 0
    while place < end {
      let node = Int(level[place])
      place &+= 1
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
        let target = targets[arc]
        let degree = degrees[Int(target)]
        degrees[Int(target)] = degree &- (degree > lowest ? 1 : 0)
        level[end] = target
        end &+= degree == lowest &+ 1 ? 1 : 0
      }
    }
  }
}
