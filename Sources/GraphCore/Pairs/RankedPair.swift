/// Two nodes and how alike they are.
public struct RankedPair: Equatable, Sendable {
  /// The node with the lower number.
  public let first: Int
  /// The node with the higher number.
  public let second: Int
  /// The value of the measure.
  public let value: Double

  /// Makes a pair.
  public init(first: Int, second: Int, value: Double) {
    self.first = first
    self.second = second
    self.value = value
  }
}
