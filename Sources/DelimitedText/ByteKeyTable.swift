/// Gives each different run of bytes a number, in order of first appearance.
///
/// The table finds the number of an identifier in a file without making a string of it: open
/// addressing with linear probing, at most half full. A key of up to eight bytes is compared as
/// one number; of a longer one a hash is compared first and then the bytes. The hash folds the
/// 128-bit product of its input and a constant, as in Wang Yi's wyhash (2019).
public struct ByteKeyTable: Sendable {
  /// The number of different keys.
  public private(set) var count = 0
  /// Twice the number of the key plus two, plus one when it is hashed; 0 in a free place.
  private var slots: [UInt32]
  /// The word of each key; of the hashed ones also the bytes, one after another, with for every
  /// key where they end.
  private var words: [UInt64] = []
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// Makes an empty table with room for `capacity` keys.
  public init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Returns the number of a key, or nil when the table does not hold it.
  ///
  /// - Complexity: O(n) in the length of the key, on average.
  public func number(of key: borrowing Span<UInt8>) -> Int? {
    number(in: key, 0..<key.count)
  }

  /// Puts the number of each key of a batch in `numbers`, -1 for a key that the table lacks.
  ///
  /// - Complexity: O(n) in the length of the keys together, on average.
  public func find(_ batch: ByteKeyBatch, into numbers: inout [Int32]) {
    numbers.removeAll(keepingCapacity: true)
    find(batch, appendingTo: &numbers)
  }

  /// Appends the number of each key of a batch to `numbers`, -1 for a key that the table lacks,
  /// and returns how many it lacks.
  ///
  /// - Complexity: O(n) in the length of the keys together, on average.
  @discardableResult
  public func find(_ batch: ByteKeyBatch, appendingTo numbers: inout [Int32]) -> Int {
    let first = numbers.count
    numbers.append(contentsOf: repeatElement(Self.unknown, count: batch.count))
    guard guess(batch, from: first, &numbers) > 0 else { return 0 }
    return search(batch, from: first, &numbers)
  }

  /// Returns the number of a key, which gets the next number when it is new.
  ///
  /// - Complexity: O(n) in the length of the key, on average.
  public mutating func insert(_ key: borrowing Span<UInt8>) -> (number: Int, isNew: Bool) {
    insert(key, 0..<key.count)
  }

  /// Appends the number of each key of a batch to `numbers`; new keys get the next numbers.
  ///
  /// - Complexity: O(n) in the length of the keys together, on average.
  public mutating func insert(_ batch: ByteKeyBatch, appendingTo numbers: inout [Int32]) {
    let first = numbers.count
    guard find(batch, appendingTo: &numbers) > 0 else { return }
    let bytes = batch.bytes.span
    var own = 0..<0
    var hashed = 0
    for (index, key) in batch.keys.enumerated() {
      if key.isHashed {
        own = own.upperBound..<(own.upperBound + batch.lengths[hashed])
        hashed += 1
      }
      guard numbers[first + index] < 0 else { continue }
      numbers[first + index] = Int32(truncatingIfNeeded: insert(key, bytes, own).number)
    }
  }

  /// Returns the key with a number.
  ///
  /// - Complexity: O(n) in the length of the key.
  public func key(_ number: Int) -> String {
    let long = bounds(of: number)
    guard long.isEmpty else { return String(decoding: bytes[long], as: UTF8.self) }
    let word = words[number]
    let length = 8 - word.leadingZeroBitCount / 8
    let short = (0..<length).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
    return String(decoding: short, as: UTF8.self)
  }

