import Foundation

/// A text without regard to case, accents and repeated white space.
///
/// Canonically decomposed, without nonspacing marks (Unicode category Mn), in lower case, with
/// every run of white space as one space and none at the ends. It is the form in which names are
/// compared and sorted; order is by code point.
public struct FoldedText: Hashable, Comparable, Sendable {
  /// The folded form.
  public let rawValue: String

  /// Folds a text.
  ///
  /// - Complexity: O(n) in the length of the text.
  public init(_ text: some StringProtocol) {
    rawValue =
      text.utf8.allSatisfy({ $0 < 0x80 })
      ? Self.foldedASCII(text.utf8) : Self.foldedUnicode(String(text))
  }

  /// Orders folded texts by code point.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.precedesByCodePoint(right.rawValue)
  }

  /// The words: runs of letters and digits.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var words: [String] {
    let isASCII = rawValue.utf8.allSatisfy { $0 < 0x80 }
    return isASCII
      ? rawValue.utf8.split { !Self.isPlainWordByte($0) }.map { String(Substring($0)) }
      : rawValue.unicodeScalars
        .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
        .map { String(String.UnicodeScalarView($0)) }
  }

  private static func isPlainWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func foldedASCII(_ bytes: some Collection<UInt8>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var pendingSpace = false
    for byte in bytes {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        pendingSpace = !folded.isEmpty
        continue
      }
      if pendingSpace { folded.append(0x20) }
      pendingSpace = false
      folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func foldedUnicode(_ text: String) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      bare.append(scalar)
    }
    let words = String(bare).lowercased().unicodeScalars
      .split(whereSeparator: \.properties.isWhitespace)
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}

extension String {
  /// Whether the text comes before another when compared code point by code point.
  ///
  /// Swift's own order compares normalised text, which no other program does; the bytes of UTF-8
  /// keep the order of code points.
  ///
  /// - Complexity: O(n) in the length of the common prefix.
  public func precedesByCodePoint(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
