/// The well-formed byte sequences of UTF-8 (Unicode 15, table 3-7).
enum UTF8Sequence {
  /// Returns the length, two to four, of the valid character at `index`, or 0 when the bytes
  /// there are ASCII or no valid character.
  static func length(at index: Int, in bytes: borrowing Span<UInt8>) -> Int {
    let first = bytes[index]
    let (length, low, high): (Int, UInt8, UInt8) =
      switch first {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard length > 0, index + length <= bytes.count else { return 0 }
    guard bytes[index + 1] >= low, bytes[index + 1] <= high else { return 0 }
    for later in (index + 2)..<(index + max(length, 2)) where bytes[later] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  /// Returns the first index from `start` on that does not hold ASCII, or the end.
  ///
  /// - Complexity: O(n) in the length of the run of ASCII.
  static func skipASCII(in bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var index = start
    while bytes.count &- index >= 64 {
      let block = bytes.extracting(index..<(index &+ 64))
      var union: UInt8 = 0
      for offset in 0..<64 { union |= block[offset] }
      guard union < 0x80 else { break }
      index &+= 64
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// Appends a character to UTF-8 text.
  static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    let value = scalar.value
    func part(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift & 0x3F) | 0x80 }
    func lead(_ shift: UInt32, _ mark: UInt8) -> UInt8 {
      UInt8(truncatingIfNeeded: value >> shift) | mark
    }
    if value < 0x80 {
      text.append(lead(0, 0))
      return
    }
    if value < 0x800 {
      text.append(lead(6, 0xC0))
    } else {
      if value < 0x1_0000 {
        text.append(lead(12, 0xE0))
      } else {
        text.append(lead(18, 0xF0))
        text.append(part(12))
      }
      text.append(part(6))
    }
    text.append(part(0))
  }

  /// Returns the character at `index`, where a valid one starts.
  static func scalar(at index: Int, in bytes: borrowing Span<UInt8>) -> Unicode.Scalar {
    let first = UInt32(bytes[index])
    let length = length(at: index, in: bytes)
    guard length > 0 else { return Unicode.Scalar(UInt8(first & 0x7F)) }
    var value = first & (0x7F >> UInt32(length))
    for later in (index + 1)..<(index + length) {
      value = value << 6 | UInt32(bytes[later] & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
