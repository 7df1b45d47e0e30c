/// A sequence of numbers that look random and are the same on every run.
///
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SeededGenerator {
  private var state: UInt64

  /// Makes one of the sequences of a seed; those of two streams have nothing to do with each
  /// other.
  init(seed: UInt64, stream: Int) {
    let start = Self.mixed(seed &+ Self.step)
    state = Self.mixed(start ^ Self.mixed(UInt64(truncatingIfNeeded: stream)))
  }

  /// Returns the next 64 bits.
  mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  /// Returns a number below a bound, each equally likely but for bound / 2^64.
  mutating func next(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ bits: UInt64) -> UInt64 {
    var mixed = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
