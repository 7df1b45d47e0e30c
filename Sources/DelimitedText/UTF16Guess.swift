/// Recognises UTF-16 that has no byte order mark.
///
/// Even in a file of Greek, Arabic or Chinese names the separators, digits and line ends are
/// ASCII, so one byte of such a pair is NUL, always on the same side. A byte-wise text with a
/// few stray NUL bytes has far more pairs in which both bytes are ASCII.
enum UTF16Guess {
  /// Returns the UTF-16 order of `bytes`, or nil when they are not UTF-16.
  ///
  /// - Complexity: O(1); only the first 64 kB are looked at.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    var highFirst = 0
    var lowFirst = 0
    var bothASCII = 0
    var index = 0
    let end = min(bytes.count, 65_536) - 1
    while index < end {
      let (first, second) = (bytes[index], bytes[index + 1])
      if first == 0, isLatin(second) { highFirst += 1 }
      if second == 0, isLatin(first) { lowFirst += 1 }
      if first < 0x80, second < 0x80, isLatin(first), isLatin(second) { bothASCII += 1 }
      index += 2
    }
    if lowFirst > bothASCII, lowFirst > 4 * highFirst { return .utf16LittleEndian }
    if highFirst > bothASCII, highFirst > 4 * lowFirst { return .utf16BigEndian }
    return nil
  }

  /// Tells whether a byte is a tab, a line end, or a printable character of Latin-1.
  private static func isLatin(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D
      || byte >= 0x20 && byte != 0x7F
        && !(0x80..<0xA0).contains(byte)
  }
}
