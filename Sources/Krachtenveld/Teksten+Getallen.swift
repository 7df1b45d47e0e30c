extension Teksten {
  /// A number as people read it, rounded to two decimals: `1,25`.
  static func getal(_ value: Double) -> String {
    // A half that binary fractions put just below itself is still a half.
    let hundredths = Int((abs(value) * 100 + 0.5 + 1e-7).rounded(.down))
    let rest = hundredths % 100
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    return "\(sign)\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A share of 0 to 1 as whole percents.
  static func procent(_ share: Double) -> String { "\(Int((100 * share).rounded())) procent" }
}
