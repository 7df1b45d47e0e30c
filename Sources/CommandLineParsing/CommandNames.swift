/// The names of the commands of a program, as the words of a call begin with them.
///
/// A name has one word, or two with a space between them. Two words go before one: when `copy` and
/// `copy all` both exist, a first argument `all` of `copy` must be written in another way.
public struct CommandNames: Hashable, Sendable {
  /// What the words of a call begin with.
  public enum Match: Hashable, Sendable {
    /// The name at this position, and the words that follow it.
    case command(Int, words: [String])
    /// A word with which only names of two words begin, and the words that follow it, of which the
    /// first makes no name with it.
    case family(String, words: [String])
    /// No name.
    case none
  }

  private let names: [String]

  /// Takes the names in order.
  public init(_ names: [String]) { self.names = names }

  /// What a call begins with.
  ///
  /// - Complexity: O(n) for n names.
  public func match(_ words: [String]) -> Match {
    guard let first = words.first else { return .none }
    if words.count > 1, let place = names.firstIndex(of: first + " " + words[1]) {
      return .command(place, words: Array(words.dropFirst(2)))
    }
    let rest = Array(words.dropFirst())
    if let place = names.firstIndex(of: first) { return .command(place, words: rest) }
    return secondWords(after: first).isEmpty ? .none : .family(first, words: rest)
  }

  /// The different first words, in order.
  ///
  /// - Complexity: O(n) for n names.
  public var firstWords: [String] {
    var seen: Set<String> = []
    return names.map { String($0.prefix { $0 != " " }) }.filter { seen.insert($0).inserted }
  }

  /// The second words of the names of two words that begin with a word, in order.
  ///
  /// - Complexity: O(n) for n names.
  public func secondWords(after first: String) -> [String] {
    let begin = first + " "
    return names.filter { $0.hasPrefix(begin) }.map { String($0.dropFirst(begin.count)) }
  }
}
