/// Characters with which text from a file could take over the terminal.
enum Stuurtekens {
  /// The text with a space for every control character but a line end, and for every sign that
  /// turns the direction of writing.
  ///
  /// - Complexity: O(n) for n bytes.
  static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(isControl(scalar) ? " " : scalar) }
    return String(clean)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
