/// Finds out whether a text mentions one of many names.
///
/// Words are compared without regard to case and accents, so that "de Wijkagent," mentions
/// "wijkagent". A name shorter than four letters is not looked for: it would be found everywhere.
struct Naamzoeker {
  private static let shortest = 4
  /// The names, their words joined by a space.
  private var names: Set<String> = []
  /// How many words the names that begin with a word have.
  private var lengths: [String: Set<Int>] = [:]
  private var firstWords: Woordfilter

  /// Takes the names to look for.
  ///
  /// - Complexity: O(n) in the length of all names.
  init(_ names: [String]) {
    firstWords = Woordfilter(capacity: names.count)
    for name in names {
      let words = FoldedText(name).words
      guard let first = words.first, words.reduce(0, { $0 + $1.count }) >= Self.shortest else {
        continue
      }
      if self.names.insert(words.joined(separator: " ")).inserted {
        lengths[first, default: []].insert(words.count)
        firstWords.insert(first)
      }
    }
  }

  /// Whether a text mentions one of the names.
  ///
  /// - Complexity: O(n) in the length of the text, for names of a few lengths.
  func mentionsName(_ text: String) -> Bool {
    if names.isEmpty || !firstWords.mayHoldWord(of: text) { return false }
    let words = FoldedText(text).words
    return words.indices.contains { start in
      lengths[words[start], default: []].contains { length in
        start + length <= words.count
          && names.contains(words[start..<start + length].joined(separator: " "))
      }
    }
  }
}

/// Tells quickly that a text has none of some words: most texts mention nobody.
///
/// A Bloom filter with one hash (B. H. Bloom, "Space/time trade-offs in hash coding with allowable
/// errors", 1970): it may see a word that is not there, and never misses one that is.
private struct Woordfilter {
  private var bits: [UInt64]
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  init(capacity: Int) {
    var words = 16
    while words * 4 < capacity { words *= 2 }
    bits = [UInt64](repeating: 0, count: words)
  }

  mutating func insert(_ word: String) {
    let hash = word.utf8.reduce(Self.start, Self.step)
    bits[place(hash)] |= 1 << (hash & 63)
  }

  /// Whether a text may have one of the words; one with letters beyond ASCII always may.
  func mayHoldWord(of text: String) -> Bool {
    var hash = Self.start
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: hash = Self.step(hash, byte)
      case 0x41...0x5A: hash = Self.step(hash, byte | 0x20)
      case 0x80...: return true
      default:
        if isSet(hash) { return true }
        hash = Self.start
      }
    }
    return isSet(hash)
  }

  private func isSet(_ hash: UInt64) -> Bool { bits[place(hash)] & (1 << (hash & 63)) != 0 }

  /// The word of bits for a hash; its low bits choose the bit.
  private func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 6) & (bits.count - 1)
  }

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    // FNV-1a (Fowler, Noll and Vo, 1991).
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
