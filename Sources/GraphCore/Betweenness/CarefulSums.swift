/// A row of running sums that do not lose the small terms beside the large ones.
///
/// Each sum carries what rounding took from it: Kahan, "Further remarks on reducing truncation
/// errors", Communications of the ACM 8(1), 1965.
struct CarefulSums: Sendable {
  private(set) var values: [Double]
  private var lost: [Double]

  init(count: Int) {
    values = Array(repeating: 0, count: count)
    lost = Array(repeating: 0, count: count)
  }

  /// Adds up sums, in order and place by place.
  init(_ pieces: [CarefulSums], count: Int) {
    self.init(count: count)
    for piece in pieces { add(piece) }
  }

  /// Adds a term to the sum at `index`.
  mutating func add(_ term: Double, at index: Int) {
    let corrected = term - lost[index]
    let sum = values[index] + corrected
    lost[index] = (sum - values[index]) - corrected
    values[index] = sum
  }

  /// Adds the sums of `other`, place by place.
  mutating func add(_ other: CarefulSums) {
    for index in values.indices {
      add(other.values[index], at: index)
      add(-other.lost[index], at: index)
    }
  }
}
