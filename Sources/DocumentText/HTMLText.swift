/// Text as it stands in HTML.
enum HTMLText {
  /// The text with everything escaped that has a meaning in HTML, in content and in attributes.
  static func escaped(_ text: String) -> String {
    SafeText.cleaned(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text with its line ends as breaks.
  static func broken(_ text: String) -> String {
    SafeText.lines(of: text).map(escaped).joined(separator: "<br/>")
  }

  /// An element with text in it.
  static func element(_ name: String, _ text: String, _ attributes: String? = nil) -> String {
    "<\(name)\(attributes.map { " " + $0 } ?? "")>\(broken(text))</\(name)>"
  }
}
