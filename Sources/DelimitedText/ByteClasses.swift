/// What each byte value means in delimited text with a given separator.
struct ByteClasses: Sendable {
  /// The meaning of a byte.
  enum Class: UInt8 {
    case plain, separator, lineFeed, carriageReturn, quote
    /// NUL or a control character that is neither a tab nor a line end.
    case control
  }

  /// The separator.
  let separator: UInt8
  /// The separator in each of eight bytes.
  private let separators: UInt64

  /// Makes the classes for one separator.
  init(separator: Separator) {
    self.init(separator: separator.byte)
  }

  private init(separator: UInt8) {
    self.separator = separator
    separators = UInt64(separator) &* 0x0101_0101_0101_0101
  }

  /// The classes inside quotation marks, where a separator means nothing.
  static let quoted = ByteClasses(separator: UInt8(ascii: "\""))

  /// The class of a byte.
  @inline(__always) subscript(byte: UInt8) -> Class {
    if byte == separator { return .separator }
    switch byte {
    case 0x09: return .plain
    case 0x0A: return .lineFeed
    case 0x0D: return .carriageReturn
    case 0x22: return .quote
    case 0x7F: return .control
    default: return byte < 0x20 ? .control : .plain
    }
  }

  /// Returns a word in which the highest bit of each byte tells whether the same byte of `word`
  /// may be not plain; the lowest bit that is set is always right, apart from tabs.
  ///
  /// A byte of `word ^ pattern` is zero where the pattern occurs, and subtracting one borrows its
  /// highest bit (Mycroft 1987). Borrows run upwards only, to bytes that are then looked at in
  /// vain.
  @inline(__always) func candidates(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let separated = word ^ separators
    let quoted = word ^ (ones &* 0x22)
    let deleted = word ^ (ones &* 0x7F)
    return
      ((separated &- ones) & ~separated | (quoted &- ones) & ~quoted
      | (deleted &- ones) & ~deleted | (word &- ones &* 0x20) & ~word) & (ones &* 0x80)
  }

  /// Returns the first index from `start` up to `end` whose byte is not plain, or `end`; a tab
  /// that is not the separator may also stop the search.
  ///
  /// - Complexity: O(n) in the number of bytes passed.
  @inline(__always) func firstSpecial(
    in text: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var index = start
    while end &- index >= 8 {
      let found = candidates(in: ByteKey.eight(text, at: index))
      if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < end, self[text[index]] == .plain { index &+= 1 }
    return index
  }
}
