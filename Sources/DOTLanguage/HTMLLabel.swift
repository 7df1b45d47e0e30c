/// A label in the HTML dialect of Graphviz: a tree of elements and text.
///
/// The tree is well formed by construction. Which element may stand in which is not checked;
/// Graphviz reports that as an error when it draws.
public indirect enum HTMLLabel: Equatable, Sendable {
  /// Text to be shown exactly as it is.
  case text(String)
  /// An element with its attributes, in the order given, and what it contains.
  case element(String, [Attribute], [HTMLLabel])
  /// Parts after one another.
  case sequence([HTMLLabel])

  /// One attribute of an element.
  public struct Attribute: Equatable, Sendable {
    /// The name.
    public let name: String
    /// The value as text; escaped when it is printed.
    public let value: String

    /// Makes an attribute.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}

extension HTMLLabel {
  /// Text in a given font.
  public static func font(
    _ family: String, size: Double, color: String, _ content: HTMLLabel
  ) -> HTMLLabel {
    let attributes = [
      Attribute("FACE", family), Attribute("POINT-SIZE", DOTNumber.text(size)),
      Attribute("COLOR", color),
    ]
    return .element("FONT", attributes, [content])
  }

  /// A line break; the line before it is aligned as given.
  public static func lineBreak(_ alignment: DOTAlignment = .center) -> HTMLLabel {
    .element("BR", [Attribute("ALIGN", alignment.rawValue.uppercased())], [])
  }

  /// A table without lines, unless the attributes say otherwise.
  public static func table(_ attributes: [Attribute] = [], rows: [[HTMLLabel]]) -> HTMLLabel {
    let given = Set(attributes.map(\.name))
    let plain = ["BORDER", "CELLBORDER", "CELLSPACING", "CELLPADDING"]
      .filter { !given.contains($0) }.map { Attribute($0, "0") }
    return .element("TABLE", plain + attributes, rows.map { .element("TR", [], $0) })
  }

  /// A cell of a table.
  public static func cell(_ content: HTMLLabel, _ attributes: [Attribute] = []) -> HTMLLabel {
    .element("TD", attributes, [content])
  }

  /// The text of the label as DOT wants it between angle brackets.
  ///
  /// - Complexity: O(n) in the length of the text.
  var markup: String {
    switch self {
    case .text(let text): DOTQuoting.htmlText(text)
    case .sequence(let parts): parts.map(\.markup).joined()
    case .element(let name, let attributes, let content):
      Self.markup(name, attributes, content)
    }
  }

  private static func markup(
    _ name: String, _ attributes: [Attribute], _ content: [HTMLLabel]
  ) -> String {
    let open = attributes.reduce(into: "<" + name) { text, attribute in
      text += " \(attribute.name)=\"\(DOTQuoting.htmlText(attribute.value))\""
    }
    guard !content.isEmpty else { return open + "/>" }
    return open + ">" + content.map(\.markup).joined() + "</\(name)>"
  }
}
