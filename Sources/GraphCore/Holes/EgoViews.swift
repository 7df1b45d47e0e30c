/// Every tie as seen from each of its two ends.
///
/// A *view* is 2e for the tie at place e seen from the node where its edge begins, to whom the
/// other node is then the contact, and 2e + 1 for the same tie seen from the other end.
struct EgoViews: ~Copyable {
  /// The sum of the ties over which the contact divides its attention.
  private let totals: Workspace<Double>
  /// The strongest of these ties.
  private let strongest: Workspace<Double>
  /// What goes to the contact by way of other contacts: Σ_q w_iq p_qj.
  let indirect: Workspace<Double>
  /// What the contact has in common with other contacts: Σ_q w_iq m_jq.
  let common: Workspace<Double>

  init(_ ties: MutualTies, _ scope: StructuralHoles.Scope) {
    let count = 2 * ties.weights.count
    totals = Workspace(repeating: 0, count: count)
    strongest = Workspace(repeating: 0, count: count)
    indirect = Workspace(repeating: 0, count: count)
    common = Workspace(repeating: 0, count: count)
    switch scope {
    case .wholeNetwork: takeAllTies(ties)
    case .egoNetwork: takeSharedTies(ties)
    }
    for view in 0..<count { totals[view] = 1 / totals[view] }
    addCorners(ties)
  }

  private borrowing func takeAllTies(_ ties: MutualTies) {
    var highest = [Double](repeating: 0, count: ties.totals.count)
    ties.forEachTie { edge, first, second in
      highest[first] = max(highest[first], ties.weights[edge])
      highest[second] = max(highest[second], ties.weights[edge])
    }
    ties.forEachTie { edge, first, second in
      (totals[2 * edge], totals[2 * edge + 1]) = (ties.totals[second], ties.totals[first])
      (strongest[2 * edge], strongest[2 * edge + 1]) = (highest[second], highest[first])
    }
  }

  private borrowing func takeSharedTies(_ ties: MutualTies) {
    for view in 0..<2 * ties.weights.count {
      totals[view] = ties.weights[view / 2]
      strongest[view] = totals[view]
    }
    ties.forEachCorner { left, right, across in
      for view in [left, right] {
        totals[view] += ties.weights[across]
        strongest[view] = max(strongest[view], ties.weights[across])
      }
    }
  }

  /// Adds for each two contacts that have a tie what each is to the node by way of the other.
  private borrowing func addCorners(_ ties: MutualTies) {
    let weights = ties.weights.span
    ties.forEachCorner { left, right, across in
      let toLeft = weights[left / 2] * weights[across]
      let toRight = weights[right / 2] * weights[across]
      indirect[left] += toRight * totals[right]
      indirect[right] += toLeft * totals[left]
      common[left] += toRight / strongest[left]
      common[right] += toLeft / strongest[right]
    }
  }
}

extension MutualTies {
  /// Tells of each corner of each triangle the views of its node on the other two, and the place
  /// of the tie between these.
  @inline(__always)
  func forEachCorner(_ body: (_ left: Int, _ right: Int, _ across: Int) -> Void) {
    finder.forEach { _, first, second, third in
      body(2 * first, 2 * second, third)
      body(2 * first + 1, 2 * third, second)
      body(2 * second + 1, 2 * third + 1, first)
    }
  }

  /// Adds up by node what its views say.
  func holes(_ views: borrowing EgoViews, _ scope: StructuralHoles.Scope) -> StructuralHoles {
    var sums = [EgoSums](repeating: EgoSums(), count: totals.count)
    forEachView(views) { ego, pull, common in sums[ego].add(pull, common) }
    var disorder = [Double](repeating: 0, count: totals.count)
    forEachView(views) { ego, pull, _ in
      let ratio = pull * sums[ego].contacts / sums[ego].constraint
      disorder[ego] += ratio * logarithm(ratio)
    }
    return StructuralHoles(
      scope: scope,
      constraint: sums.map { $0.defined($0.constraint) },
      effectiveSize: sums.map { $0.defined($0.effectiveSize) },
      efficiency: sums.map { $0.defined($0.effectiveSize / $0.contacts) },
      hierarchy: zip(sums, disorder).map { $0.hierarchy($1) })
  }

  /// Tells of each view whose it is, how much the contact constrains, and which part of it is in
  /// common with others.
  @inline(__always)
  private func forEachView(
    _ views: borrowing EgoViews, _ body: (_ ego: Int, _ pull: Double, _ common: Double) -> Void
  ) {
    forEachTie { edge, first, second in
      for (ego, view) in [(first, 2 * edge), (second, 2 * edge + 1)] {
        let pull = square((weights[edge] + views.indirect[view]) / totals[ego])
        body(ego, pull, views.common[view] / totals[ego])
      }
    }
  }
}
