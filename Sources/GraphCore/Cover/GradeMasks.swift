/// The grades, 0 up to 5, with which something covers requirements, as one mask per grade.
///
/// Bit r of mask g - 1 says that requirement r is covered with a grade of at least g. So the best
/// of two is a union, and a sum of grades a count of bits.
struct GradeMasks: Hashable, Sendable {
  static let highestGrade = 5

  private var masks = InlineArray<5, UInt64>(repeating: 0)

  /// The requirements that are covered at all.
  var covered: UInt64 { masks[0] }

  /// The sum of the grades.
  var sum: Int { masks.indices.reduce(0) { $0 + masks[$1].nonzeroBitCount } }

  /// Raises the grade for a requirement to at least `grade`.
  mutating func raise(_ requirement: Int, to grade: Int) {
    for level in 0..<grade { masks[level] |= 1 << UInt64(requirement) }
  }

  /// Takes the best of both for every requirement.
  mutating func formUnion(_ other: Self) {
    for level in masks.indices { masks[level] |= other.masks[level] }
  }

  /// Returns the best of both for every requirement.
  func union(_ other: Self) -> Self {
    var result = self
    result.formUnion(other)
    return result
  }

  /// Returns the requirements for which this is at most `slack` below `best`, but not without.
  func reaches(_ best: Self, slack: Int) -> UInt64 {
    var result: UInt64 = 0
    var higher: UInt64 = 0
    for level in masks.indices.reversed() {
      result |= best.masks[level] & ~higher & masks[max(level - slack, 0)]
      higher = best.masks[level]
    }
    return result
  }

  /// Returns for how many requirements the grade exceeds `level`.
  func count(above level: Int) -> Int { masks[level].nonzeroBitCount }

  /// Returns for how many requirements this exceeds `level` and `other` does not.
  func gain(over other: Self, above level: Int) -> Int {
    (masks[level] & ~other.masks[level]).nonzeroBitCount
  }

  /// Returns how much the sum of `other` grows when this is joined to it.
  func gain(over other: Self) -> Int {
    var gain = 0
    for level in masks.indices { gain += (masks[level] & ~other.masks[level]).nonzeroBitCount }
    return gain
  }

  /// Whether no grade is lower than that of `other`.
  func isAtLeast(_ other: Self) -> Bool {
    masks.indices.allSatisfy { other.masks[$0] & ~masks[$0] == 0 }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.masks.indices.allSatisfy { left.masks[$0] == right.masks[$0] }
  }

  func hash(into hasher: inout Hasher) {
    for level in masks.indices { hasher.combine(masks[level]) }
  }
}
