import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct StressLayoutTests {
  @Test("a chain becomes about a straight line of its length", arguments: [2, 5, 12])
  func chain(count: Int) {
    let springs = (1..<count).map { StressLayout.Spring(from: $0 - 1, to: $0, length: 50) }
    let points = StressLayout(count: count, springs: springs).placed()
    let length = points[0].distance(to: points[count - 1])
    #expect(abs(length - 50 * Double(count - 1)) < 5 * Double(count))
  }

  @Test("neighbours lie nearer than others", .tags(.property), arguments: UInt64(0)..<20)
  func neighbours(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let tree = (1..<30).map { ($0, Int.random(in: max(0, $0 - 4)..<$0, using: &random)) }
    let points = StressLayout(
      count: 30, springs: tree.map { .init(from: $0.0, to: $0.1, length: 40) }
    ).placed()
    let near = tree.map { points[$0.0].distance(to: points[$0.1]) }.reduce(0, +) / 29
    var sum = 0.0
    for left in 0..<30 { for right in 0..<left { sum += points[left].distance(to: points[right]) } }
    #expect(near < sum / 435 * 0.7)
  }

  @Test("nothing and one alone have places too", arguments: [0, 1])
  func trivial(count: Int) {
    #expect(StressLayout(count: count, springs: []).placed().count == count)
  }

  @Test("the same graph has the same places")
  func determinism() {
    let springs = (1..<20).map { StressLayout.Spring(from: $0 / 3, to: $0, length: 30) }
    let layout = StressLayout(count: 20, springs: springs)
    #expect(layout.placed() == layout.placed())
  }
}
