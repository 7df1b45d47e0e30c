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

/// In what way the positions of two nodes are compared.
public enum PairMeasure: Equatable, Sendable, CaseIterable {
  /// The number of shared contacts.
  case sharedContacts
  /// The share of contacts that is shared: Paul Jaccard, 1901.
  case jaccard
  /// Shared contacts of which those with few contacts count more: Lada Adamic and Eytan Adar,
  /// "Friends and neighbors on the web", Social Networks 25(3), 2003.
  case adamicAdar
  /// Structural equivalence by distance between profiles, 0 when equivalent: Ronald Burt,
  /// "Positions in networks", Social Forces 55(1), 1976.
  case euclideanDistance
  /// Structural equivalence by correlation between profiles, 1 when equivalent: Ronald Breiger,
  /// Scott Boorman and Phipps Arabie, "An algorithm for clustering relational data", Journal of
  /// Mathematical Psychology 12(3), 1975.
  case correlation

  /// Whether of two values the first says more likeness.
  func isBetter(_ left: Double, than right: Double) -> Bool {
    self == .euclideanDistance ? left < right : left > right
  }
}

/// Two nodes and how alike they are.
public struct RankedPair: Equatable, Sendable {
  /// The node with the lower number.
  public let first: Int
  /// The node with the higher number.
  public let second: Int
  /// The value of the measure.
  public let value: Double
}
