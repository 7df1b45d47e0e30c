/// A card with a list: an entry at its head, and under it what hangs on it.
struct Stapel: Sendable {
  /// The entry at the head, then the others; `indent` says how deep.
  var tegels: [Tile]
  /// How many more there are that are not shown.
  var meer = 0
}

/// An end of a line at a row of a stack.
struct Stapelplek: Hashable, Sendable {
  var stapel: Int
  var rij: Int
}
