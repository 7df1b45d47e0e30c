import Wijkmodel

/// Whether a name is so like what somebody typed that they may have meant it.
struct Woordgelijkenis {
  /// Shorter words are like too many others.
  private static let fewestLetters = 4

  private let wanted: [String]

  /// Takes what somebody typed; words of fewer than four letters count only when there are no
  /// others.
  init(_ text: String) {
    let words = Self.words(of: text)
    let long = words.filter { $0.count >= Self.fewestLetters }
    wanted = long.isEmpty ? words : long
  }

  /// Whether every word has one in the name with the same four letters at the beginning, or with
  /// at most one edit in four letters.
  ///
  /// - Complexity: O(w · l²) for w words of length l in the name.
  func isLike(_ name: String) -> Bool {
    let words = Self.words(of: name)
    return !wanted.isEmpty
      && wanted.allSatisfy { word in words.contains { Self.isLike(word, $0) } }
  }

  private static func isLike(_ wanted: String, _ word: String) -> Bool {
    let start = wanted.prefix(fewestLetters)
    if start.count == fewestLetters, word.hasPrefix(start) { return true }
    let most = max(1, wanted.count / fewestLetters)
    return abs(wanted.count - word.count) <= most && Gelijkenis.distance(wanted, word) <= most
  }

  private static func words(of text: String) -> [String] {
    Zoektekst.words(of: text).map { String(decoding: $0, as: UTF8.self) }
  }
}
