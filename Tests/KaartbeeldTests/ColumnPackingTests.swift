import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct ColumnPackingTests {
  private static let page = Rect(30, 40, 1_300, 850)

  @Test("boxes lie apart in columns on the page", .tags(.property), arguments: UInt64(0)..<80)
  func apart(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...60, using: &random)
    let sizes = RandomBoxes.sizes(count, &random)
    let links = RandomBoxes.links(count * 2, below: count, &random)
    let points = (0..<count).map { _ in RandomBoxes.point(in: Self.page, &random) }
    let packing = ColumnPacking(sizes: sizes, links: links, gap: 8, aisle: 16)
    let boxes = try #require(packing.boxes(near: points, in: Self.page))
    #expect(boxes.map(\.size) == sizes)
    #expect(RandomBoxes.leastGap(boxes) > 7.99)
    #expect(boxes.allSatisfy { Self.page.inset(-0.01).contains($0) })
    #expect(packing.boxes(near: points, in: Self.page) == boxes)
  }

  @Test("joined boxes come nearer to each other than they were")
  func shorter() throws {
    var random = SplitMix64(seed: 7)
    let links = (1..<40).map { ($0, $0 / 2) }
    let points = (0..<40).map { _ in RandomBoxes.point(in: Self.page, &random) }
    let packing = ColumnPacking(
      sizes: [Size](repeating: Size(90, 30), count: 40), links: links, gap: 8, aisle: 16)
    let boxes = try #require(packing.boxes(near: points, in: Self.page))
    func length(_ places: [Point]) -> Double {
      links.reduce(0) { $0 + places[$1.0].distance(to: places[$1.1]) }
    }
    #expect(length(boxes.map(\.center)) < length(points) * 0.6)
  }

  @Test("a page that is too low or too narrow is said to be so")
  func tooSmall() {
    let packing = ColumnPacking(
      sizes: [Size](repeating: Size(90, 30), count: 10), links: [], gap: 8, aisle: 16)
    let points = (0..<10).map { Point(Double($0), 0) }
    #expect(packing.boxes(near: points, in: Rect(0, 0, 200, 100)) == nil)
    #expect(packing.boxes(near: points, in: Rect(0, 0, 80, 2_000)) == nil)
  }
}
