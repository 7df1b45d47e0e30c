/// A font of the pictures.
public enum Lettertype: String, Hashable, Sendable, CaseIterable {
  /// For names and explanations.
  case gewoon = "Open Sans"
  /// For titles.
  case halfvet = "Open Sans Semibold"

  /// The family name that Graphviz looks for.
  public var familie: String { rawValue }

  /// The distance between two lines, as Graphviz sets them, in parts of the type size.
  static let lineHeight = 1.2
}

extension Lettertype {
  /// The families that a browser may choose from, the first one that is installed counts.
  public static let families = "'Open Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif"

  /// The weight from 100 to 900 of this font within those families.
  public var gewicht: Int { self == .gewoon ? 400 : 600 }
}
