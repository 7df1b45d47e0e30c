/// Text as it stands in Markdown.
enum MarkdownText {
  /// The text on one line, escaped.
  static func inline(_ text: String) -> String { escaped(SafeText.oneLine(text)) }

  /// The lines of the text, each escaped.
  static func lines(of text: String) -> [String] { SafeText.lines(of: text).map(escaped) }

  /// The text as a cell of a table; its line ends become breaks.
  static func cell(_ text: String) -> String { lines(of: text).joined(separator: "<br>") }

  /// An address with everything encoded that could end it.
  static func address(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }

  /// Escapes a line: the signs that mean something anywhere, those that do at its start, and those
  /// with which some programs make a link of any address.
  private static func escaped(_ line: String) -> String {
    var result = ""
    var isStart = true
    let scalars = Array(line.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isNumber = isStart && (scalar.value >= 0x30 && scalar.value <= 0x39)
      let begins = place == 0 && "#+-=:".unicodeScalars.contains(scalar)
      let ends = isStart && place > 0 && ".)".unicodeScalars.contains(scalar)
      let isSpecial = "\\`*_{}[]<>|~$!^".unicodeScalars.contains(scalar)
      if begins || ends || isSpecial || means(scalar, at: place, in: scalars) { result += "\\" }
      result.unicodeScalars.append(scalar)
      isStart = isNumber
    }
    return result
  }

  /// Whether a sign means something because of those next to it: the `&` of `&amp;`, the `:` of
  /// `http://` and the full stop of `www.`.
  private static func means(
    _ scalar: Unicode.Scalar, at place: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    switch scalar {
    case "&": place + 1 < scalars.count && isNamed(scalars[place + 1])
    case ":": scalars[(place + 1)...].starts(with: "//".unicodeScalars)
    case ".": String(String.UnicodeScalarView(scalars[..<place].suffix(3))).lowercased() == "www"
    default: false
    }
  }

  /// Whether an entity such as `&amp;` can go on with this sign.
  private static func isNamed(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || scalar.properties.isAlphabetic
  }
}
