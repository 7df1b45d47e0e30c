import Wijkmodel

/// The part of a name that somebody has typed.
///
/// What is typed stays as it is typed, and only what is missing is added to it: names are found
/// without regard to case and accents anyway, and no shell then takes back a letter.
struct Typbegin {
  private let typed: String
  private let folded: String
  private let endsInSpace: Bool

  init(_ typed: some StringProtocol) {
    self.typed = String(typed)
    folded = FoldedText(typed).rawValue
    endsInSpace = typed.last?.isWhitespace ?? false
  }

  /// Whether nothing is typed yet.
  var isEmpty: Bool { typed.isEmpty }

  /// Whether a key begins with exactly what is typed.
  func begins(_ id: String) -> Bool { id.utf8.starts(with: typed.utf8) }

  /// A name that begins with what is typed, with its beginning as typed; nil for other names and
  /// for those that cannot stand in a line.
  ///
  /// - Complexity: O(l), and O(l²) for a name that fits.
  func continued(by naam: String) -> String? {
    guard !folded.isEmpty || typed.isEmpty,
      FoldedText(naam).rawValue.utf8.starts(with: folded.utf8),
      Stuurtekens.removed(from: naam) == naam, !naam.contains(where: \.isNewline),
      let rest = rest(of: naam)
    else { return nil }
    guard endsInSpace else { return typed + rest }
    guard let first = rest.first, first.isWhitespace else { return nil }
    return typed + rest.drop(while: \.isWhitespace)
  }

  /// What follows on the part of a name that is typed.
  private func rest(of naam: String) -> Substring? {
    (naam.indices + [naam.endIndex]).first { FoldedText(naam[..<$0]).rawValue == folded }
      .map { naam[$0...] }
  }
}
