/// What is added up for a node over the nodes that it reaches.
struct StepSums: Equatable, Sendable {
  var harmonic = 0.0
  var total = 0
  var count: Int32 = 0
  var farthest: Int32 = 0

  /// Adds a number of nodes at a distance, of which the inverse is given.
  mutating func add(_ number: Int, at distance: Int, inverse: Double) {
    harmonic += Double(number) * inverse
    total += number * distance
    count += Int32(truncatingIfNeeded: number)
    farthest = max(farthest, Int32(truncatingIfNeeded: distance))
  }

  /// Adds what was found for other nodes.
  mutating func add(_ other: StepSums) {
    harmonic += other.harmonic
    total += other.total
    count += other.count
    farthest = max(farthest, other.farthest)
  }
}
