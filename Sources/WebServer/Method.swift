/// What a client asks to be done; anything else is refused before a handler sees it.
public enum Method: String, Hashable, Sendable, CaseIterable {
  /// Show something.
  case get = "GET"
  /// Show what `get` would give, without the body.
  case head = "HEAD"
  /// Change something.
  case post = "POST"
}
