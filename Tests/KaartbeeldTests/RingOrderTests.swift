import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct RingOrderTests {
  @Test("children lie within the part of their parent, in order", arguments: UInt64(0)..<50)
  func nesting(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parents: [Int?] = [nil] + (1..<30).map { Int.random(in: 0..<$0, using: &random) }
    let others = RandomBoxes.links(12, below: 30, &random)
    let order = RingOrder(
      parents: parents, others: others, groups: [Int](repeating: 0, count: 30))
    let shares = order.shares(needs: [Double](repeating: 1, count: 30))
    #expect(shares.allSatisfy { (0...1).contains($0) })
    for children in order.children {
      #expect(zip(children, children.dropFirst()).allSatisfy { shares[$0] < shares[$1] })
    }
    #expect(order.children.flatMap(\.self).sorted() == Array(1..<30))
  }

  @Test("two branches with a line between them come side by side")
  func neighbours() {
    let parents: [Int?] = [nil, 0, 0, 0, 0, 0, 0, 1, 4]
    let order = RingOrder(
      parents: parents, others: [(7, 8)], groups: [Int](repeating: 0, count: 9))
    let places = [1, 4].compactMap { order.children[0].firstIndex(of: $0) }
    let apart = abs(places[0] - places[1])
    #expect(apart == 1 || apart == 5)
  }

  @Test("groups are not mixed")
  func groups() {
    let parents: [Int?] = [nil, 0, 0, 0, 0]
    let order = RingOrder(
      parents: parents, others: [(1, 3), (2, 4)], groups: [0, 0, 0, 1, 1])
    #expect(Set(order.children[0].prefix(2)) == [1, 2])
  }

  @Test("no branch goes all the way around")
  func broadest() {
    let parents: [Int?] = [nil, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    let order = RingOrder(
      parents: parents, others: [], groups: [Int](repeating: 0, count: 12))
    let shares = order.shares(needs: [Double](repeating: 1, count: 12))
    let children = order.children[1].map { shares[$0] }
    #expect((children.max() ?? 1) - (children.min() ?? 0) < 0.5)
  }
}
