/// What edges between the same nodes weigh when they become one.
public enum ParallelWeights: Sendable {
  /// As much as these together, for strengths.
  case sum
  /// As little as the lightest, for lengths: of several roads the shortest counts.
  case smallest

  func joined(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .sum: left + right
    case .smallest: min(left, right)
    }
  }
}
