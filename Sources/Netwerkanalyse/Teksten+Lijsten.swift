/// What stands above lists and tables.
extension Teksten {
  /// What a list of the nodes at the top shows; `bovenaan` is how many of them share the top, and
  /// `nogGelijk` how many are left out that are equal to the last one shown.
  static func bovenaan(
    _ shown: Int, outOf total: Int, lowest: Bool, bovenaan top: Int = 1, nogGelijk: Int = 0
  ) -> String {
    let end = lowest ? "laagste" : "hoogste"
    if shown == total { return "De hele lijst, de \(end) eerst." }
    if top > shown {
      return "\(geheel(shown)) van de \(geheel(top)) die bovenaan staan, op naam."
    }
    let cut =
      nogGelijk > 0
      ? " Nog \(geheel(nogGelijk)) \(nogGelijk == 1 ? "staat" : "staan") gelijk met de "
        + "laatste." : ""
    return "De \(geheel(shown)) \(end) van \(geheel(total)).\(cut)"
  }

  /// What a list shows of a longer one.
  static func eerste(_ shown: Int, outOf total: Int) -> String {
    shown == total ? "De hele lijst." : "De eerste \(geheel(shown)) van \(geheel(total))."
  }

  /// Numbers of one column, with as many decimals each.
  static func kolom(_ numbers: [Double]) -> [String] {
    // As for one number, what is whole but for rounding is whole.
    let values = numbers.map { abs($0 - $0.rounded()) < 1e-9 ? $0.rounded() : $0 }
    guard values.contains(where: { $0 != $0.rounded() && abs($0) < 1e15 }) else {
      return values.map(getal)
    }
    let largest = values.map { abs($0) }.max() ?? 0
    var decimals = largest >= 100 ? 1 : largest >= 1 ? 2 : 3
    var size = largest
    while size < 0.1, decimals < 9 {
      size *= 10
      decimals += 1
    }
    return values.map { abs($0) < 1e15 ? afgerond($0, decimals) : getal($0) }
  }
}
