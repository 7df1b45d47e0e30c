public import Kaartgraaf

/// What rows are ranked by.
public enum Score: Comparable, Sendable {
  /// The strength of a route.
  case sterkte(Routesterkte)
  /// A whole number.
  case aantal(Int)
  /// An in-between position: the share of shortest paths, summed over all pairs.
  case tussenpositie(Double)

  /// The exact number in lowest terms: `12/25`, `3/1`; of a position six decimals: `12.500000`.
  public var breuk: String {
    switch self {
    case .sterkte(let sterkte): sterkte.breuk
    case .aantal(let number): "\(number)/1"
    case .tussenpositie(let value): Self.decimals(value, 6, separator: ".")
    }
  }

  /// The number as people read it: `0,48`, `3`.
  public var tekst: String {
    switch self {
    case .sterkte(let sterkte): sterkte.tekst
    case .aantal(let number): String(number)
    case .tussenpositie(let value): Self.decimals(value, 2, separator: ",")
    }
  }

  /// A number rounded half up.
  private static func decimals(_ value: Double, _ count: Int, separator: String) -> String {
    var scale = 1
    for _ in 0..<count { scale *= 10 }
    // A half that binary fractions put just below itself is still a half.
    let scaled = Int((value * Double(scale) + 0.5 + 1e-7).rounded(.down))
    let rest = String(scaled % scale)
    let zeros = String(repeating: "0", count: count - rest.utf8.count)
    return "\(scaled / scale)\(separator)\(zeros)\(rest)"
  }
}
