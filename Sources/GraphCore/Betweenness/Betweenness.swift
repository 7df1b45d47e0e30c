extension GraphSnapshot {
  /// Returns how much every node lies between the others.
  ///
  /// A pair of other nodes gives a node the part of its shortest paths that passes the node. Each
  /// pair counts once and nothing is normalised: in a star of n leaves the middle gets
  /// n · (n - 1) / 2. The algorithm is that of Brandes, "A faster algorithm for betweenness
  /// centrality", Journal of Mathematical Sociology 25(2), 2001.
  ///
  /// The graph has every edge in both directions, no parallel edges and no loops.
  ///
  /// - Parameter members: The nodes that count, as ends and on the way; nil means all.
  /// - Returns: The value by position of the node; 0 where a node does not count. The same on
  ///   every machine. Rounding stays below 10^-14 times the largest value or so: nodes that are
  ///   equal by symmetry come out equal up to that.
  /// - Complexity: O(V · E) time divided over the cores, O(V + E) space per core. For more than
  ///   some ten thousands of nodes see ``sampledBetweenness(of:pivots:)``.
  public func betweenness(of members: NodeSet? = nil) -> [Double] {
    let graph = NearbyOrder(of: self, members: members)
    let pieces = FixedPieces.map(graph.nodes.indices) { sources in
      var sums = CarefulSums(count: graph.nodes.count)
      var paths = PathCounts(graph)
      for source in sources { paths.run(from: source, byDistance: false) { sums.add($1, at: $0) } }
      return sums
    }
    let total = CarefulSums(pieces, count: graph.nodes.count)
    var result = [Double](repeating: 0, count: nodeCount)
    for (node, value) in zip(graph.nodes, total.values) { result[node.index] = value / 2 }
    return result
  }
}
