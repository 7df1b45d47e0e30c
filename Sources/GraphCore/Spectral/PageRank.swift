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
    precondition(outgoing.weights.allSatisfy { $0 >= 0 }, "a weight is not negative")
    // Less than rounding takes away cannot be asked for.
    let tolerance = max(tolerance, 1e-14)
    let scores = (isDirected ? nil : balanced(damping, tolerance)) ?? walked(damping, tolerance)
    let sum = scores.reduce(0, +)
    return scores.map { $0 / sum }
  }

  /// The scores before scaling from the symmetric equations; nil when their weights differ too much
  /// for one measure of what is left.
  private func balanced(_ damping: Double, _ tolerance: Double) -> [Double]? {
    let (least, largest) = (outgoing.weights.min() ?? 1, outgoing.weights.max() ?? 1)
    guard least >= 0x1p-200, largest <= 0x1p200, largest <= 0x1p40 * least else { return nil }
    let diagonal = outgoing.strengths.map { $0 > 0 ? $0 : 1 }
    let system = ScaledSystem(
      rows: incoming, diagonal: diagonal, scale: damping,
      right: Array(repeating: 1, count: nodeCount))
    // The scores before scaling add up to at least 1 per node.
    let found = ConjugateGradients.solve(
      system, tolerance: tolerance * Double(nodeCount), limit: 100_000)
    switch found {
    case .solved(let values), .unsettled(let values): return zip(values, diagonal).map { $0 * $1 }
    case .indefinite: return nil
    }
  }

  /// The scores before scaling by going round the nodes.
  ///
  /// The weights of what leaves a node are in a unit of its own, as only their parts count.
  private func walked(_ damping: Double, _ tolerance: Double) -> [Double] {
    let units = nodes.map { node in
      let largest = outgoing.arcs(of: node).reduce(0) { max($0, outgoing.weight($1)) }
      let exponent = largest > 0 ? min(largest, .greatestFiniteMagnitude).exponent : 0
      return Double(sign: .plus, exponent: exponent, significand: 1)
    }
    func part(_ weight: Double, _ node: Int) -> Double { min(weight / units[node], 2) }
    let rows = Adjacency(
      offsets: incoming.offsets, targets: incoming.targets,
      weights: incoming.weights.indices.map {
        part(incoming.weights[$0], Int(incoming.targets[$0]))
      })
    let diagonal = nodes.map { node in
      let sum = outgoing.arcs(of: node).reduce(0) { $0 + part(outgoing.weight($1), node) }
      return sum > 0 ? sum : 1
    }
    let system = ScaledSystem(
      rows: rows, diagonal: diagonal, scale: damping, right: Array(repeating: 1, count: nodeCount))
    switch system.sweeps(tolerance: tolerance, limit: 100_000) {
    case .solved(let values), .unsettled(let values): return zip(values, diagonal).map { $0 * $1 }
    case .indefinite: preconditionFailure("going round does not ask whether a system is definite")
    }
  }
}
