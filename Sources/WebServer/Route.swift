/// What answers the requests for one kind of path.
public struct Route: Sendable {
  /// What is asked.
  public let method: Method
  /// The path, in which a piece such as ":id" stands for any text.
  public let pattern: String
  /// Which threads do the work.
  public let lane: Lane
  /// An answer that needs no work, or nil when there is none; called on the quick threads.
  public let known: @Sendable (Request) -> Response?
  /// Makes the answer.
  public let handler: @Sendable (Request) -> Response
  /// The pieces between the slashes.
  let pieces: [Substring]

  /// Makes a route.
  ///
  /// - Parameters:
  ///   - method: `get` (which answers `head` too) or `post`.
  ///   - pattern: A path such as "/", "/list" or "/item/:id/edit".
  ///   - lane: Which threads do the work.
  ///   - known: Gives an answer that needs no work, such as one that is kept; never waits.
  ///   - handler: Makes the answer; called on many threads at once.
  public init(
    _ method: Method, _ pattern: String, lane: Lane = .quick,
    known: @escaping @Sendable (Request) -> Response? = { _ in nil },
    _ handler: @escaping @Sendable (Request) -> Response
  ) {
    precondition(pattern.hasPrefix("/"), "a pattern begins with a slash")
    precondition(method != .head, "head is answered by get")
    self.method = method
    self.pattern = pattern
    self.lane = lane
    self.known = known
    self.handler = handler
    pieces = pattern.split(separator: "/")
  }

  /// A route for showing something.
  public static func get(
    _ pattern: String, isSlow: Bool = false,
    _ handler: @escaping @Sendable (Request) -> Response
  ) -> Route { Route(.get, pattern, lane: isSlow ? .slow : .quick, handler) }

  /// A route for changing something.
  public static func post(
    _ pattern: String, isSlow: Bool = false,
    _ handler: @escaping @Sendable (Request) -> Response
  ) -> Route { Route(.post, pattern, lane: isSlow ? .slow : .quick, handler) }

  /// The texts for the named pieces when a path has this form, or nil.
  func parameters(for path: [Substring]) -> Fields? {
    guard path.count == pieces.count else { return nil }
    var found: [(name: String, value: String)] = []
    for (piece, text) in zip(pieces, path) {
      if piece.hasPrefix(":") {
        found.append((String(piece.dropFirst()), String(text)))
      } else if piece != text {
        return nil
      }
    }
    return Fields(found)
  }
}
