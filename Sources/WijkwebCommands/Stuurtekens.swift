import DocumentText

/// Characters with which text from a file could take over the terminal.
enum Stuurtekens {
  /// The text with a space for every control character but a line end, and for every sign that
  /// turns the direction of writing.
  ///
  /// - Complexity: O(n) for n bytes.
  static func removed(from text: String) -> String { SafeText.cleaned(text) }
}
