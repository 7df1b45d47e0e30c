/// The first place at which each of a known number of fingerprints was seen.
///
/// Open addressing with linear probing; a fingerprint is its own hash.
struct Vingerafdrukken {
  private var prints: [UInt64]
  private var places: [Int32]
  private let mask: Int

  /// Makes room for a number of fingerprints; more cannot be added.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    prints = [UInt64](repeating: 0, count: size)
    places = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// Adds a fingerprint, or returns the place at which it was seen before.
  mutating func insert(_ print: UInt64, _ place: Int) -> Int? {
    var slot = Int(truncatingIfNeeded: print &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while places[slot] >= 0 {
      if prints[slot] == print { return Int(places[slot]) }
      slot = (slot + 1) & mask
    }
    prints[slot] = print
    places[slot] = Int32(place)
    return nil
  }
}
