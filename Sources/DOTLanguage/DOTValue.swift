/// The value of an attribute, by what Graphviz does with it when it reads it back.
///
/// The same characters need a different spelling in a label, in a tooltip and in an HTML label;
/// the case says which, and the printer spells accordingly.
public enum DOTValue: Equatable, Sendable {
  /// A fixed word of the language, a colour or the name of a font.
  case keyword(String)
  /// A number, printed with at most three decimals.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// Text to be shown exactly as it is, line breaks included.
  case label(String, DOTAlignment = .center)
  /// Text for a tooltip: shown exactly as it is, but never laid out.
  case tooltip(String)
  /// The address of a page.
  case link(String)
  /// A label built from tables and fonts.
  case html(HTMLLabel)
  /// A place; a pinned one is never moved by a layout.
  case point(DOTPoint, isPinned: Bool)
  /// A rectangle.
  case box(DOTBox)
  /// The course of an edge as a B-spline: 1 + 3n points, with an arrow head at `tip` if given.
  case spline([DOTPoint], tip: DOTPoint?)
}

/// How the lines of a label lie within its node.
public enum DOTAlignment: String, Equatable, Sendable, CaseIterable {
  /// Each line in the middle.
  case center
  /// Each line begins at the left.
  case left
  /// Each line ends at the right.
  case right
}
