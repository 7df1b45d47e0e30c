/// The lengths of arcs as numbers to add up, and how far sums may differ that count as equal.
struct StepLengths: Sendable {
  /// The relative difference below which sums of lengths that were rounded are equal: more than
  /// adding the same lengths in another order makes, far less than a difference that means
  /// something.
  private static let tolerance = 1e-10

  /// The length of each arc, whole ones in units; empty when each is 1.
  let values: [Double]
  /// The relative difference between two distances that are equal.
  let slack: Double

  /// Takes lengths over; without any each arc is 1 long.
  ///
  /// - Complexity: O(E).
  init(_ lengths: ArcLengths?, of graph: SimpleGraph) {
    switch lengths {
    case nil: (values, slack) = ([], 0)
    case .whole(let units, _): (values, slack) = (units.map(Double.init), 0)
    case .real(let lengths): (values, slack) = (lengths, Self.tolerance)
    }
    precondition(
      lengths == nil || values.count == graph.outgoing.targets.count, "every arc needs a length")
    precondition(values.allSatisfy { $0 > 0 && $0.isFinite }, "a length must be positive")
  }
}
