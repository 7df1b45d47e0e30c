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
