/// The part of a key that a ``ByteKeyTable`` compares first.
@usableFromInline struct ByteKey: Sendable {
  /// The bytes of a short key, the first one lowest; else a hash of them.
  @usableFromInline var word: UInt64
  /// Whether the word is a hash, so that different keys may have the same word.
  ///
  /// A key is not hashed when it has at most eight bytes and does not end in NUL.
  @usableFromInline var isHashed: Bool

  /// Makes the key of a run of bytes.
  ///
  /// - Complexity: O(n) in the number of bytes.
  @inlinable init(_ bytes: borrowing Span<UInt8>) {
    self.init(of: bytes, 0..<bytes.count)
  }

  /// Makes the key of a part of some text; short keys cost no branch as long as eight bytes can
  /// be read.
  ///
  /// - Complexity: O(n) in the length of the part.
  @inlinable init(of text: borrowing Span<UInt8>, _ range: Range<Int>) {
    let count = range.count
    let start = range.lowerBound
    if count <= 8 {
      if start &+ 8 <= text.count, count > 0 {
        word = Self.eight(text, at: start) & (UInt64.max &>> UInt64(64 &- 8 &* count))
      } else {
        word = Self.short(text.extracting(range))
      }
      isHashed = count > 0 && word &>> UInt64(8 &* (count &- 1)) == 0
      if !isHashed { return }
    }
    isHashed = true
    word = Self.hash(text.extracting(range))
  }

  /// Where the search for the key begins.
  @inlinable var start: Int { Self.start(word) }

  /// Where the search for a key with this word begins.
  @inlinable static func start(_ word: UInt64) -> Int {
    let hash = folded(word, 0x8EBC_6AF0_9C88_C6E3)
    return Int(truncatingIfNeeded: hash &>> 1)
  }

  /// Returns a hash of any number of bytes.
  @inlinable static func hash(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    while index &+ 8 < bytes.count {
      hash = folded(hash ^ eight(bytes, at: index), 0xA076_1D64_78BD_642F)
      index &+= 8
    }
    let rest = bytes.count < 8 ? short(bytes) : eight(bytes, at: bytes.count &- 8)
    return folded(hash ^ rest, 0xE703_7ED1_A0B4_28DB)
  }

  /// Returns eight bytes as one number; written such that the compiler makes it one load.
  @inlinable static func eight(_ bytes: borrowing Span<UInt8>, at start: Int) -> UInt64 {
    let block = bytes.extracting(start..<(start &+ 8))
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(block[index]) &<< UInt64(8 &* index) }
    return word
  }

  /// Returns four bytes as one number.
  @inlinable static func four(_ bytes: borrowing Span<UInt8>, at start: Int) -> UInt64 {
    let block = bytes.extracting(start..<(start &+ 4))
    var word: UInt64 = 0
    for index in 0..<4 { word |= UInt64(block[index]) &<< UInt64(8 &* index) }
    return word
  }

  /// Returns up to eight bytes as one number.
  @inlinable static func short(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    let count = bytes.count
    if count == 8 { return eight(bytes, at: 0) }
    if count >= 4 {
      let last = four(bytes, at: count &- 4)
      return four(bytes, at: 0) | last &<< UInt64(8 &* (count &- 4))
    }
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(bytes[index]) &<< UInt64(8 &* index) }
    return word
  }

  /// Returns both halves of the product of two numbers, combined.
  @inlinable static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
