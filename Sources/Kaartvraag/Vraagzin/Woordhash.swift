import Wijkmodel

/// Reads the words of many names fast: as numbers, without making texts.
///
/// A word is its FNV-1a hash of 64 bits (Fowler, Noll and Vo) over the form in which words are
/// compared.
struct Woordhash {
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
  private static let en = hash(of: "en")

  /// The hash of a word that is in its compared form already.
  static func hash(of word: String) -> UInt64 {
    word.utf8.reduce(start) { ($0 ^ UInt64($1)) &* prime }
  }

  /// Reads the hashes of the words of a name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - words: Is replaced by the hashes.
  /// - Complexity: O(n) in the length of the name.
  static func read(_ name: String, into words: inout [UInt64]) {
    words.removeAll(keepingCapacity: true)
    var hash = start
    var isInside = false
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A:
        hash = (hash ^ UInt64(byte)) &* prime
        isInside = true
      case 0x41...0x5A:
        hash = (hash ^ UInt64(byte | 0x20)) &* prime
        isInside = true
      case 0x27, 0x60: continue
      case 0x80...:
        words = Tekenvorm.words(of: name).map(Self.hash)
        return
      default:
        if isInside { words.append(hash) }
        hash = start
        isInside = false
        if let sign = Self.sign(byte) { words.append(sign) }
      }
    }
    if isInside { words.append(hash) }
  }

  /// What a sign is as a word, as ``Tekenvorm/sign(of:)`` says.
  private static func sign(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x26: en
    case 0x25, 0x2B, 0x3C...0x3E: (start ^ UInt64(byte)) &* prime
    default: nil
    }
  }
}
