/// Turns UTF-16 into UTF-8.
enum UTF16Decoding {
  /// Reads the pairs of bytes from `start` on; half a character becomes U+FFFD, with a mark.
  ///
  /// - Complexity: O(n)
  static func decode(
    _ source: [UInt8], from start: Int, isLittleEndian: Bool
  ) -> (text: [UInt8], marks: [TextMark]) {
    var text: [UInt8] = []
    var marks: [TextMark] = []
    text.reserveCapacity((source.count - start) / 2 + 16)
    var index = start
    func unit(at index: Int) -> UInt16 {
      let (first, second) = (UInt16(source[index]), UInt16(source[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    while index + 1 < source.count {
      let high = unit(at: index)
      index += 2
      if let scalar = Unicode.Scalar(high) {
        UTF8Sequence.append(scalar, to: &text)
        continue
      }
      let low = index + 1 < source.count ? unit(at: index) : 0
      if UTF16.isLeadSurrogate(high), UTF16.isTrailSurrogate(low) {
        let value = 0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(low) & 0x3FF
        UTF8Sequence.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &text)
        index += 2
      } else {
        marks.append(TextMark(offset: text.count, detail: .unpairedSurrogate(high)))
        UTF8Sequence.append("\u{FFFD}", to: &text)
      }
    }
    if index < source.count {
      marks.append(TextMark(offset: text.count, detail: .oddByteCount(last: source[index])))
      UTF8Sequence.append("\u{FFFD}", to: &text)
    }
    return (text, marks)
  }
}
