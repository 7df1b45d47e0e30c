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

  /// Takes over the lengths of the arcs of a block; without any each arc is 1 long.
  ///
  /// - Complexity: O(E) of the block.
  init(_ lengths: ArcLengths?, of block: WeighedBlock) {
    switch lengths {
    case nil: (values, slack) = ([], 0)
    case .whole(let units, _): (values, slack) = (block.arcs.map { Double(units[Int($0)]) }, 0)
    case .real(let lengths):
      (values, slack) = (block.arcs.map { lengths[Int($0)] }, Self.tolerance)
    }
    precondition(values.allSatisfy { $0 > 0 && $0.isFinite }, "a length must be positive")
  }
}

extension WeighedBlock {
  /// The lengths of the arcs, when they are whole numbers so small that ``LengthPaths`` can count.
  ///
  /// - Complexity: O(E).
  func shortLengths(_ lengths: ArcLengths) -> [UInt16]? {
    guard case .whole(let units, _) = lengths else { return nil }
    let own = arcs.map { units[Int($0)] }
    precondition(own.allSatisfy { $0 > 0 }, "a length must be positive")
    let longest = Int(own.max() ?? 0)
    guard longest <= LengthPaths.longest, mostSteps * longest <= LengthPaths.farthest else {
      return nil
    }
    return own.map { UInt16($0) }
  }
}
