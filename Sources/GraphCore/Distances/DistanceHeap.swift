/// A queue of nodes of which the nearest goes first, and of equally near ones the lowest number.
struct DistanceHeap {
  private var entries: [(distance: Double, node: Int32)] = []

  /// Adds a node at a distance.
  ///
  /// - Complexity: O(log n).
  mutating func insert(_ node: Int32, at distance: Double) {
    entries.append((distance, node))
    var place = entries.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard entries[place] < entries[parent] else { return }
      entries.swapAt(place, parent)
      place = parent
    }
  }

  /// Takes the nearest node out, or returns nil when there is none.
  ///
  /// - Complexity: O(log n).
  mutating func removeNearest() -> (distance: Double, node: Int32)? {
    guard let last = entries.popLast() else { return nil }
    guard let nearest = entries.first else { return last }
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
      guard entries[child] < last else { break }
      entries[place] = entries[child]
      place = child
    }
    entries[place] = last
    return nearest
  }
}
