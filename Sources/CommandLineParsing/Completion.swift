/// What a shell may fill in at a place in a call.
public enum Completion: Hashable, Sendable {
  /// Nothing that a program could know.
  case none
  /// The path of a file.
  case file
  /// The path of a folder.
  case folder
  /// One of these words.
  case choices([String])
  /// What the program knows under this word.
  case custom(String)
}

/// A word that may be filled in, with what it means.
public struct CompletionCandidate: Hashable, Sendable {
  /// The whole word, without quotes.
  public let value: String
  /// What it means, in a few words; may be empty.
  public let summary: String

  /// Makes a candidate.
  public init(_ value: String, _ summary: String = "") {
    self.value = value
    self.summary = summary
  }
}
