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
