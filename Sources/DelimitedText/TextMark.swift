/// A doubtful place in decoded text, before its line and column are known.
struct TextMark: Equatable, Sendable {
  /// The position of the first byte concerned in the decoded text.
  let offset: Int
  /// What is doubtful.
  let detail: TextReport.Detail

  /// Joins two ascending lists; where both have a mark at one offset that of `first` stays.
  ///
  /// - Complexity: O(n)
  static func merge(_ first: [TextMark], _ second: [TextMark]) -> [TextMark] {
    guard !first.isEmpty, !second.isEmpty else { return first + second }
    var merged: [TextMark] = []
    merged.reserveCapacity(first.count + second.count)
    var index = 0
    for mark in first {
      while index < second.count, second[index].offset < mark.offset {
        merged.append(second[index])
        index += 1
      }
      if index < second.count, second[index].offset == mark.offset { index += 1 }
      merged.append(mark)
    }
    return merged + second[index...]
  }

  /// Finds characters beyond ASCII that betray earlier damage in valid UTF-8.
  ///
  /// - Complexity: O(n); runs of ASCII are passed in blocks.
  static func damage(in text: [UInt8], _ content: Range<Int>) -> [TextMark] {
    let span = text.span
    var marks: [TextMark] = []
    var index = UTF8Sequence.skipASCII(in: span, from: content.lowerBound)
    while index < content.upperBound {
      let length = max(UTF8Sequence.length(at: index, in: span), 1)
      if let detail = damage(at: index, length, in: span) {
        marks.append(TextMark(offset: index, detail: detail))
      }
      index = UTF8Sequence.skipASCII(in: span, from: index + length)
    }
    return marks
  }

  /// Says what is wrong with the character of `length` bytes at `index`, if anything.
  private static func damage(
    at index: Int, _ length: Int, in text: borrowing Span<UInt8>
  ) -> TextReport.Detail? {
    switch (text[index], text[index + 1]) {
    case (0xEF, 0xBF) where text[index + 2] == 0xBD: return .replacementCharacter
    case (0xEF, 0xBB) where text[index + 2] == 0xBF: return .innerByteOrderMark
    case (0xC2, 0x80...0x9F):
      return .control(Unicode.Scalar(text[index + 1]), count: 1)
    case (0xC3, 0x82...0xB4) where mayBeTrail(at: index + length, in: text):
      return doublyEncoded(at: index, in: text).map { .doublyEncoded($0) }
    default: return nil
    }
  }

  /// Tells whether a character that Windows-1252 has at 0x80 to 0xBF may start at `index`.
  private static func mayBeTrail(at index: Int, in text: borrowing Span<UInt8>) -> Bool {
    guard index < text.count else { return false }
    return [0xC2, 0xC5, 0xC6, 0xCB, 0xE2].contains(text[index])
  }

  /// Returns the character that the two to four characters at `index` form when their
  /// Windows-1252 bytes are read as UTF-8, or nil when they form none that is likely: a Latin-1
  /// character, punctuation and signs, or one of four bytes.
  private static func doublyEncoded(at index: Int, in text: borrowing Span<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var next = index
    while next < text.count, bytes.count < 4 {
      let length = UTF8Sequence.length(at: next, in: text)
      guard length > 0, let byte = Windows1252.byte(UTF8Sequence.scalar(at: next, in: text)) else {
        break
      }
      bytes.append(byte)
      next += length
    }
    guard bytes.count > 1 else { return nil }
    let span = bytes.span
    let length = UTF8Sequence.length(at: 0, in: span)
    let isLikely = bytes[0] <= 0xC3 || bytes[0] == 0xE2 && bytes[1] <= 0x84 || length == 4
    return length > 0 && isLikely ? String(decoding: bytes[..<length], as: UTF8.self) : nil
  }
}
