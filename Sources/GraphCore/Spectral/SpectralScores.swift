/// A score for every node that solves a linear equation, or why there is none.
public enum SpectralScores: Equatable, Sendable {
  /// The score of each node.
  case values([Double])
  /// There are no scores, or none could be computed.
  case undefined(Reason)

  /// Why a graph has no scores.
  public enum Reason: Sendable {
    /// Without edges every score is as good as another.
    case noEdges
    /// Without a cycle nothing keeps what the nodes pass on: the largest eigenvalue is 0.
    case noCycle
    /// The influence of one step is so large that the sum over longer and longer walks grows
    /// without end: alpha is not below 1 divided by the largest eigenvalue.
    case alphaTooLarge
    /// Beta is the inverse of an eigenvalue: there are no scores, or many.
    case singular
    /// A score is larger than the largest number there is.
    case overflow
    /// The scores did not settle in the number of rounds that were tried.
    case noConvergence
  }

  /// The score of each node; nil when there are none.
  public var values: [Double]? {
    if case .values(let values) = self { values } else { nil }
  }

  /// Why there are no scores; nil when there are.
  public var reason: Reason? {
    if case .undefined(let reason) = self { reason } else { nil }
  }
}

extension [Double] {
  /// The same in proportion, so that the squares add up to a number; nil when there is no such.
  func scaled(toSquares sum: Double) -> [Double]? {
    let largest = reduce(0) { Swift.max($0, abs($1)) }
    guard largest > 0, largest.isFinite else { return isEmpty ? self : nil }
    // By a power of two, which rounds nothing, and so that no square is too large.
    let unit = Double(sign: .plus, exponent: largest.exponent, significand: 1)
    let fitting = map { $0 / unit }
    let size = (fitting.reduce(0) { $0 + $1 * $1 } / sum).squareRoot()
    return fitting.map { $0 / size }
  }
}
