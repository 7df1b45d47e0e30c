/// How long each arc of a graph is, by place in the arcs of ``SimpleGraph/outgoing``.
///
/// Lengths are positive. Of an undirected graph the two arcs of an edge are equally long.
public enum ArcLengths: Equatable, Sendable {
  /// Whole numbers: routes are compared without rounding.
  case whole([Int32], unit: Double)
  /// Any numbers: routes whose lengths differ less than rounding can are equally long.
  case real([Double])

  /// Makes the lengths of a graph whose weights are strengths: the length is 1 divided by the
  /// strength.
  ///
  /// As in Newman, "Scientific collaboration networks. II", Physical Review E 64, 2001. Strengths
  /// that are small whole numbers give whole lengths in a smaller unit, so that routes of equal
  /// length are recognised as such: strengths 1 to 5 give 60, 30, 20, 15 and 12 sixtieths.
  ///
  /// - Complexity: O(V + E).
  public init(strengthsOf graph: SimpleGraph) {
    let weights = graph.outgoing.weights
    precondition(weights.allSatisfy { $0 > 0 }, "a strength must be positive")
    guard let multiple = Self.commonMultiple(of: weights) else {
      self = .real(weights.map { Self.addable(1 / $0) })
      return
    }
    let whole =
      weights.isEmpty
      ? [Int32](repeating: 1, count: graph.outgoing.targets.count)
      : weights.map { Int32(multiple / $0) }
    self = .whole(whole, unit: 1 / multiple)
  }

  /// Makes the lengths of a graph whose weights are lengths themselves.
  ///
  /// - Complexity: O(V + E).
  public init(lengthsOf graph: SimpleGraph) {
    let weights = graph.outgoing.weights
    precondition(weights.allSatisfy { $0 > 0 }, "a length must be positive")
    if weights.allSatisfy({ $0 == $0.rounded() && $0 <= Self.largest }) {
      let whole =
        weights.isEmpty
        ? [Int32](repeating: 1, count: graph.outgoing.targets.count) : weights.map { Int32($0) }
      self = .whole(whole, unit: 1)
    } else {
      self = .real(weights.map(Self.addable))
    }
  }

  /// A length of which the sum over any route is a number: between 2⁻¹⁰⁰⁰ and 2¹⁰⁰⁰.
  private static func addable(_ length: Double) -> Double { min(max(length, 0x1p-1000), 0x1p1000) }

  /// The largest length in units for which routes are counted in units.
  private static let largest = 1000.0

  /// The least common multiple of strengths, when these are whole and it is small.
  private static func commonMultiple(of weights: [Double]) -> Double? {
    var multiple = 1
    for weight in weights where weight != 1 {
      guard weight == weight.rounded(), weight <= largest else { return nil }
      let number = Int(weight)
      if multiple % number == 0 { continue }
      multiple = multiple / divisor(multiple, number) * number
      guard Double(multiple) <= largest else { return nil }
    }
    return Double(multiple)
  }

  private static func divisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : divisor(right, left % right)
  }
}
