/// Where the value of a field is, in one number so that reading it never waits for two writes.
@usableFromInline struct FieldBounds: Sendable {
  /// The lower bound in bits 0 to 30, the upper bound in bits 32 to 62; bit 31 tells whether
  /// the field was quoted, bit 63 whether the value stands in the copies instead of the text.
  @usableFromInline let bits: UInt64

  @inlinable init(_ value: Range<Int>, isQuoted: Bool = false, isCopy: Bool = false) {
    let lower = UInt64(truncatingIfNeeded: value.lowerBound) | (isQuoted ? 1 &<< 31 : 0)
    let upper = UInt64(truncatingIfNeeded: value.upperBound) | (isCopy ? 1 &<< 31 : 0)
    bits = lower | upper &<< 32
  }

  @inlinable var value: Range<Int> {
    let lower = Int(truncatingIfNeeded: bits & 0x7FFF_FFFF)
    return lower..<max(lower, Int(truncatingIfNeeded: bits &>> 32 & 0x7FFF_FFFF))
  }

  @inlinable var isQuoted: Bool { bits & 0x8000_0000 != 0 }
  @inlinable var isCopy: Bool { bits &>> 63 == 1 }
}
