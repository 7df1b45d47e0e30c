/// A piece of HTML that is well-formed and escaped by construction.
///
/// The markup is XML as well, so that a machine can check it: every element is closed and every
/// attribute has a value. A literal is text, never markup.
public struct HTMLFragment: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation
{
  /// The markup.
  public let markup: String

  /// Text, escaped.
  public init(_ text: String) { markup = HTMLText.escaped(text) }

  /// Text, escaped.
  public init(stringLiteral text: String) { self.init(text) }

  private init(trusted markup: String) { self.markup = markup }

  /// Markup that was made by this program, such as a finished SVG; never text of a user.
  public static func trusted(_ markup: String) -> HTMLFragment { HTMLFragment(trusted: markup) }

  /// Nothing.
  public static let empty = HTMLFragment(trusted: "")

  /// Elements that hold nothing and so need no end.
  private static let void: Set = ["br", "hr", "img", "input", "link", "meta"]

  /// An element; an attribute that is nil is left out, one without meaning of its own is "".
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: HTMLFragment...
  ) -> HTMLFragment { element(name, attributes, content) }

  /// An element with a list of pieces in it.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [HTMLFragment]
  ) -> HTMLFragment {
    var markup = "<\(name)"
    for (key, value) in attributes {
      if let value { markup += " \(key)=\"\(attribute(value))\"" }
    }
    if void.contains(name) { return HTMLFragment(trusted: markup + "/>") }
    markup += ">"
    for piece in content { markup += piece.markup }
    return HTMLFragment(trusted: markup + "</\(name)>")
  }

  /// The value of an attribute; to a reader of XML a bare line end in it would be a space.
  private static func attribute(_ text: String) -> String {
    let escaped = HTMLText.escaped(text)
    return escaped.utf8.contains(0x0A) ? escaped.replacing("\n", with: "&#10;") : escaped
  }

  /// Pieces one after another.
  public static func joined(_ pieces: [HTMLFragment], separator: HTMLFragment = .empty)
    -> HTMLFragment
  { HTMLFragment(trusted: pieces.map(\.markup).joined(separator: separator.markup)) }

  /// Two pieces one after another.
  public static func + (left: HTMLFragment, right: HTMLFragment) -> HTMLFragment {
    HTMLFragment(trusted: left.markup + right.markup)
  }
}
