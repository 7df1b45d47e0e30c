import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct RingLayoutTests {
  private static let page = Rect(20, 60, 1_150, 700)

  /// A random tree of at most three rings with some other lines.
  private static func layout(_ seed: UInt64, most: Int = 45) -> RingLayout {
    var random = SplitMix64(seed: seed)
    var parents: [Int?] = [nil]
    var rings = [0]
    for child in 1...Int.random(in: 1...most, using: &random) {
      let inner = rings.indices.filter { rings[$0] < 3 }
      let parent = inner[Int.random(in: 0..<min(inner.count, 1 + child / 3), using: &random)]
      parents.append(parent)
      rings.append(rings[parent] + 1)
    }
    let others = RandomBoxes.links(
      Int.random(in: 0...20, using: &random), below: parents.count, &random)
    let order = RingOrder(
      parents: parents, others: others, groups: [Int](repeating: 0, count: parents.count))
    let nodes = rings.map { ring in
      RingLayout.Node(
        size: Size(
          Double(Int.random(in: 40...110, using: &random)),
          Double(Int.random(in: 18...44, using: &random))), ring: ring)
    }
    return RingLayout(nodes: nodes, order: order, bounds: page, gap: 10)
  }

  @Test("nothing overlaps and all is on the page", .tags(.property), arguments: UInt64(0)..<60)
  func apart(seed: UInt64) throws {
    let layout = Self.layout(seed)
    guard let found = layout.placed() else {
      Issue.record("\(layout.nodes.count) boxes have no place")
      return
    }
    #expect(found.boxes.map(\.size) == layout.nodes.map(\.size))
    #expect(RandomBoxes.leastGap(found.boxes) > 9.98)
    #expect(found.boxes.allSatisfy { Self.page.inset(-0.01).contains($0) })
    #expect(found.tracks.count == layout.nodes.map(\.ring).max())
  }

  @Test("the same boxes have the same places", arguments: UInt64(0)..<10)
  func determinism(seed: UInt64) {
    #expect(Self.layout(seed).placed()?.boxes == Self.layout(seed).placed()?.boxes)
  }

  @Test("one alone stands in the middle")
  func alone() throws {
    let layout = RingLayout(
      nodes: [.init(size: Size(100, 30), ring: 0)],
      order: RingOrder(parents: [nil], others: [], groups: [0]), bounds: Self.page, gap: 10)
    #expect(try #require(layout.placed()).boxes[0].center == Self.page.center)
  }

  @Test("too much for a page is said to be so")
  func tooMuch() {
    let count = 200
    let layout = RingLayout(
      nodes: (0..<count).map { .init(size: Size(120, 40), ring: $0 == 0 ? 0 : 1) },
      order: RingOrder(
        parents: (0..<count).map { $0 == 0 ? nil : 0 }, others: [],
        groups: [Int](repeating: 0, count: count)), bounds: Self.page, gap: 10)
    #expect(layout.placed() == nil)
  }

  @Test("branches on one side do not leave half of the page empty")
  func fillsThePage() throws {
    // Nine around the middle, of which one alone has ten children.
    let parents: [Int?] = [nil] + [Int?](repeating: 0, count: 9) + [Int?](repeating: 1, count: 10)
    let nodes = parents.indices.map { index in
      RingLayout.Node(size: Size(80, 24), ring: index == 0 ? 0 : index < 10 ? 1 : 2)
    }
    let layout = RingLayout(
      nodes: nodes,
      order: RingOrder(
        parents: parents, others: [], groups: [Int](repeating: 0, count: nodes.count)),
      bounds: Self.page, gap: 10)
    let boxes = try #require(layout.placed()).boxes
    let extent = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
    #expect(extent.width > Self.page.width * 0.85)
    #expect(extent.height > Self.page.height * 0.85)
  }
}
