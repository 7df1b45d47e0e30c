extension GraphSnapshot {
  /// Returns how much every node lies between the others.
  ///
  /// A pair of other nodes gives a node the part of its shortest paths that passes the node. Each
  /// pair counts once and nothing is normalised: in a star of n leaves the middle gets
  /// n · (n - 1) / 2. See ``SimpleGraph/betweenness(threads:)``.
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
    var (sources, targets): ([Int32], [Int32]) = ([], [])
    for node in nodes where members?.contains(node) ?? true {
      for edge in outgoingEdges(of: node) {
        let other = target(of: edge)
        guard node < other, members?.contains(other) ?? true else { continue }
        sources.append(Int32(node.index))
        targets.append(Int32(other.index))
      }
    }
    return SimpleGraph(nodeCount: nodeCount, sources: sources, targets: targets).betweenness()
  }
}
