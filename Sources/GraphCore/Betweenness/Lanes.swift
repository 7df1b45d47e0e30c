/// Eight numbers, one for each of eight searches that go on side by side.
typealias Lanes = SIMD8<Double>

extension Lanes {
  /// The sum of all, in pairs: sooner there than one after another.
  @inline(__always) var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
}
