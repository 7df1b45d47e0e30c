import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct TreeFoldingTests {
  @Test(
    "every node is told once, under one that it hangs on", .tags(.property),
    arguments: UInt64(0)..<150)
  func once(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...40, using: &random)
    let links = RandomBoxes.links(Int.random(in: 0...45, using: &random), below: count, &random)
    let folding = TreeFolding(
      links: links, rows: [Int](repeating: 1, count: count), most: 6, depth: 2)
    #expect(folding.lists.flatMap { $0.map(\.node) }.sorted() == Array(0..<count))
    for list in folding.lists {
      #expect(list[0].depth == 0 && list.count <= 7)
      #expect(list.dropFirst().allSatisfy { (1...2).contains($0.depth) })
      hangsOnItsHost(list, links)
    }
  }

  /// Who is told under another is tied to that one, and beyond that only to who is under itself.
  private func hangsOnItsHost(_ list: [TreeFolding.Row], _ links: [(Int, Int)]) {
    for (place, row) in list.enumerated() where row.depth > 0 {
      let host = list[..<place].last { $0.depth == row.depth - 1 }?.node
      let below = list[(place + 1)...].prefix { $0.depth > row.depth }.map(\.node)
      let ties = links.filter { $0.0 == row.node || $0.1 == row.node }
        .map { $0.0 == row.node ? $0.1 : $0.0 }
      #expect(ties.contains { $0 == host })
      #expect(ties.allSatisfy { $0 == host || below.contains($0) })
    }
  }

  @Test("a star is one list, a ring is none")
  func shapes() {
    let star = TreeFolding(
      links: (1..<6).map { (0, $0) }, rows: [Int](repeating: 1, count: 6), most: 8, depth: 2)
    #expect(star.lists == [[.init(node: 0, depth: 0)] + (1..<6).map { .init(node: $0, depth: 1) }])
    let ring = TreeFolding(
      links: (0..<6).map { ($0, ($0 + 1) % 6) }, rows: [Int](repeating: 1, count: 6), most: 8,
      depth: 2)
    #expect(ring.lists.count == 6)
  }

  @Test("of two that hang on each other only, the one with most ties is the head")
  func head() {
    let folding = TreeFolding(
      links: [(0, 1), (1, 2), (1, 3)], rows: [1, 1, 1, 1], most: 8, depth: 2)
    #expect(folding.lists.map { $0[0].node } == [1])
  }

  @Test("a list becomes no longer than asked for")
  func most() {
    let folding = TreeFolding(
      links: (1..<20).map { (0, $0) }, rows: [Int](repeating: 1, count: 20), most: 5, depth: 2)
    #expect(folding.lists[0].count == 6)
    #expect(folding.lists.count == 15)
  }
}
