/// Text from elsewhere, made harmless for who reads it.
public enum SafeText {
  /// The text with a space for every control character but a line feed, for every sign that
  /// turns the direction of writing, and for what no XML document may hold.
  ///
  /// - Complexity: O(n).
  public static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(isHarmful(scalar) ? " " : scalar) }
    return String(clean)
  }

  /// The lines of the text, cleaned and without space around them; no line is empty.
  static func lines(of text: String) -> [String] {
    cleaned(text).unicodeScalars.split(separator: "\n")
      .map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// The text on one line.
  static func oneLine(_ text: String) -> String { lines(of: text).joined(separator: " ") }

  /// Cut by scalars: a letter that combines with a space must not make it something else.
  private static func trimmed(_ line: Substring.UnicodeScalarView) -> String {
    let start = line.drop { $0.properties.isWhitespace }
    let end = start.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(String.UnicodeScalarView(start[...$0])) } ?? ""
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
