/// Finds out whether a text mentions one of many names.
///
/// Words are compared without regard to case and accents, so that "de Wijkagent," mentions
/// "wijkagent". A name shorter than four letters is not looked for: it would be found everywhere.
struct Naamzoeker {
  private static let shortest = 4
  /// The names as words, by their first word.
  private var names: [String: [[String]]] = [:]

  /// Takes the names to look for.
  ///
  /// - Complexity: O(n) in the length of all names.
  init(_ names: some Sequence<String>) {
    for name in names {
      let words = Self.words(of: name)
      guard let first = words.first, words.reduce(0, { $0 + $1.count }) >= Self.shortest else {
        continue
      }
      self.names[first, default: []].append(words)
    }
  }

  /// Whether a text mentions one of the names.
  ///
  /// - Complexity: O(w · n) for w words and n names that begin with the same word.
  func mentionsName(_ text: String) -> Bool {
    if names.isEmpty { return false }
    let words = Self.words(of: text)
    return words.indices.contains { start in
      names[words[start], default: []].contains { words[start...].starts(with: $0) }
    }
  }

  private static func words(of text: String) -> [String] {
    FoldedText(text).rawValue.unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String(String.UnicodeScalarView($0)) }
  }
}
