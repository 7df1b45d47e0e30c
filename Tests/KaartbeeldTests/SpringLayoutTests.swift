import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct SpringLayoutTests {
  private static let page = Rect(0, 0, 1_500, 950)

  @Test(
    "parts that do not hang together all have a place", .tags(.property), arguments: UInt64(0)..<60)
  func parts(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...50, using: &random)
    let sizes = RandomBoxes.sizes(count, &random)
    let links = RandomBoxes.links(Int.random(in: 0...70, using: &random), below: count, &random)
    let layout = SpringLayout(sizes: sizes, links: links, gap: 8)
    let boxes = try #require(layout.placed(sizes, in: Self.page))
    #expect(boxes.map(\.size) == sizes)
    #expect(RandomBoxes.leastGap(boxes) > 7.99)
    #expect(boxes.allSatisfy { Self.page.inset(-0.01).contains($0) })
  }

  @Test("parts lie apart from each other")
  func separation() throws {
    let sizes = [Size](repeating: Size(80, 24), count: 16)
    let links = (0..<16).filter { $0 % 8 != 0 }.map { ($0 - 1, $0) }
    let boxes = try #require(
      SpringLayout(sizes: sizes, links: links, gap: 8).placed(sizes, in: Self.page))
    let (left, right) = (boxes[..<8], boxes[8...])
    let first = left.dropFirst().reduce(boxes[0]) { $0.union($1) }
    let second = right.dropFirst().reduce(boxes[8]) { $0.union($1) }
    #expect(!first.intersects(second))
  }

  @Test("a page that is too small is said to be so")
  func tooSmall() {
    let sizes = [Size](repeating: Size(80, 24), count: 100)
    let layout = SpringLayout(sizes: sizes, links: [(0, 1)], gap: 8)
    #expect(layout.placed(sizes, in: Rect(0, 0, 300, 200)) == nil)
  }
}
