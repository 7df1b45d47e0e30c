/// How much of a run of bytes is UTF-8 beyond ASCII and how much is not valid.
struct UTF8Census {
  /// The number of valid characters of two to four bytes.
  private(set) var valid = 0
  /// How many of these a Western European text is likely to hold.
  private(set) var plausible = 0
  /// The number of bytes that belong to no valid character.
  private(set) var invalid = 0

  /// Counts from `start` to the end.
  ///
  /// - Complexity: O(n); runs of ASCII are passed in blocks.
  init(of bytes: [UInt8], from start: Int) {
    let span = bytes.span
    var index = UTF8Sequence.skipASCII(in: span, from: start)
    while index < span.count {
      let length = UTF8Sequence.length(at: index, in: span)
      if length > 0 {
        valid += 1
        if Self.isPlausible(span[index], span[index + 1]) { plausible += 1 }
      } else {
        invalid += 1
      }
      index = UTF8Sequence.skipASCII(in: span, from: index + max(length, 1))
    }
  }

  /// Tells whether the bytes are better read as Windows-1252 altogether: nothing is valid UTF-8,
  /// or so little that it arose by accident, as capital letters before a sign do.
  var suggestsWindows1252: Bool {
    invalid > 0 && (valid == 0 || invalid > 4 * valid && 2 * plausible < valid)
  }

  /// Tells whether a character is a Latin-1 letter or sign (C2, C3) or general punctuation
  /// and currency (E2 80 to E2 82).
  private static func isPlausible(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC2 || first == 0xC3 || first == 0xE2 && (0x80...0x82).contains(second)
  }
}
