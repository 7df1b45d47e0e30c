extension SimpleGraph {
  /// Returns scores that are in proportion to the sum of the scores of the neighbours.
  ///
  /// λ · x(v) = ∑ w(u, v) · x(u), summed over the nodes u that point to v, for the largest
  /// eigenvalue λ; no score is negative and the squares add up to 1. Bonacich, "Factoring and
  /// weighting approaches to status scores and clique identification", Journal of Mathematical
  /// Sociology 2, 1972.
  ///
  /// When several components have the largest eigenvalue there are more solutions; this is the one
  /// to which repeated summing leads when it begins with equal scores. A component with a smaller
  /// eigenvalue scores 0, isolates too. With directions it goes by strong components: only those
  /// score that have the largest eigenvalue and what these lead to, and not one that leads to
  /// another. Eigenvalues that differ less than one part in 10⁹ count as equal there.
  ///
  /// - Returns: The score of each node; undefined without edges, of a directed graph without a
  ///   cycle, and when the scores do not settle.
  /// - Complexity: O((V + E) · k), where k grows with the nearness of the second eigenvalue.
  public func eigenvectorCentrality() -> SpectralScores {
    guard edgeCount > 0 else { return .undefined(.noEdges) }
    let graph = inFittingUnit().graph
    guard isDirected else {
      guard let found = PrincipalPair(graph.incoming).byInverses() else {
        return .undefined(.noConvergence)
      }
      return .values(clearingLesser(found.vector))
    }
    guard var flow = DominantFlow(graph) else { return .undefined(.noConvergence) }
    guard flow.value > 0 else { return .undefined(.noCycle) }
    guard let scores = flow.scores() else { return .undefined(.noConvergence) }
    return scores.scaled(toSquares: 1).map { .values($0) } ?? .undefined(.overflow)
  }

  /// Nothing instead of next to nothing in components whose own eigenvalue is smaller.
  private func clearingLesser(_ scores: [Double]) -> [Double] {
    let parts = components()
    var sizes = [Double](repeating: 0, count: parts.count)
    for node in nodes { sizes[parts.number(of: NodeID(node))] += scores[node] * scores[node] }
    return nodes.map { sizes[parts.number(of: NodeID($0))] < 1e-18 ? 0 : scores[$0] }
  }

  /// The largest eigenvalue of the matrix of weights, at most the largest number there is; 0 without
  /// a cycle, nil when it does not settle.
  ///
  /// - Complexity: O((V + E) · k), as of ``eigenvectorCentrality()``.
  public func largestEigenvalue() -> Double? {
    guard edgeCount > 0 else { return 0 }
    let (graph, unit) = inFittingUnit()
    let value =
      isDirected
      ? DominantFlow(graph)?.value : PrincipalPair(graph.incoming).byInverses()?.value
    return value.map { min($0 * unit, .greatestFiniteMagnitude) }
  }
}
