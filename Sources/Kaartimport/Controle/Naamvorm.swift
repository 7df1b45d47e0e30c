import Wijkmodel

/// A name without what people leave out or vary: case, accents, spaces, signs, and words such as
/// stichting; the numbers in it apart.
struct Naamvorm: Hashable {
  /// The letters of the name, as UTF-8.
  private(set) var letters: [UInt8] = []
  /// The numbers in the name, each followed by a comma.
  private(set) var digits: [UInt8] = []

  /// Makes the form of a name.
  init(_ naam: String) { read(naam) }

  /// Makes an empty form, to be used for one name after another.
  init() {}

  private static let ignoredWords = [
    "stichting", "st", "vereniging", "ver", "afdeling", "afd",
  ].map { Array($0.utf8) }

  /// Takes the form of a name.
  ///
  /// - Complexity: O(n) in the length of the name.
  mutating func read(_ naam: String) {
    let text = naam.utf8.allSatisfy { $0 < 0x80 } ? naam : Self.plain(naam)
    take(text.utf8Span.span, ignoring: true)
    // A name of nothing but such words is compared as it is.
    if letters.isEmpty && digits.isEmpty { take(text.utf8Span.span, ignoring: false) }
  }

  /// A number that is equal for equal forms and, most likely, different for others (FNV-1a).
  var fingerprint: UInt64 { Self.hash(digits, from: Self.hash(letters, from: Self.start)) }

  /// A number that is equal for forms with the same numbers in them.
  var numberprint: UInt64 { Self.hash(digits, from: Self.start) }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func hash(_ bytes: [UInt8], from start: UInt64) -> UInt64 {
    var hash = start
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The letters as text.
  var text: String { String(decoding: letters, as: UTF8.self) }

  private mutating func take(_ bytes: borrowing Span<UInt8>, ignoring: Bool) {
    letters.removeAll(keepingCapacity: true)
    digits.removeAll(keepingCapacity: true)
    var wordStart = 0
    var isInNumber = false
    for index in bytes.indices {
      let byte = bytes[index]
      let isDigit = (0x30...0x39).contains(byte)
      if isInNumber && !isDigit { digits.append(0x2C) }
      isInNumber = isDigit
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case 0x61...0x7A, 0x80...0xFF: letters.append(byte)
      case 0x41...0x5A: letters.append(byte | 0x20)
      default:
        if ignoring { dropIgnored(from: wordStart) }
        wordStart = letters.count
      }
    }
    if isInNumber { digits.append(0x2C) }
    if ignoring { dropIgnored(from: wordStart) }
  }

  /// Drops the last word when it is one that does not count.
  private mutating func dropIgnored(from start: Int) {
    let length = letters.count - start
    guard (2...10).contains(length) else { return }
    for word in Self.ignoredWords where word.count == length {
      if letters[start...].elementsEqual(word) { return letters.removeLast(length) }
    }
  }

  /// A name with letters beyond ASCII folded, and spaces for whatever is no letter or digit.
  private static func plain(_ naam: String) -> String {
    let scalars = FoldedText(naam).rawValue.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : " "
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
