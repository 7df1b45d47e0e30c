/// A command line as somebody types it in bash, with the cursor in it.
///
/// Nothing in it is expanded: `$name`, `` `call` `` and `*` stand for themselves. Everything goes by
/// Unicode scalar, as in bash: an accent behind a `$` does not make it another sign.
public struct BashLine: Hashable, Sendable {
  /// The words without their quotes, the one with the cursor up to the cursor.
  public let words: [String]
  /// The position among `words` of the one with the cursor.
  public let index: Int

  /// The value of the part of the current word that bash leaves alone when it fills in.
  private let kept: String
  /// The quote that is open at the cursor.
  private let quote: Unicode.Scalar?

  /// Takes a line apart.
  ///
  /// - Parameters:
  ///   - before: The line up to the cursor.
  ///   - after: The rest of the line.
  ///   - breaks: The characters at which bash takes a new word for filling in; its variable
  ///     `COMP_WORDBREAKS`.
  /// - Complexity: O(n) in the length of the line.
  public init(before: String, after: String = "", breaks: String) {
    var reader = BashReader(breaks: Set(breaks.unicodeScalars))
    for scalar in before.unicodeScalars { reader.take(scalar) }
    var rest = BashReader(breaks: [])
    for scalar in after.unicodeScalars { rest.take(scalar) }
    rest.finish()
    // What remains of the word with the cursor says nothing about the other words.
    let isInWord = after.unicodeScalars.first.map { !BashReader.isSpace($0) } ?? false
    index = reader.words.count
    words = reader.words + [reader.current] + rest.words.dropFirst(isInWord ? 1 : 0)
    kept = reader.kept
    quote = reader.quote
  }

  /// What bash must put in the place of what it replaces, so that the word becomes `value`; nil
  /// when `value` does not continue what is typed or holds a control character.
  public func replacement(for value: String) -> String? {
    let scalars = value.unicodeScalars
    guard scalars.starts(with: kept.unicodeScalars), !scalars.contains(where: Self.isControl)
    else { return nil }
    let text = Self.quoted(scalars.dropFirst(kept.unicodeScalars.count), in: quote)
    // Bash closes the quote itself, unless the text already seems to end with one.
    guard let quote, text.unicodeScalars.last == quote else { return text }
    return text + String(quote)
  }

  /// A text so that bash, and any other shell, takes it for exactly this text, whatever it says.
  public static func quoted(_ text: String) -> String {
    if !text.isEmpty, text.unicodeScalars.allSatisfy(isPlain) { return text }
    return "'" + quoted(text.unicodeScalars[...], in: "'") + "'"
  }

  private static func quoted(
    _ scalars: Substring.UnicodeScalarView, in quote: Unicode.Scalar?
  ) -> String {
    scalars.map { quoted($0, in: quote) }.joined()
  }

  private static func quoted(_ scalar: Unicode.Scalar, in quote: Unicode.Scalar?) -> String {
    switch quote {
    case "'": scalar == "'" ? "'\\''" : String(scalar)
    // A backslash before `!` in double quotes would stay there.
    case "\"" where scalar == "!": "\"'!'\""
    case "\"": BashReader.isSpecialInQuotes(scalar) ? "\\\(scalar)" : String(scalar)
    default: isPlain(scalar) ? String(scalar) : "\\\(scalar)"
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", ",", ":", "=", "@", "%", "+": true
    default: !scalar.isASCII
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}

/// Reads words as bash does, scalar by scalar.
private struct BashReader {
  private let breaks: Set<Unicode.Scalar>
  private(set) var words: [String] = []
  private(set) var current = ""
  private(set) var kept = ""
  private(set) var quote: Unicode.Scalar?
  private var isEscaped = false
  private var hasWord = false

  init(breaks: Set<Unicode.Scalar>) { self.breaks = breaks }

  mutating func take(_ scalar: Unicode.Scalar) {
    if isEscaped {
      isEscaped = false
      if quote == "\"", !Self.isSpecialInQuotes(scalar) { append("\\") }
      append(scalar)
    } else if scalar == "\\", quote != "'" {
      isEscaped = true
      hasWord = true
    } else if let open = quote {
      if scalar == open { quote = nil } else { append(scalar) }
    } else if Self.isSpace(scalar) {
      finish()
    } else {
      takeUnquoted(scalar)
    }
  }

  private mutating func takeUnquoted(_ scalar: Unicode.Scalar) {
    hasWord = true
    if scalar == "\"" || scalar == "'" {
      quote = scalar
      kept = current
      return
    }
    append(scalar)
    if breaks.contains(scalar) { kept = current }
  }

  /// Ends the word that is being read.
  mutating func finish() {
    if hasWord { words.append(current) }
    current = ""
    kept = ""
    hasWord = false
  }

  private mutating func append(_ scalar: Unicode.Scalar) { current.unicodeScalars.append(scalar) }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n"
  }

  /// Whether a backslash before the scalar counts between double quotes.
  static func isSpecialInQuotes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\\" || scalar == "\"" || scalar == "$" || scalar == "`"
  }
}
