extension SimpleGraph {
  /// Returns the part of its time that somebody spends at each node who walks along the edges and
  /// now and then begins anew anywhere.
  ///
  /// x(v) = α · ∑ w(u, v) / s(u) · x(u) + (1 - α) / n, summed over the nodes u that point to v,
  /// where s(u) is the strength of all that leaves u; from a node without any the walk goes on at
  /// any node. The scores add up to 1. Brin and Page, "The anatomy of a large-scale hypertextual
  /// web search engine", Computer Networks 30, 1998.
  ///
  /// The equations are linear: of an undirected graph they are symmetric and positive definite
  /// once every score is divided by the strength of its node, so conjugate gradients solve them.
  /// The other form goes round the nodes, each time with the newest values.
  ///
  /// - Parameters:
  ///   - damping: The probability α to follow an edge, at least 0 and below 1.
  ///   - tolerance: How much the scores together may change in one more round of the definition;
  ///     below 1e-14 that is 1e-14. It is met unless 100,000 rounds are not enough.
  /// - Returns: The score of each node.
  /// - Complexity: O((V + E) · k), where k grows as 1 / √(1 - α) when undirected and as 1 / (1 - α)
  ///   otherwise.
  public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-10) -> [Double] {
    precondition(damping >= 0 && damping < 1, "the damping lies between 0 and 1")
    guard nodeCount > 0 else { return [] }
    let diagonal = outgoing.strengths.map { $0 > 0 ? $0 : 1 }
    let system = ScaledSystem(
      rows: incoming, diagonal: diagonal, scale: damping,
      right: Array(repeating: 1, count: nodeCount))
    // Less than rounding takes away cannot be asked for.
    let tolerance = max(tolerance, 1e-14)
    // The scores before scaling add up to at least 1 per node.
    let found =
      isDirected
      ? system.sweeps(tolerance: tolerance, limit: 100_000)
      : ConjugateGradients.solve(
        system, tolerance: tolerance * Double(nodeCount), limit: 100_000)
    let solution: [Double]
    switch found {
    case .solved(let values), .unsettled(let values): solution = values
    case .indefinite: preconditionFailure("a weight is not positive")
    }
    let scores = zip(solution, diagonal).map { $0 * $1 }
    let sum = scores.reduce(0, +)
    return scores.map { $0 / sum }
  }
}
