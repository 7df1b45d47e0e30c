public import Kaartgraaf

/// What rows are ranked by.
public enum Score: Comparable, Sendable {
  /// The strength of a route.
  case sterkte(Routesterkte)
  /// A whole number.
  case aantal(Int)

  /// The exact number in lowest terms: `12/25`, `3/1`.
  public var breuk: String {
    switch self {
    case .sterkte(let sterkte): sterkte.breuk
    case .aantal(let number): "\(number)/1"
    }
  }

  /// The number as people read it: `0,48`, `3`.
  public var tekst: String {
    switch self {
    case .sterkte(let sterkte): sterkte.tekst
    case .aantal(let number): String(number)
    }
  }
}
