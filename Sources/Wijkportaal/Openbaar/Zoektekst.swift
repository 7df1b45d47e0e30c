import Wijkmodel

/// Texts of many entries one after another, folded, to look for words in.
///
/// As bytes in one array: looking through the texts of ten thousand entries takes a few
/// milliseconds.
struct Zoektekst: Sendable {
  /// Where in a text a word was found; the earlier case counts for more.
  enum Plek: Int, Comparable {
    case begin, woordbegin, ergens

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  /// Takes the texts, one for every entry.
  ///
  /// - Complexity: O(n) in the length of all texts.
  init(_ texts: some Sequence<String>) {
    for text in texts {
      bytes += FoldedText(text).rawValue.utf8
      ends.append(bytes.count)
    }
  }

  /// The words of what somebody typed, folded; letters and digits only.
  static func words(of text: String) -> [[UInt8]] {
    FoldedText(text).rawValue.unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .prefix(mostWords).map { Array(String(String.UnicodeScalarView($0)).utf8) }
  }

  private static let mostWords = 10

  /// The different pairs of letters that follow each other in the words of a text.
  static func pairs(of text: String) -> [[UInt8]] {
    let all = words(of: text).flatMap { word in
      zip(word, word.dropFirst()).map { [$0, $1] }
    }
    return all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// Whether the text at a place is the word and nothing more.
  func isWhole(_ word: [UInt8], at place: Int) -> Bool {
    bytes[ends[place]..<ends[place + 1]].elementsEqual(word)
  }

  /// The best place of a word in the text of an entry, or nil.
  ///
  /// - Complexity: O(n · w) at worst, nearly always O(n) in the length of the text.
  func find(_ word: [UInt8], at place: Int) -> Plek? {
    let (start, end) = (ends[place], ends[place + 1])
    guard let first = word.first, end - start >= word.count else { return nil }
    var best: Plek?
    for index in start...(end - word.count)
    where bytes[index] == first && isWord(word, at: index) {
      if index == start { return .begin }
      if !isLetter(bytes[index - 1]) { return .woordbegin }
      best = .ergens
    }
    return best
  }

  private func isWord(_ word: [UInt8], at index: Int) -> Bool {
    for offset in 1..<max(word.count, 1) where bytes[index + offset] != word[offset] {
      return false
    }
    return true
  }

  /// Whether a byte belongs to a letter or digit of a folded text.
  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
