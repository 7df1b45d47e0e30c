extension SimpleGraph {
  /// The scores of Katz before scaling, when the graph is directed: x(v) = 1 + α ∑ w(u, v) x(u).
  ///
  /// Goes by strong component, each after those that lead to it, so that without a cycle every
  /// score is known at once. Within a component it goes round until no score changes.
  func influence(_ alpha: Double) -> (scores: [Double], reason: SpectralScores.Reason?) {
    let order = flowOrder()
    var scores = [Double](repeating: 1, count: nodeCount)
    for part in order.parts {
      let isSettled = settle(order.members(part), alpha, &scores)
      let isFinite = order.members(part).allSatisfy { scores[Int($0)].isFinite }
      guard !isSettled || !isFinite else { continue }
      guard order.members(part).count > 1 else { return (scores, .overflow) }
      guard let value = largestEigenvalue(), alpha * value < 1 - 1e-12 else {
        return (scores, .alphaTooLarge)
      }
      return (scores, isFinite ? .noConvergence : .overflow)
    }
    return (scores, nil)
  }

  /// Goes round the nodes of a strong component until every score stays as it is.
  ///
  /// All scores grow. When none grows more than a part ε of itself, none will grow more in the next
  /// round: αA(ε x) ≤ ε x. So then the scores have an end, whatever their sizes.
  private func settle(
    _ members: ArraySlice<Int32>, _ alpha: Double, _ scores: inout [Double]
  ) -> Bool {
    for _ in 0..<10_000 {
      var growth = 0.0
      for node in members.lazy.map({ Int($0) }) {
        var score = 1.0
        for arc in incoming.arcs(of: node) {
          score += alpha * incoming.weight(arc) * scores[Int(incoming.targets[arc])]
        }
        growth = max(growth, (score - scores[node]) / score)
        scores[node] = score
        guard score.isFinite else { return false }
      }
      if members.count == 1 || growth <= 1e-12 { return true }
    }
    return false
  }
}
