extension Teksten {
  /// A whole number with a point between thousands: `12.500`.
  static func geheel(_ number: Int) -> String {
    let digits = String(abs(number))
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result.append(".") }
      result.append(digit)
    }
    return (number < 0 ? "-" : "") + result
  }

  /// A number as people read it: no more digits than say something, a decimal comma.
  ///
  /// Above 100 one decimal, above 1 two, below that three digits that count.
  static func getal(_ value: Double) -> String {
    guard value.isFinite else { return "onbekend" }
    // What is whole but for rounding is written as whole.
    if abs(value - value.rounded()) < 1e-12, abs(value) < 1e15 {
      return geheel(Int(value.rounded()))
    }
    if abs(value) >= 1e15 { return "\(value)" }
    var decimals = abs(value) >= 100 ? 1 : abs(value) >= 1 ? 2 : 3
    var size = abs(value)
    while size < 0.1, decimals < 9 {
      size *= 10
      decimals += 1
    }
    return afgerond(value, decimals)
  }

  static func afgerond(_ value: Double, _ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    // A half that binary fractions put just below itself is still a half.
    let scaled = Int((abs(value) * Double(scale) + 0.5 + 1e-7).rounded(.down))
    var rest = String(scaled % scale)
    rest = String(repeating: "0", count: decimals - rest.utf8.count) + rest
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return "\(sign)\(geheel(scaled / scale)),\(rest)"
  }

  /// A share of 0 to 1 as percents: `12 procent`; what is nearly nothing or nearly all is said so.
  static func procent(_ share: Double) -> String {
    let percents = 100 * share
    if percents > 0 && percents < 1 { return "minder dan 1 procent" }
    if percents > 99 && percents < 100 { return "meer dan 99 procent" }
    return "\(Int(percents.rounded())) procent"
  }
}
