/// What a program answers to a shell that asks what may come.
public enum CompletionAnswer: Hashable, Sendable {
  /// One of these words.
  case words([CompletionCandidate])
  /// One of these words, behind which a comma with another may follow.
  case list([CompletionCandidate])
  /// The path of a file, which the shell itself knows best.
  case file
  /// The path of a folder, which the shell itself knows best.
  case folder
  /// One of these words, or the path of a file.
  case wordsOrFile([CompletionCandidate])

  /// The lines that the script of a shell reads: the kind, then a word per line.
  ///
  /// For bash a word is what it must put in the line; the other shells quote by themselves and get
  /// the word as it is, with its meaning behind a tab. A word that would take more than one line
  /// is left out.
  ///
  /// - Parameter line: The line as typed, for bash only.
  /// - Returns: The lines, each with its end.
  public func text(for line: BashLine? = nil) -> String {
    let rows = candidates.compactMap { candidate -> String? in
      if let line { return line.replacement(for: candidate.value) }
      guard Self.isOneLine(candidate.value) else { return nil }
      let summary = candidate.summary.split(whereSeparator: { $0.isNewline || $0 == "\t" })
        .joined(separator: " ")
      return candidate.value + "\t" + summary
    }
    return ([kind] + rows).map { $0 + "\n" }.joined()
  }

  private var kind: String {
    switch self {
    case .words: "words"
    case .list: "list"
    case .file, .wordsOrFile: "file"
    case .folder: "folder"
    }
  }

  private var candidates: [CompletionCandidate] {
    switch self {
    case .words(let candidates), .list(let candidates), .wordsOrFile(let candidates): candidates
    case .file, .folder: []
    }
  }

  private static func isOneLine(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }
}