  /// Returns the number of a key, whose bytes are the part `range` of `text`.
  private mutating func insert(
    _ key: ByteKey, _ text: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> (number: Int, isNew: Bool) {
    let place = place(of: key, bytes: text, range)
    if slots[place] != 0 { return (Int(slots[place] >> 1) - 1, false) }
    let number = count
    precondition(number < Int(Int32.max) / 2, "too many keys")
    slots[place] = UInt32(truncatingIfNeeded: number + 1) << 1 | (key.isHashed ? 1 : 0)
    words.append(key.word)
    if key.isHashed {
      for index in range { bytes.append(text[index]) }
    }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    count += 1
    if count * 2 > slots.count { grow() }
    return (number, true)
  }

  /// Returns the number of the key that is the part `range` of `text`, or nil.
  @usableFromInline func number(in text: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    let slot = slots[place(of: ByteKey(of: text, range), bytes: text, range)]
    return slot == 0 ? nil : Int(slot >> 1) - 1
  }

  /// Returns the number of the key that is the part `range` of `text`, which may be new.
  @usableFromInline mutating func insert(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> (number: Int, isNew: Bool) {
    insert(ByteKey(of: text, range), text, range)
  }

  /// Returns the place that holds the key, or the free place where it belongs; the bytes, which
  /// are the part `range` of `text`, are looked at only when the key is hashed.
  func place(
    of key: ByteKey, bytes text: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> Int {
    let mask = slots.count - 1
    var place = key.start & mask
    while true {
      let slot = slots[place]
      if slot == 0 { return place }
      let number = Int(slot &>> 1) &- 1
      if words[number] == key.word, (slot & 1 == 1) == key.isHashed {
        if !key.isHashed || holds(text.extracting(range), as: number) { return place }
      }
      place = (place &+ 1) & mask
    }
  }

  /// A number that still has to be found.
  private static let unknown: Int32 = -2

  /// Finds the keys of a batch that stand in the first place where they may be, or that need no
  /// looking for; returns how many others there are.
  private func guess(_ batch: ByteKeyBatch, from first: Int, _ numbers: inout [Int32]) -> Int {
    follow(batch, from: first, &numbers)
    let mask = slots.count - 1
    let (slots, words, keys) = (slots.span, words.span, batch.keys.span)
    var results = numbers.mutableSpan
    // The first loop only brings the places into the cache; none of its look-ups waits for
    // another one. What it finds is kept below -2.
    for index in keys.indices where results[first + index] == Self.unknown {
      let slot = slots[keys[index].start & mask]
      results[first + index] = -3 - Int32(truncatingIfNeeded: slot)
    }
    var others = 0
    for index in keys.indices where results[first + index] < Self.unknown {
      let slot = -3 - results[first + index]
      let number = Int(slot >> 1) - 1
      let isFound =
        slot != 0 && slot & 1 == 0 && !keys[index].isHashed && words[number] == keys[index].word
      results[first + index] = isFound ? Int32(truncatingIfNeeded: number) : Self.unknown
      others += isFound ? 0 : 1
    }
    return others
  }

  /// Finds the keys of a batch that are the same as the key before, or the one that was inserted
  /// after it: lists often name keys in the order in which they were first seen.
  private func follow(_ batch: ByteKeyBatch, from first: Int, _ numbers: inout [Int32]) {
    let (words, keys) = (words.span, batch.keys.span)
    var results = numbers.mutableSpan
    var latest = first > 0 ? max(Int(results[first - 1]), 0) : 0
    guard words.count > 1 else { return }
    for index in keys.indices where !keys[index].isHashed {
      let word = keys[index].word
      latest = min(latest, words.count - 2)
      let step = words[latest] == word ? 0 : 1
      guard words[latest + step] == word, bounds(of: latest + step).isEmpty else { continue }
      latest += step
      results[first + index] = Int32(truncatingIfNeeded: latest)
    }
  }

  /// Looks up the keys of a batch whose number is still unknown one by one; returns how many the
  /// table lacks.
  private func search(
    _ batch: ByteKeyBatch, from first: Int, _ numbers: inout [Int32]
  ) -> Int {
    let bytes = batch.bytes.span
    var offset = 0
    var hashed = 0
    var absent = 0
    for (index, key) in batch.keys.enumerated() where numbers[first + index] == Self.unknown {
      let length = key.isHashed ? batch.lengths[hashed] : 0
      let place = place(of: key, bytes: bytes, offset..<(offset + length))
      numbers[first + index] = Int32(truncatingIfNeeded: slots[place] >> 1) - 1
      absent += slots[place] == 0 ? 1 : 0
      offset += length
      hashed += key.isHashed ? 1 : 0
    }
    return absent
  }

  /// Tells whether the key with a number has the same bytes as `key`.
  private func holds(_ key: borrowing Span<UInt8>, as number: Int) -> Bool {
    let own = bytes.span.extracting(bounds(of: number))
    guard own.count == key.count else { return false }
    var index = 0
    while index &+ 8 <= key.count {
      if ByteKey.eight(own, at: index) != ByteKey.eight(key, at: index) { return false }
      index &+= 8
    }
    return ByteKey.short(own.extracting(index..<own.count))
      == ByteKey.short(key.extracting(index..<key.count))
  }

  /// Where the bytes of a hashed key stand; empty for a short key.
  private func bounds(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// Doubles the table.
  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot != 0 {
      var place = ByteKey.start(words[Int(slot >> 1) - 1]) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }
}
