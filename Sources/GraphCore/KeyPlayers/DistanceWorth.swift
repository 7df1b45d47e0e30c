/// What a node at a distance counts for, in whole numbers.
struct DistanceWorth: Sendable {
  private let criterion: KeyPlayerCriterion
  /// What 1 is: a multiple of many numbers, so that halves, thirds and so on add up exactly.
  private let one: Int

  init(_ criterion: KeyPlayerCriterion, nodeCount: Int) {
    self.criterion = criterion
    // Every number up to 22 divides the first, up to 16 the second; that one leaves room to add up
    // over all pairs of a large graph.
    one = nodeCount <= 100_000 ? 232_792_560 : 720_720
  }

  subscript(distance: Int) -> Int {
    switch criterion {
    case .fragmentation: 1
    case .reach(let steps): distance <= steps ? 1 : 0
    case .distanceFragmentation, .distanceReach: one / max(1, distance)
    }
  }

  /// From how far on nodes count for nothing.
  var limit: Int {
    if case .reach(let steps) = criterion { steps } else { .max }
  }
}
