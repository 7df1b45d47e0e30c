extension TwoModeGraph {
  /// Joins the nodes of one mode that share a neighbour.
  ///
  /// The weights of the edges of the two-mode graph play no part. Nodes that share nothing are
  /// isolates.
  ///
  /// - Parameters:
  ///   - mode: The mode that stays.
  ///   - weighting: What an edge weighs.
  /// - Returns: The nodes of the mode with who shares neighbours with whom.
  /// - Complexity: O(V + s) for s the sum over the nodes of the other mode of the square of their
  ///   number of neighbours.
  public func projection(
    onto mode: Mode, weighting: Projection.Weighting = .shared
  ) -> Projection {
    let half = SharedPairs(rows(of: mode), rows(of: mode.other), weighting)
    let rows = half.bothWays()
    return Projection(
      graph: SimpleGraph(isDirected: false, outgoing: rows, incoming: rows), nodes: nodes(of: mode))
  }
}
