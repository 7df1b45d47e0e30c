import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct OverlapRemovalTests {
  private static let page = Rect(10, 20, 1_400, 900)

  @Test("boxes end up apart and on the page", .tags(.property), arguments: UInt64(0)..<150)
  func apart(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let boxes = RandomBoxes.boxes(
      Int.random(in: 0...60, using: &random), in: Self.page, &random)
    let removal = OverlapRemoval(gap: 10, bounds: Self.page)
    let found = try #require(removal.resolved(boxes))
    #expect(found.map(\.size) == boxes.map(\.size))
    #expect(RandomBoxes.leastGap(found) > 9.98)
    #expect(found.allSatisfy { Self.page.contains($0) })
    #expect(removal.resolved(boxes) == found)
  }

  @Test("boxes at one place end up apart as well", arguments: [2, 7, 30])
  func samePlace(count: Int) throws {
    let boxes = [Rect](repeating: Rect(700, 400, 60, 30), count: count)
    let found = try #require(OverlapRemoval(gap: 8, bounds: Self.page).resolved(boxes))
    #expect(RandomBoxes.leastGap(found) > 7.98)
  }

  @Test("what is pinned stays, also between others", arguments: UInt64(0)..<30)
  func pinned(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let boxes = RandomBoxes.boxes(20, in: Self.page.inset(200), &random)
    let found = try #require(
      OverlapRemoval(gap: 6, bounds: Self.page).resolved(boxes, pinned: [0]))
    #expect(found[0] == boxes[0])
    #expect(RandomBoxes.leastGap(found) > 5.98)
  }

  @Test("what lies apart is not moved")
  func untouched() {
    let boxes = [Rect(100, 100, 50, 20), Rect(200, 100, 50, 20)]
    #expect(OverlapRemoval(gap: 10, bounds: Self.page).resolved(boxes) == boxes)
  }

  @Test("a page that is too small is said to be so")
  func tooSmall() {
    let boxes = [Rect](repeating: Rect(0, 0, 60, 30), count: 10)
    #expect(OverlapRemoval(gap: 5, bounds: Rect(0, 0, 100, 100)).resolved(boxes) == nil)
    #expect(OverlapRemoval(gap: 5, bounds: Rect(0, 0, 50, 100)).resolved([boxes[0]]) == nil)
  }
}
