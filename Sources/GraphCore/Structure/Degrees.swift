extension SimpleGraph {
  /// Returns the number of edges of each node.
  ///
  /// - Parameter direction: Which edges count. With `.either` an edge each way between two nodes
  ///   counts twice. Without directions it makes no difference: an edge counts once.
  /// - Returns: By position of the node.
  /// - Complexity: O(V).
  public func degrees(_ direction: Direction = .either) -> [Int] {
    nodes.map { node in
      switch direction {
      case .outgoing: outgoing.degree(of: node)
      case .incoming: incoming.degree(of: node)
      case .either:
        outgoing.degree(of: node) + (isDirected ? incoming.degree(of: node) : 0)
      }
    }
  }

  /// Returns the sum of the weights of the edges of each node; 0 without edges.
  ///
  /// Barrat et al., "The architecture of complex weighted networks", PNAS 101, 2004.
  ///
  /// - Parameter direction: Which edges count, as in ``degrees(_:)``.
  /// - Returns: By position of the node.
  /// - Complexity: O(V + E).
  public func strengths(_ direction: Direction = .either) -> [Double] {
    nodes.map { node in
      switch direction {
      case .outgoing: outgoing.strength(of: node)
      case .incoming: incoming.strength(of: node)
      case .either:
        outgoing.strength(of: node) + (isDirected ? incoming.strength(of: node) : 0)
      }
    }
  }

  /// Returns which part of the possible edges there is.
  ///
  /// m / (n (n - 1)) for m directed edges and n nodes, twice that for undirected ones: Wasserman
  /// and Faust, "Social network analysis", 1994, chapter 4. Weights do not count.
  ///
  /// - Returns: Between 0 and 1; nil with fewer than two nodes.
  /// - Complexity: O(1).
  public func density() -> Double? {
    guard nodeCount > 1 else { return nil }
    return Double(outgoing.targets.count) / (Double(nodeCount) * Double(nodeCount - 1))
  }

  /// Returns which part of the directed edges is answered by one the other way.
  ///
  /// Newman, Forrest and Balthrop, "Email networks and the spread of computer viruses", Physical
  /// Review E 66, 2002. It counts edges, not pairs of nodes; weights do not count.
  ///
  /// - Returns: Between 0 and 1; nil without edges and for a graph without directions.
  /// - Complexity: O(V + E).
  public func reciprocity() -> Double? {
    guard isDirected, edgeCount > 0 else { return nil }
    let answered = nodes.reduce(0) { $0 + common(outgoing, incoming, of: $1) }
    return Double(answered) / Double(edgeCount)
  }

  /// Returns how far the edges are in the hands of one node: 1 for a star, 0 when all nodes have as
  /// many.
  ///
  /// The sum of the differences with the highest degree, divided by that of a star of as many
  /// nodes: Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1,
  /// 1979. That of a star is (n - 1)(n - 2) without directions, (n - 1)² for edges one way, and
  /// 2 (n - 1)(n - 2) when a star both ways is the most. Weights do not count.
  ///
  /// - Parameter direction: Which edges count, as in ``degrees(_:)``.
  /// - Returns: Between 0 and 1; nil for too few nodes to differ.
  /// - Complexity: O(V).
  public func degreeCentralization(_ direction: Direction = .either) -> Double? {
    guard nodeCount > 1 else { return nil }
    let degrees = degrees(direction)
    let others = Double(nodeCount - 1)
    let most =
      if !isDirected {
        others * (others - 1)
      } else if direction == .either {
        2 * others * (others - 1)
      } else {
        others * others
      }
    let highest = degrees.max() ?? 0
    let difference = degrees.reduce(0) { $0 + highest - $1 }
    return most == 0 ? nil : Double(difference) / most
  }

  /// How many nodes are in both rows of a node.
  private func common(_ left: Adjacency, _ right: Adjacency, of node: Int) -> Int {
    var (here, there) = (left.arcs(of: node), right.arcs(of: node))
    var count = 0
    while let first = here.first, let second = there.first {
      let (low, high) = (left.targets[first], right.targets[second])
      if low == high { count += 1 }
      if low <= high { here.removeFirst() }
      if high <= low { there.removeFirst() }
    }
    return count
  }
}

extension Adjacency {
  /// Returns the sum of the weights of the arcs of a node.
  func strength(of node: Int) -> Double {
    weights.isEmpty ? Double(degree(of: node)) : arcs(of: node).reduce(0) { $0 + weights[$1] }
  }
}
