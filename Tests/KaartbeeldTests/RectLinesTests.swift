import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct RectLinesTests {
  private let rect = Rect(10, 10, 20, 10)

  @Test("a line through the inside crosses, one along the border does not")
  func crossing() {
    #expect(rect.isCrossed(from: Point(0, 15), to: Point(40, 15)))
    #expect(rect.isCrossed(from: Point(15, 12), to: Point(16, 13)))
    #expect(!rect.isCrossed(from: Point(0, 10), to: Point(40, 10)))
    #expect(!rect.isCrossed(from: Point(0, 0), to: Point(10, 10)))
    #expect(!rect.isCrossed(from: Point(0, 15), to: Point(5, 15)))
    #expect(rect.isCrossed(from: Point(15, 15), to: Point(15, 15)))
    #expect(!rect.isCrossed(from: Point(5, 5), to: Point(5, 5)))
  }

  @Test(
    "a line crosses when one of many places on it lies inside", .tags(.property),
    arguments: UInt64(0)..<200)
  func agreesWithPlaces(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let page = Rect(0, 0, 50, 40)
    let start = RandomBoxes.point(in: page, &random)
    let end = RandomBoxes.point(in: page, &random)
    let isInside = (0...2_000).contains { step in
      let place = start + (end - start) * (Double(step) / 2_000)
      return rect.inset(0.02).contains(place)
    }
    if isInside { #expect(rect.isCrossed(from: start, to: end)) }
    if !rect.isCrossed(from: start, to: end) { #expect(!isInside) }
  }

  @Test(
    "a line leaves where it meets the border",
    arguments: [
      (Point(100, 15), Point(30, 15)), (Point(20, -50), Point(20, 10)),
      (Point(40, 25), Point(30, 20)), (Point(20, 15), Point(20, 15)),
    ])
  func exit(target: Point, expected: Point) {
    #expect(rect.exit(towards: target) == expected)
  }
}
