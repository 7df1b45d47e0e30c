/// The nodes that a search has seen, the nearest first; of equal distance the lowest number.
///
/// A binary heap in which a node stands once for each time it came nearer; what was left behind by
/// a shorter way is skipped by whoever takes it out.
struct LengthQueue {
  /// A node and how far away it was when it was put in.
  struct Entry {
    let distance: Double
    let node: Int32

    /// Whether this one comes out first.
    @inline(__always) func precedes(_ other: Entry) -> Bool {
      distance < other.distance || (distance == other.distance && node < other.node)
    }
  }

  private var entries: [Entry] = []

  /// Puts a node in.
  ///
  /// - Complexity: O(log n) for n entries.
  mutating func insert(_ node: Int, at distance: Double) {
    let entry = Entry(distance: distance, node: Int32(truncatingIfNeeded: node))
    var place = entries.count
    entries.append(entry)
    while place > 0 {
      let parent = (place - 1) / 2
      guard entry.precedes(entries[parent]) else { break }
      entries[place] = entries[parent]
      place = parent
    }
    entries[place] = entry
  }

  /// Takes the nearest out.
  ///
  /// - Complexity: O(log n) for n entries.
  mutating func popFirst() -> Entry? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    if !entries.isEmpty { sink(last) }
    return first
  }

  private mutating func sink(_ entry: Entry) {
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, entries[child + 1].precedes(entries[child]) { child += 1 }
      guard entries[child].precedes(entry) else { break }
      entries[place] = entries[child]
      place = child
    }
    entries[place] = entry
  }
}
