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
