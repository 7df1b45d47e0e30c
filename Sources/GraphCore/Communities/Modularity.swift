extension SimpleGraph {
  /// How much more of the weight of the edges lies within groups than chance would put there.
  ///
  /// Q = sum over groups c of W(c) / W - g * Out(c) * In(c) / W^2, with W the weight of all arcs,
  /// W(c) that of the arcs within c, Out(c) and In(c) the weights of the arcs that leave and enter
  /// nodes of c, and g the resolution. Of an undirected graph every edge is two arcs, which gives
  /// the definition of Newman & Girvan, "Finding and evaluating community structure in networks",
  /// Physical Review E 69, 2004; of a directed graph it is that of Leicht & Newman, "Community
  /// structure in directed networks", Physical Review Letters 100, 2008. The resolution is that of
  /// Reichardt & Bornholdt, "Statistical mechanics of community detection", Physical Review E 74,
  /// 2006. Isolates add nothing.
  ///
  /// - Parameters:
  ///   - partition: Which nodes are together.
  ///   - resolution: 1 for plain modularity; the higher, the smaller the groups that score well.
  /// - Returns: The modularity, at most 1; nil when the edges have no weight, as without edges.
  /// - Complexity: O(V + E).
  public func modularity(of partition: Partition, resolution: Double = 1) -> Double? {
    precondition(partition.groups.count == nodeCount, "a division of other nodes")
    let (groups, outgoing) = (partition.groups, inFittingUnit().graph.outgoing)
    var leaving = [Double](repeating: 0, count: partition.count)
    var entering = leaving
    var (within, total) = (0.0, 0.0)
    for node in nodes {
      let group = groups[node]
      for arc in outgoing.arcs(of: node) {
        let weight = outgoing.weight(arc)
        let other = groups[Int(outgoing.targets[arc])]
        leaving[Int(group)] += weight
        entering[Int(other)] += weight
        total += weight
        if group == other { within += weight }
      }
    }
    guard total > 0 else { return nil }
    let expected = zip(leaving, entering).reduce(0) { $0 + $1.0 / total * ($1.1 / total) }
    return within / total - resolution * expected
  }
}
