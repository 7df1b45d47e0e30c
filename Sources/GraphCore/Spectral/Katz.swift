extension SimpleGraph {
  /// Returns scores that count every walk that ends at a node, longer walks less.
  ///
  /// x(v) = α · ∑ w(u, v) · x(u) + β, summed over the nodes u that point to v; then scaled so that
  /// the squares add up to 1. Katz, "A new status index derived from sociometric analysis",
  /// Psychometrika 18, 1953. The scaling takes away what β does, save that it must not be 0.
  ///
  /// - Parameters:
  ///   - alpha: What one step more is worth, at least 0; below 1 / ``largestEigenvalue()``.
  ///   - beta: What every node has of its own, more than 0.
  /// - Returns: The score of each node; undefined when alpha is too large, which it never is without
  ///   a cycle, and when a score is more than a number can be. Without edges all scores are equal.
  /// - Complexity: O((V + E) · k), where k grows as alpha comes near its limit.
  public func katz(alpha: Double = 0.1, beta: Double = 1) -> SpectralScores {
    precondition(alpha >= 0 && beta > 0, "walks count for something, and so does a node")
    guard isDirected else { return undirectedKatz(alpha) }
    let (scores, reason) = influence(alpha)
    if let reason { return .undefined(reason) }
    return scores.scaled(toSquares: 1).map { .values($0) } ?? .undefined(.overflow)
  }

  private func undirectedKatz(_ alpha: Double) -> SpectralScores {
    let (graph, unit) = inFittingUnit()
    // No eigenvalue is smaller than the largest weight.
    guard edgeCount == 0 || alpha * unit < 1 else { return .undefined(.alphaTooLarge) }
    let system = ScaledSystem(
      rows: graph.incoming, diagonal: Array(repeating: 1, count: nodeCount), scale: alpha * unit,
      right: Array(repeating: 1, count: nodeCount))
    switch ConjugateGradients.solve(system, tolerance: 1e-12 * Double(nodeCount), limit: 10_000) {
    case .indefinite: return .undefined(.alphaTooLarge)
    case .unsettled:
      let limit = largestEigenvalue().map { 1 / $0 } ?? 0
      return .undefined(alpha < limit ? .noConvergence : .alphaTooLarge)
    case .solved(let solution):
      // A solution without negative scores exists only below the limit: the matrix is then one
      // whose inverse has no negative elements (Berman and Plemmons, "Nonnegative Matrices in the
      // Mathematical Sciences", 1979, theorem 6.2.3).
      guard solution.allSatisfy({ $0 > 0 }), system.residual(solution).smallest > 0 else {
        return .undefined(.alphaTooLarge)
      }
      return solution.scaled(toSquares: 1).map { .values($0) } ?? .undefined(.overflow)
    }
  }
}
