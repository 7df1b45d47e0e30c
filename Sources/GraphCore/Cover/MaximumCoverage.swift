/// Candidates chosen one by one, each of which covers the most that was not covered yet.
public struct MaximumCoverage: Equatable, Sendable {
  /// The candidates chosen, in the order of choosing.
  public let picks: [Int32]
  /// How many things each choice covers that those before it do not.
  public let gains: [Int]

  /// How many things are covered.
  public var covered: Int { gains.reduce(0, +) }
}
