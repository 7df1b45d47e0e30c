internal import DOTLanguage

/// A text broken into lines that fit a width.
struct WrappedText: Equatable, Sendable {
  /// The lines, at least one.
  let lines: [String]
  /// Whether something was left out, which an ellipsis at the end shows.
  let isShortened: Bool

  /// Breaks a text at spaces, and within a word only where the word alone is too wide.
  ///
  /// - Complexity: O(n).
  init(
    _ text: String, font: Lettertype = .gewoon, size: Double, width: Double, maxLines: Int = 3
  ) {
    var breaker = LineBreaker(font: font, size: size, width: width, maxLines: maxLines)
    // A name of ten thousand characters is not looked at any further than can be shown.
    let shown = DOTQuoting.printable(String(text.prefix(4_000)))
    for word in shown.split(whereSeparator: \.isWhitespace) {
      breaker.add(word)
      if breaker.isFull { break }
    }
    let result = breaker.finish()
    lines = result.lines
    isShortened = result.isShortened
  }

  /// The width of the widest line in points.
  func width(_ font: Lettertype, size: Double) -> Double {
    lines.map { TextMeasure.width($0, font, size: size) }.max() ?? 0
  }
}

extension WrappedText {
  /// The lines of a text; none where there is nothing to say.
  static func lines(
    of text: String, font: Lettertype = .gewoon, size: Double, width: Double, atMost: Int = 3
  ) -> [String] {
    text.isEmpty
      ? [] : WrappedText(text, font: font, size: size, width: width, maxLines: atMost).lines
  }
}

/// Collects words into lines.
private struct LineBreaker {
  let font: Lettertype
  let size: Double
  let width: Double
  let maxLines: Int
  private var lines: [String] = []
  private var line = ""
  private var lineWidth = 0.0
  private var leftOut = false

  init(font: Lettertype, size: Double, width: Double, maxLines: Int) {
    self.font = font
    self.size = size
    self.width = width
    self.maxLines = maxLines
  }

  var isFull: Bool { leftOut }

  mutating func add(_ word: Substring) {
    let text = Self.withoutTowers(word)
    let wide = measure(text)
    let space = line.isEmpty ? 0 : measure(" ")
    if lineWidth + space + wide <= width {
      append((line.isEmpty ? "" : " ") + text, space + wide)
    } else if wide <= width {
      endLine()
      append(text, wide)
    } else {
      addPieces(of: text, space)
    }
  }

  /// A word that no line can hold is cut where the line ends, preferably after a sign.
  private mutating func addPieces(of word: String, _ space: Double) {
    if !line.isEmpty, lineWidth + space < width * 0.6 { append(" ", space) } else { endLine() }
    for piece in Self.parts(of: word) {
      let wide = measure(piece)
      if lineWidth + wide > width && wide <= width { endLine() }
      guard lineWidth + wide > width else {
        append(piece, wide)
        continue
      }
      for character in piece {
        let one = measure(String(character))
        if lineWidth + one > width { endLine() }
        if leftOut { return }
        append(String(character), one)
      }
    }
  }

  mutating func finish() -> (lines: [String], isShortened: Bool) {
    if !line.isEmpty { endLine() }
    guard leftOut, let last = lines.last else { return (lines.isEmpty ? [""] : lines, false) }
    var shown = Substring(last)
    while !shown.isEmpty, measure(shown + "…") > width { shown.removeLast() }
    lines[lines.count - 1] = shown.trimmingEnd() + "…"
    return (lines, true)
  }

  private mutating func append(_ text: String, _ wide: Double) {
    guard lines.count < maxLines else {
      leftOut = true
      return
    }
    line += text
    lineWidth += wide
  }

  private mutating func endLine() {
    guard !line.isEmpty else { return }
    lines.append(line)
    line = ""
    lineWidth = 0
  }

  private func measure(_ text: some StringProtocol) -> Double {
    TextMeasure.width(text, font, size: size)
  }

  /// The parts of a word that may stand on lines of their own: up to and with a sign.
  private static func parts(of word: String) -> [String] {
    word.reduce(into: [""]) { parts, character in
      parts[parts.count - 1].append(character)
      if "-/_.,;:|\\".contains(character) { parts.append("") }
    }.filter { !$0.isEmpty }
  }

  /// A word without accents piled up higher than a line: at most three on one letter.
  private static func withoutTowers(_ word: Substring) -> String {
    guard word.unicodeScalars.count > word.count else { return String(word) }
    return word.reduce(into: "") { result, character in
      var marks = 0
      for scalar in character.unicodeScalars {
        let isMark = scalar.properties.generalCategory == .nonspacingMark
        marks += isMark ? 1 : 0
        if !isMark || marks <= 3 { result.unicodeScalars.append(scalar) }
      }
    }
  }
}

extension Substring {
  fileprivate func trimmingEnd() -> String {
    var result = self
    while result.last?.isWhitespace == true { result.removeLast() }
    return String(result)
  }
}
