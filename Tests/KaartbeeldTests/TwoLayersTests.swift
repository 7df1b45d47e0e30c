import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct TwoLayersTests {
  /// Counts crossings by looking at every pair of lines.
  private static func naive(_ lines: [[Int]], left: [Int], right: [Int]) -> Int {
    let all = left.enumerated().flatMap { place, item in
      lines[item].compactMap { end in right.firstIndex(of: end).map { (place, $0) } }
    }
    return all.indices.reduce(0) { sum, first in
      sum
        + all.indices.count { second in
          all[first].0 < all[second].0 && all[first].1 > all[second].1
        }
    }
  }

  private static func random(_ seed: Int) -> (lines: [[Int]], count: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...8, using: &random)
    let lines = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      (0..<count).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    }
    return (lines, count)
  }

  @Test("counts crossings as looking at every pair does", .tags(.differential), arguments: 0..<100)
  func counts(seed: Int) {
    let (lines, count) = Self.random(seed)
    let layers = TwoLayers(lines, rightCount: count)
    #expect(layers.crossings == Self.naive(lines, left: layers.left, right: layers.right))
  }

  @Test("never has more crossings than the order given, and loses nothing", arguments: 0..<100)
  func improves(seed: Int) {
    let (lines, count) = Self.random(seed)
    let given = TwoLayers(lines, rightCount: count, rounds: 0)
    let layers = TwoLayers(lines, rightCount: count)
    #expect(layers.crossings <= given.crossings)
    #expect(layers.left.sorted() == Array(lines.indices))
    #expect(layers.right.sorted() == Array(0..<count))
  }

  @Test("two pairs that cross are put straight")
  func untangles() {
    #expect(TwoLayers([[1], [0]], rightCount: 2).crossings == 0)
  }
}
