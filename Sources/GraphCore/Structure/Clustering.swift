extension SimpleGraph {
  /// Returns how often two neighbours of one node are neighbours themselves, over the whole graph:
  /// three times the triangles divided by the pairs of edges that share a node.
  ///
  /// Also called the global clustering coefficient: Newman, Watts and Strogatz, "Random graph
  /// models of social networks", PNAS 99, 2002. Directions and weights do not count.
  ///
  /// - Returns: Between 0 and 1; nil when no two edges share a node.
  /// - Complexity: O(E^1.5).
  public func transitivity() -> Double? {
    let plain = undirected
    let pairs = plain.nodes.reduce(0) { $0 + plain.neighbourPairs(of: $1) }
    let closed = plain.triangleCounts().reduce(0, +)
    return pairs == 0 ? nil : Double(closed) / Double(pairs)
  }

  /// Returns for each node which part of the pairs of its neighbours are neighbours themselves.
  ///
  /// Watts and Strogatz, "Collective dynamics of 'small-world' networks", Nature 393, 1998.
  /// Directions and weights do not count.
  ///
  /// - Returns: Between 0 and 1; nil for a node with fewer than two neighbours.
  /// - Complexity: O(E^1.5).
  public func localClustering() -> [Double?] {
    let plain = undirected
    return zip(plain.nodes, plain.triangleCounts()).map { node, triangles in
      let pairs = plain.neighbourPairs(of: node)
      return pairs == 0 ? nil : Double(triangles) / Double(pairs)
    }
  }

  /// Returns the average of ``localClustering()`` over the nodes for which it is defined.
  ///
  /// - Returns: Between 0 and 1; nil when it is defined for no node.
  /// - Complexity: O(E^1.5).
  public func averageClustering() -> Double? {
    let values = localClustering().compactMap(\.self)
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private func neighbourPairs(of node: Int) -> Int {
    let degree = outgoing.degree(of: node)
    return degree * (degree - 1) / 2
  }
}
