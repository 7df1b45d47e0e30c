import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct LineRouterTests {
  private static let page = Rect(0, 0, 1_200, 800)

  /// Boxes that lie apart, with a router between them.
  private static func scene(
    _ seed: UInt64
  ) throws -> (boxes: [Rect], router: LineRouter, random: SplitMix64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...40, using: &random)
    let wild = RandomBoxes.boxes(count, in: page.inset(80), &random)
    let boxes = try #require(OverlapRemoval(gap: 12, bounds: page.inset(20)).resolved(wild))
    return (boxes, LineRouter(boxes: boxes, clearance: 5, bounds: page), random)
  }

  @Test("no line comes near another box", .tags(.property), arguments: UInt64(0)..<150)
  func avoidsBoxes(seed: UInt64) throws {
    var (boxes, router, random) = try Self.scene(seed)
    for (from, to) in RandomBoxes.links(30, below: boxes.count, &random) {
      let course = try #require(router.route(from: .box(from), to: .box(to)))
      #expect(course.allSatisfy { Self.page.inset(-1).contains($0) })
      for (start, end) in zip(course, course.dropFirst()) {
        for (number, box) in boxes.enumerated() {
          let isEnd = number == from || number == to
          let keep = isEnd ? box.inset(0.01) : box.inset(-4)
          #expect(!keep.isCrossed(from: start, to: end), "\(from)–\(to) runs into \(number)")
        }
      }
    }
  }

  @Test("a line begins and ends at the borders of its boxes", arguments: UInt64(0)..<20)
  func ends(seed: UInt64) throws {
    var (boxes, router, random) = try Self.scene(seed)
    for (from, to) in RandomBoxes.links(10, below: boxes.count, &random) {
      let course = try #require(router.route(from: .box(from), to: .box(to)))
      for (box, end) in [(boxes[from], course.first), (boxes[to], course.last)] {
        let place = try #require(end)
        #expect(box.inset(-0.01).contains(place) && !box.inset(0.01).contains(place))
      }
    }
  }

  @Test("a line at a row leaves on its own side", arguments: UInt64(0)..<50)
  func sides(seed: UInt64) throws {
    var (boxes, router, random) = try Self.scene(seed)
    for (from, to) in RandomBoxes.links(10, below: boxes.count, &random) {
      let place = Point(
        Bool.random(using: &random) ? boxes[from].minX + 3 : boxes[from].maxX,
        boxes[from].center.y)
      let course = try #require(router.route(from: .side(from, place), to: .box(to)))
      #expect(course.first == place)
      #expect(course[1].y == place.y && !boxes[from].contains(course[1]))
      for (start, end) in zip(course.dropFirst(), course.dropFirst(2)) {
        #expect(!boxes[from].inset(-4).isCrossed(from: start, to: end))
      }
    }
  }

  @Test("a free line is straight, another one takes the shorter way around")
  func around() throws {
    let boxes = [Rect(0, 100, 40, 20), Rect(300, 100, 40, 20), Rect(150, 60, 40, 70)]
    let router = LineRouter(boxes: boxes, clearance: 5, bounds: Rect(-50, 0, 500, 300))
    #expect(try #require(router.route(from: .box(0), to: .box(2))).count == 2)
    let course = try #require(router.route(from: .box(0), to: .box(1)))
    #expect(course.map(\.y).max() == 135, "below the box the way is shorter")
  }

  @Test("a box that is walled in cannot be reached")
  func walled() {
    let walls = [
      Rect(0, 0, 300, 20), Rect(0, 280, 300, 20), Rect(0, 20, 20, 260), Rect(280, 20, 20, 260),
    ]
    let boxes = walls + [Rect(140, 140, 20, 20), Rect(400, 140, 20, 20)]
    let router = LineRouter(boxes: boxes, clearance: 5, bounds: Rect(-100, -100, 700, 500))
    #expect(router.route(from: .box(4), to: .box(5)) == nil)
  }
}
