import TestSupport
import Testing

@testable import Kaartbeeld

struct StackingTests {
  @Test("boxes with room stand where they want")
  func free() {
    let centres = Stacking.centres([10, 50, 90], heights: [10, 10, 10], gap: 5, room: 100)
    #expect(centres == [10, 50, 90])
  }

  @Test("boxes that want the same place share the distance")
  func pushed() {
    let centres = Stacking.centres([50, 50], heights: [10, 10], gap: 10, room: 100)
    #expect(centres == [40, 60])
  }

  @Test("boxes never overlap and stay in the room", .tags(.property), arguments: UInt64(0)..<50)
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...12, using: &random)
    let heights = (0..<count).map { _ in Double.random(in: 5...40, using: &random) }
    let wanted = (0..<count).map { _ in Double.random(in: -50...700, using: &random) }
    let room = 620.0
    let centres = Stacking.centres(wanted, heights: heights, gap: 6, room: room)
    for index in 1..<max(count, 1) where index < count {
      let distance = centres[index] - centres[index - 1]
      #expect(distance >= (heights[index] + heights[index - 1]) / 2 + 6 - 1e-9)
    }
    #expect(centres[0] - heights[0] / 2 >= -1e-9)
    #expect(centres[count - 1] + heights[count - 1] / 2 <= room + 1e-9)
  }
}
