/// The best team for a ``CoverProblem``.
public struct SmallestCover: Equatable, Sendable {
  /// The candidates in the team, in order; those that had to be in it included.
  public let members: [Int]
  /// The requirements that no candidate covers, in order.
  public let uncovered: [Int]
  /// The sum over the requirements of the best grade in the team.
  public let gradeSum: Int
  /// A number of members below which it cannot be done; proven.
  public let lowerBound: Int
  /// Whether this is proven to be the best in every respect, not in size alone.
  public let isProven: Bool

  /// Whether no smaller team is possible; proven.
  public var isSmallest: Bool { lowerBound == members.count }
}
