/// For each of 512 searches whether something is so.
typealias SourceMask = SIMD8<UInt64>

extension SourceMask {
  static let width = 512

  /// The mask of the searches in a range.
  init(_ range: Range<Int>) {
    self = .zero
    for word in 0..<8 {
      let low = Swift.max(range.lowerBound - 64 * word, 0)
      let high = Swift.min(range.upperBound - 64 * word, 64)
      if low < high { self[word] = (~0 >> UInt64(64 - (high - low))) << UInt64(low) }
    }
  }

  var isEmpty: Bool {
    let four = lowHalf | highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] == 0
  }

  /// How many searches are in the mask.
  ///
  /// Counted in all words side by side, as processors without an instruction for it do best:
  /// Warren, "Hacker's Delight", 2002, chapter 5.
  var count: Int {
    let twos = self &- ((self &>> 1) & Self(repeating: 0x5555_5555_5555_5555))
    let low = Self(repeating: 0x3333_3333_3333_3333)
    let fours = (twos & low) &+ ((twos &>> 2) & low)
    let half = fours.lowHalf &+ fours.highHalf
    // A count of four bits is at most 8 here, so that it fits; in eight bits two of these do.
    let nibble = SIMD4<UInt64>(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    let bytes = (half & nibble) &+ ((half &>> 4) & nibble)
    let pair = bytes.lowHalf &+ bytes.highHalf
    let sum = pair[0] &+ pair[1]
    let wide = (sum & 0x00FF_00FF_00FF_00FF) &+ ((sum >> 8) & 0x00FF_00FF_00FF_00FF)
    return Int((wide &* 0x0001_0001_0001_0001) >> 48)
  }
}
