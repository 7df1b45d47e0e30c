/// Finds the number of a key from its bytes, without making a text of it.
///
/// Open addressing with linear probing over a table that is at most half full. A slot holds the
/// first eight bytes of its key, so that keys of at most eight bytes, which is what most programs
/// hand out, are compared without looking anywhere else.
struct Sleutelregister {
  private struct Slot {
    /// The first eight bytes of the key.
    var prefix: UInt64 = 0
    /// The length of the key, mixed with a hash of what follows the first eight bytes.
    var check: UInt32 = 0
    /// The number of the key, or -1 in an empty slot.
    var number: Int32 = -1
  }

  private var slots: [Slot] = []
  private var mask = 0
  private var count = 0
  /// What follows the first eight bytes of the longer keys, one after another.
  private var tails: [UInt8] = []
  /// Where the tail of the key with a number stands.
  private var tailRanges: [Range<Int>] = []

  /// Makes a register with room for some keys.
  init(minimumCapacity: Int = 32) { grow(to: minimumCapacity * 2) }

  /// The number of a key, or -1.
  ///
  /// - Complexity: O(n) in the length of the key.
  func number(of key: borrowing Span<UInt8>) -> Int32 {
    let (prefix, check) = Self.digest(of: key)
    var place = Self.place(prefix, check) & mask
    while true {
      let slot = slots[place]
      if slot.number < 0 { return -1 }
      if slot.prefix == prefix, slot.check == check, key.count <= 8 || hasTail(slot, of: key) {
        return slot.number
      }
      place = (place + 1) & mask
    }
  }

  /// Adds a key under a number and returns -1, or the number under which it was added before.
  ///
  /// - Complexity: amortised O(n) in the length of the key.
  mutating func insert(_ key: borrowing Span<UInt8>, number: Int32) -> Int32 {
    let earlier = self.number(of: key)
    guard earlier < 0 else { return earlier }
    if count * 2 >= slots.count { grow(to: slots.count * 2) }
    let (prefix, check) = Self.digest(of: key)
    put(Slot(prefix: prefix, check: check, number: number))
    count += 1
    if key.count > 8 { storeTail(of: key, number: Int(number)) }
    return -1
  }

  /// Makes room for a number of keys in all.
  mutating func reserveCapacity(_ capacity: Int) {
    if capacity * 2 > slots.count { grow(to: capacity * 2) }
  }

  private mutating func put(_ slot: Slot) {
    var place = Self.place(slot.prefix, slot.check) & mask
    while slots[place].number >= 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private mutating func grow(to capacity: Int) {
    var size = 64
    while size < capacity { size *= 2 }
    let old = slots
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
    for slot in old where slot.number >= 0 { put(slot) }
  }

  private mutating func storeTail(of key: borrowing Span<UInt8>, number: Int) {
    while tailRanges.count <= number { tailRanges.append(0..<0) }
    let start = tails.count
    for index in 8..<key.count { tails.append(key[index]) }
    tailRanges[number] = start..<tails.count
  }

  private func hasTail(_ slot: Slot, of key: borrowing Span<UInt8>) -> Bool {
    let range = tailRanges[Int(slot.number)]
    guard range.count == key.count - 8 else { return false }
    for index in 8..<key.count where tails[range.lowerBound + index - 8] != key[index] {
      return false
    }
    return true
  }

  /// The first eight bytes of a key as a number, and its check (FNV-1a over the rest).
  private static func digest(of key: borrowing Span<UInt8>) -> (prefix: UInt64, check: UInt32) {
    var prefix: UInt64 = 0
    for index in 0..<min(8, key.count) { prefix = prefix << 8 | UInt64(key[index]) }
    var check = UInt32(truncatingIfNeeded: key.count) &* 0x9E37_79B1
    if key.count > 8 {
      for index in 8..<key.count { check = (check ^ UInt32(key[index])) &* 0x0100_0193 }
    }
    return (prefix, check)
  }

  /// Spreads keys over the table by multiplication (Knuth, The Art of Computer Programming 6.4).
  private static func place(_ prefix: UInt64, _ check: UInt32) -> Int {
    let mixed = (prefix ^ UInt64(check) << 17) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 24)
  }
}
