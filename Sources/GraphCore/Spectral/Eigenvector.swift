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
  /// eigenvalue scores 0, isolates too.
  ///
  /// - Returns: The score of each node; undefined without edges, of a directed graph without a
  ///   cycle, and when the scores do not settle.
  /// - Complexity: O((V + E) · k), where k grows with the nearness of the second eigenvalue.
  public func eigenvectorCentrality() -> SpectralScores {
    guard edgeCount > 0 else { return .undefined(.noEdges) }
    guard hasCycle else { return .undefined(.noCycle) }
    guard let found = principalPair() else { return .undefined(.noConvergence) }
    return .values(isDirected ? found.vector : clearingLesser(found.vector))
  }

  /// Nothing instead of next to nothing in components whose own eigenvalue is smaller.
  private func clearingLesser(_ scores: [Double]) -> [Double] {
    let parts = components()
    var sizes = [Double](repeating: 0, count: parts.count)
    for node in nodes { sizes[parts.number(of: NodeID(node))] += scores[node] * scores[node] }
    return nodes.map { sizes[parts.number(of: NodeID($0))] < 1e-18 ? 0 : scores[$0] }
  }

  /// The largest eigenvalue of the matrix of weights; 0 without a cycle, nil when it does not
  /// settle.
  ///
  /// - Complexity: O((V + E) · k), as of ``eigenvectorCentrality()``.
  public func largestEigenvalue() -> Double? {
    guard edgeCount > 0, hasCycle else { return 0 }
    return principalPair()?.value
  }

  private func principalPair() -> (vector: [Double], value: Double)? {
    isDirected ? PrincipalPair(incoming).byPowers() : PrincipalPair(incoming).byInverses()
  }

  /// Whether a walk along the arcs can come back where it began.
  private var hasCycle: Bool {
    guard isDirected else { return edgeCount > 0 }
    var open = nodes.map { incoming.degree(of: $0) }
    var ready = nodes.filter { open[$0] == 0 }
    var count = 0
    while let node = ready.popLast() {
      count += 1
      for arc in outgoing.arcs(of: node) {
        let target = Int(outgoing.targets[arc])
        open[target] -= 1
        if open[target] == 0 { ready.append(target) }
      }
    }
    return count < nodeCount
  }
}
