/// The code page Windows-1252, and the repair of UTF-8 into which it has slipped.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F; the five that have none keep their own number.
  private static let specials: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]

  /// Returns the character of a byte.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? specials[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// Returns the byte of a character, or nil when Windows-1252 lacks it.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let index = specials.firstIndex(of: scalar) { return UInt8(0x80 + index) }
    return scalar.value < 0x100 && !(0x80..<0xA0).contains(scalar.value)
      ? UInt8(scalar.value) : nil
  }

  /// Reads every byte as Windows-1252.
  ///
  /// - Complexity: O(n)
  static func decode(_ source: [UInt8]) -> (text: [UInt8], marks: [TextMark]) {
    var text: [UInt8] = []
    var marks: [TextMark] = []
    text.reserveCapacity(source.count + source.count / 8)
    for (index, byte) in source.enumerated() {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      if let detail = doubt(about: byte, at: index, in: source) {
        marks.append(TextMark(offset: text.count, detail: detail))
      }
      UTF8Sequence.append(scalar(byte), to: &text)
    }
    return (text, marks)
  }

  /// Reads valid UTF-8 as it is and every other byte as Windows-1252, with a mark.
  ///
  /// - Complexity: O(n)
  static func repair(_ source: [UInt8], from start: Int) -> (text: [UInt8], marks: [TextMark]) {
    let span = source.span
    var text: [UInt8] = []
    var marks: [TextMark] = []
    text.reserveCapacity(source.count + source.count / 8)
    var index = start
    while index < span.count {
      let byte = span[index]
      let length = byte < 0x80 ? 1 : UTF8Sequence.length(at: index, in: span)
      if length > 0 {
        for offset in index..<(index + length) { text.append(span[offset]) }
        index += length
      } else {
        let readAs = scalar(byte)
        marks.append(TextMark(offset: text.count, detail: .invalidByte(byte, readAs: readAs)))
        UTF8Sequence.append(readAs, to: &text)
        index += 1
      }
    }
    return (text, marks)
  }

  /// Says what is strange about a byte beyond ASCII among its neighbours, if anything.
  private static func doubt(
    about byte: UInt8, at index: Int, in source: [UInt8]
  ) -> TextReport.Detail? {
    let before = index > 0 ? source[index - 1] : 0x20
    let after = index + 1 < source.count ? source[index + 1] : 0x20
    switch byte {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return .undefinedByte(byte)
    case 0xFE, 0xFF: return .improbableCharacter(scalar(byte))
    case 0xC2, 0xC3:
      return isLetter(after) || after >= 0x80 ? nil : .improbableCharacter(scalar(byte))
    case _ where isUnlikelyAfterAccent(byte) && (0xC0...0xF4).contains(before):
      return .improbableCharacter(scalar(byte))
    case 0x8A, 0x8C, 0x8E, 0x9F:
      return (0x61...0x7A).contains(before) ? .improbableCharacter(scalar(byte)) : nil
    case 0x91, 0x92, 0x96, 0x97: return nil
    case 0x80...0x89, 0x8B, 0x93...0x95, 0x98, 0x99, 0x9B:
      return isLetter(before) && isLetter(after) ? .improbableCharacter(scalar(byte)) : nil
    default: return nil
    }
  }

  /// Tells whether a sign is improbable straight after an accented letter: together they look
  /// like UTF-8 of which a part is missing.
  private static func isUnlikelyAfterAccent(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80, 0x82...0x84, 0x86...0x8C, 0x8E, 0x98, 0x9F: true
    case 0xA1...0xA8, 0xAA, 0xAC, 0xAF, 0xB1, 0xB5, 0xB6, 0xB8...0xBA, 0xBC...0xBF: true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
