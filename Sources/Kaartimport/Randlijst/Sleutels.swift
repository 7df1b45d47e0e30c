import DelimitedText

/// Keys with the place of each, told apart by their bytes: two spellings of an accent are two keys.
public struct Sleutels: Sendable {
  private var table = ByteKeyTable()

  /// Makes a table of keys; the first of equal ones counts.
  ///
  /// - Complexity: O(n) in the length of all keys, on average.
  public init(_ keys: [String] = []) {
    for key in keys { _ = insert(key) }
  }

  /// The number of keys.
  public var count: Int { table.count }

  /// The key at a place.
  public subscript(place: Int) -> String { table.key(place) }

  /// Returns the place of a key, or nil when it is not there.
  ///
  /// - Complexity: O(n) in the length of the key, on average.
  public func place(of key: String) -> Int? {
    let bytes = Array(key.utf8)
    return table.number(of: bytes.span)
  }

  /// Returns the place of a key, which comes at the end when it is new.
  ///
  /// - Complexity: O(n) in the length of the key, on average.
  public mutating func insert(_ key: String) -> (place: Int, isNew: Bool) {
    let bytes = Array(key.utf8)
    let (number, isNew) = table.insert(bytes.span)
    return (number, isNew)
  }
}
