/// Writes numbers the same way on every machine, without exponent and without trailing zeros.
enum DOTNumber {
  /// A number with at most three decimals.
  static func text(_ value: Double) -> String {
    precondition(value.isFinite && value.magnitude < 1e12, "a drawing has no such number")
    let thousandths = Int((value * 1000).rounded())
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    let sign = thousandths < 0 ? "-" : ""
    guard rest > 0 else { return sign + String(whole) }
    var digits = String(rest + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  /// A point as `x,y`.
  static func text(_ point: DOTPoint) -> String { text(point.x) + "," + text(point.y) }
}
