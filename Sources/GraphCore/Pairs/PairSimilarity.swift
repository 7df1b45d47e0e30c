/// How alike the positions of two nodes are.
public struct PairSimilarity: Equatable, Sendable {
  /// The number of contacts that both have.
  public let sharedContacts: Int
  /// ``sharedContacts`` divided by the number of contacts that either has; nil when neither has any.
  public let jaccard: Double?
  /// The sum over the shared contacts of 1 / ln(number of contacts of that contact).
  public let adamicAdar: Double
  /// The square root of the sum over all third nodes of the squared differences between both ties.
  public let euclideanDistance: Double
  /// Pearson's correlation between the ties to all third nodes; nil when either node has the same
  /// tie with each of them.
  public let correlation: Double?

  /// The value of one measure.
  public func value(_ measure: PairMeasure) -> Double? {
    switch measure {
    case .sharedContacts: Double(sharedContacts)
    case .jaccard: jaccard
    case .adamicAdar: adamicAdar
    case .euclideanDistance: euclideanDistance
    case .correlation: correlation
    }
  }
}
