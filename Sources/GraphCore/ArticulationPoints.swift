extension GraphSnapshot {
  /// Returns the nodes without which their component falls apart.
  ///
  /// Every edge is there in both directions; parallel edges and loops do no harm.
  ///
  /// - Parameter members: The nodes that count; nil means all.
  /// - Returns: The articulation points among the members.
  /// - Complexity: O(V + E) time, O(V) space; no recursion.
  public func articulationPoints(of members: NodeSet? = nil) -> NodeSet {
    let counts = partCounts(of: members)
    return NodeSet(nodeCount: nodeCount, nodes.filter { counts[$0.index] > 1 })
  }

  /// Returns in how many parts the component of each node falls when that node is taken out.
  ///
  /// One walk in depth that notes how far back each branch leads: Hopcroft and Tarjan, "Efficient
  /// algorithms for graph manipulation", Communications of the ACM 16(6), 1973. Every edge is
  /// there in both directions; parallel edges and loops do no harm.
  ///
  /// - Parameter members: The nodes that count; nil means all.
  /// - Returns: By position of the node: 0 where it stands alone or does not count, 1 where the
  ///   rest stays whole, and more for an articulation point.
  /// - Complexity: O(V + E) time, O(V) space; no recursion.
  public func partCounts(of members: NodeSet? = nil) -> [Int] {
    let graph = Adjacency(offsets: offsets, targets: targets, weights: [])
    return DepthWalk(graph, members).partCounts(nodeCount)
  }
}
