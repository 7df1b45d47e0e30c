/// Turns UTF-16 into UTF-8.
struct UTF16Decoding {
  /// So many characters in a row whose two bytes are both ASCII are no text in any script, but
  /// ASCII that another program has added to the file.
  private static let suspiciousRun = 16

  /// The text so far, as UTF-8.
  private(set) var text: [UInt8] = []
  /// Doubtful places of the text, in ascending order.
  private(set) var marks: [TextMark] = []
  private let source: [UInt8]
  private let isLittleEndian: Bool
  /// The present run of characters whose two bytes are both ASCII, and where it began.
  private var run = (length: 0, offset: 0)

  /// Reads the pairs of bytes from `start` on; half a character becomes U+FFFD, with a mark.
  ///
  /// - Complexity: O(n)
  init(_ source: [UInt8], from start: Int, isLittleEndian: Bool) {
    self.source = source
    self.isLittleEndian = isLittleEndian
    text.reserveCapacity((source.count - start) / 2 + 16)
    var index = start
    while index + 1 < source.count { index += decodeCharacter(at: index) }
    guard index < source.count else { return }
    marks.append(TextMark(offset: text.count, detail: .oddByteCount(last: source[index])))
    UTF8Sequence.append("\u{FFFD}", to: &text)
  }

  /// Reads the character at `index` and returns how many bytes it takes.
  private mutating func decodeCharacter(at index: Int) -> Int {
    let high = unit(at: index)
    if let scalar = Unicode.Scalar(high) {
      watchRun(at: index)
      UTF8Sequence.append(scalar, to: &text)
      return 2
    }
    let low = index + 3 < source.count ? unit(at: index + 2) : 0
    guard UTF16.isLeadSurrogate(high), UTF16.isTrailSurrogate(low) else {
      marks.append(TextMark(offset: text.count, detail: .unpairedSurrogate(high)))
      UTF8Sequence.append("\u{FFFD}", to: &text)
      return 2
    }
    let value = 0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(low) & 0x3FF
    UTF8Sequence.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &text)
    return 4
  }

  private func unit(at index: Int) -> UInt16 {
    let (first, second) = (UInt16(source[index]), UInt16(source[index + 1]))
    return isLittleEndian ? second << 8 | first : first << 8 | second
  }

  /// Marks the start of a run of ASCII bytes that pose as characters.
  private mutating func watchRun(at index: Int) {
    guard Self.isASCIIText(source[index]), Self.isASCIIText(source[index + 1]) else {
      run.length = 0
      return
    }
    if run.length == 0 { run.offset = text.count }
    run.length += 1
    if run.length == Self.suspiciousRun {
      marks.append(TextMark(offset: run.offset, detail: .foreignBytes))
    }
  }

  private static func isASCIIText(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
