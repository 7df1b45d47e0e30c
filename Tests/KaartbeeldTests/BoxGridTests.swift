import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct BoxGridTests {
  @Test(
    "finds the same boxes as looking at all of them", .tags(.differential),
    arguments: UInt64(0)..<150)
  func agrees(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let page = Rect(-200, 50, 1_500, 900)
    let boxes = RandomBoxes.boxes(Int.random(in: 0...80, using: &random), in: page, &random)
    let grid = BoxGrid(boxes)
    for _ in 0..<40 {
      let (start, end) = (
        RandomBoxes.point(in: page.inset(-150), &random),
        RandomBoxes.point(in: page.inset(-150), &random)
      )
      #expect(
        grid.crossed(from: start, to: end)
          == boxes.indices.filter { boxes[$0].isCrossed(from: start, to: end) })
      let rect = Rect(center: start, size: RandomBoxes.size(&random))
      #expect(grid.overlapping(rect) == boxes.indices.filter { boxes[$0].intersects(rect) })
    }
  }

  @Test("upright and level lines are lines as well")
  func straight() {
    let grid = BoxGrid([Rect(0, 0, 10, 10), Rect(0, 100, 10, 10), Rect(100, 0, 10, 10)])
    #expect(grid.crossed(from: Point(5, -50), to: Point(5, 200)) == [0, 1])
    #expect(grid.crossed(from: Point(200, 5), to: Point(-50, 5)) == [0, 2])
    #expect(grid.crossed(from: Point(5, 5), to: Point(5, 5)) == [0])
  }
}
