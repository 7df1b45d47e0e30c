/// Keys that are looked up together in a ``ByteKeyTable``.
///
/// A look-up in a large table waits for memory. Looking up a few hundred keys at once lets these
/// waits overlap, which is several times faster than one by one.
public struct ByteKeyBatch: Sendable {
  @usableFromInline var keys: [ByteKey] = []
  /// The bytes of the hashed keys, one after another, and their lengths.
  @usableFromInline var bytes: [UInt8] = []
  @usableFromInline var lengths: [Int] = []

  /// Makes an empty batch.
  public init() {}

  /// The number of keys.
  @inlinable public var count: Int { keys.count }

  /// Adds a key.
  ///
  /// - Complexity: O(n) in the length of the key.
  @inlinable public mutating func append(_ key: borrowing Span<UInt8>) {
    append(key, 0..<key.count)
  }

  /// Adds the key that is a part of some text.
  @inlinable mutating func append(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    let key = ByteKey(of: text, range)
    keys.append(key)
    guard key.isHashed else { return }
    for index in range { bytes.append(text[index]) }
    lengths.append(range.count)
  }

  /// Removes all keys and keeps the memory for new ones.
  @inlinable public mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
  }
}
