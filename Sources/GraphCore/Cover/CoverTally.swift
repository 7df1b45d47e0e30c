/// What the requirements that are left can expect of a number of sets.
struct CoverTally {
  private let rest: UInt64
  private var reached: UInt64 = 0
  /// The requirements that sets of each size hold, a size being counted within the rest.
  private var reachedBySize = InlineArray<65, UInt64>(repeating: 0)
  /// How many sets hold each requirement, as binary digits: bit r of each mask is one digit.
  private var digits = InlineArray<32, UInt64>(repeating: 0)
  /// The size of the largest set.
  private(set) var largest = 0

  init(rest: UInt64, sets: some Sequence<UInt64>) {
    self.rest = rest
    for set in sets { add(set) }
  }

  private mutating func add(_ set: UInt64) {
    var carry = set & rest
    let size = carry.nonzeroBitCount
    reached |= carry
    reachedBySize[size] |= carry
    largest = max(largest, size)
    var digit = 0
    while carry != 0 {
      let before = digits[digit]
      digits[digit] = before ^ carry
      carry &= before
      digit += 1
    }
  }

  /// A number of sets below which the rest cannot be covered; nil where it cannot be at all.
  ///
  /// A requirement counts for one part in the size of the largest set that holds it. No set then
  /// holds requirements that count for more than one together: a solution of the dual problem.
  var fewestSets: Int? {
    guard rest & ~reached == 0 else { return nil }
    var open = rest
    var parts = 0.0
    for size in stride(from: largest, to: 0, by: -1) {
      parts += Double((reachedBySize[size] & open).nonzeroBitCount) / Double(size)
      open &= ~reachedBySize[size]
    }
    // Far more than the rounding of so few terms, far less than the least part.
    return Int((parts - 1e-9).rounded(.up))
  }

  /// The requirement in the fewest sets, as a mask of one bit.
  var rarest: UInt64 {
    var candidates = rest
    for digit in digits.indices.reversed() {
      let fewer = candidates & ~digits[digit]
      if fewer != 0 { candidates = fewer }
    }
    return candidates & (0 &- candidates)
  }
}
