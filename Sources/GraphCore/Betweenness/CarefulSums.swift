/// A row of running sums that do not lose the small terms beside the large ones.
///
/// Each sum carries what rounding took from it: Kahan, "Further remarks on reducing truncation
/// errors", Communications of the ACM 8(1), 1965.
struct CarefulSums: Sendable {
  /// The sum and what rounding took from it, side by side in memory.
  private var sums: [SIMD2<Double>]

  /// The sums.
  var values: [Double] { sums.map(\.x) }

  init(count: Int) {
    sums = Array(repeating: .zero, count: count)
  }

  /// Adds up sums, in order and place by place.
  init(_ pieces: [CarefulSums], count: Int) {
    self.init(count: count)
    for piece in pieces { add(piece) }
  }

  /// Adds a term to the sum at `index`.
  mutating func add(_ term: Double, at index: Int) {
    sums[index] = Self.adding(term, to: sums[index])
  }

  /// Adds a term to every sum and leaves zeros where the terms stood.
  mutating func take(_ terms: borrowing Workspace<Double>) {
    var sums = sums.mutableSpan
    for index in 0..<sums.count {
      sums[index] = Self.adding(terms[index], to: sums[index])
      terms[index] = 0
    }
  }

  /// Adds the sums of `other`, place by place.
  private mutating func add(_ other: CarefulSums) {
    for index in sums.indices {
      add(other.sums[index].x, at: index)
      add(-other.sums[index].y, at: index)
    }
  }

  @inline(__always) private static func adding(
    _ term: Double, to sum: SIMD2<Double>
  ) -> SIMD2<Double> {
    let corrected = term - sum.y
    let total = sum.x + corrected
    return SIMD2(total, (total - sum.x) - corrected)
  }
}
