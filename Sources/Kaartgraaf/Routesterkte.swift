/// The strength of a route: the product of the strengths of its relations, each divided by five.
///
/// Exact: two are compared as whole numbers, without rounding.
public struct Routesterkte: Comparable, Sendable {
  /// What the strength of every relation is divided by.
  public static let basis = 5

  /// The product of the strengths.
  public let product: Int
  /// How many strengths were multiplied.
  public let factoren: Int

  /// Makes the strength of a route with so many relations.
  public init(product: Int, factoren: Int) {
    precondition(product >= 0 && (0...12).contains(factoren), "a route has at most 12 relations")
    self.product = product
    self.factoren = factoren
  }

  /// The strength of the route made longer by another.
  public static func * (left: Self, right: Self) -> Self {
    Self(product: left.product * right.product, factoren: left.factoren + right.factoren)
  }

  /// Whether two strengths are the same number.
  public static func == (left: Self, right: Self) -> Bool {
    left.product * power(right.factoren) == right.product * power(left.factoren)
  }

  /// Whether the first is the smaller number.
  public static func < (left: Self, right: Self) -> Bool {
    left.product * power(right.factoren) < right.product * power(left.factoren)
  }

  /// The number as a fraction in lowest terms: `12/25`.
  public var breuk: String {
    var numerator = product
    var denominator = Self.power(factoren)
    while denominator > 1, numerator.isMultiple(of: Self.basis) {
      numerator /= Self.basis
      denominator /= Self.basis
    }
    return "\(numerator)/\(denominator)"
  }

  /// The number as people read it, rounded half up to two decimals: `0,48`.
  public var tekst: String {
    let denominator = Self.power(factoren)
    let hundredths = (2 * 100 * product + denominator) / (2 * denominator)
    let decimals = hundredths % 100
    return "\(hundredths / 100),\(decimals < 10 ? "0" : "")\(decimals)"
  }

  private static func power(_ exponent: Int) -> Int {
    var power = 1
    for _ in 0..<exponent { power *= basis }
    return power
  }
}
