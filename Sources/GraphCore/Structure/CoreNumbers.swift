extension SimpleGraph {
  /// Returns the core number of each node: the largest k for which it is in a part of the graph
  /// where everyone has at least k neighbours in that part.
  ///
  /// Seidman, "Network structure and minimum degree", Social Networks 5(3), 1983. Nodes are taken
  /// away by rising degree, kept in bins: Batagelj and Zaversnik, "An O(m) algorithm for cores
  /// decomposition of networks", 2003. Directions and weights do not count; a node without edges
  /// has core number 0.
  ///
  /// - Complexity: O(V + E).
  public func coreNumbers() -> [Int] {
    let plain = undirected.outgoing
    var bins = DegreeBins(plain)
    for place in nodes {
      let node = Int(bins.order[place])
      for arc in plain.arcs(of: node) { bins.lower(Int(plain.targets[arc]), to: node) }
    }
    return bins.degrees.map(Int.init)
  }
}

/// Nodes in the order of what is left of their degree.
private struct DegreeBins {
  private(set) var degrees: [Int32]
  private(set) var order: [Int32]
  private var places: [Int32]
  /// Where the nodes of each degree begin.
  private var starts: [Int32]

  init(_ graph: Adjacency) {
    degrees = (0..<graph.nodeCount).map { Int32(graph.degree(of: $0)) }
    starts = Array(repeating: 0, count: Int(degrees.max() ?? 0) + 2)
    for degree in degrees { starts[Int(degree) + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
    order = Array(repeating: 0, count: degrees.count)
    places = order
    var next = starts
    for node in degrees.indices {
      let place = next[Int(degrees[node])]
      next[Int(degrees[node])] += 1
      order[Int(place)] = Int32(node)
      places[node] = place
    }
  }

  /// Takes one off the degree of a node, unless it is no higher than that of a node taken away.
  mutating func lower(_ node: Int, to taken: Int) {
    let degree = Int(degrees[node])
    guard degree > degrees[taken] else { return }
    let (place, first) = (Int(places[node]), Int(starts[degree]))
    let other = Int(order[first])
    order[place] = Int32(other)
    order[first] = Int32(node)
    places[other] = Int32(place)
    places[node] = Int32(first)
    starts[degree] += 1
    degrees[node] -= 1
  }
}
