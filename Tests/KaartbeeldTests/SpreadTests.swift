import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct SpreadTests {
  @Test("things that do not touch stand where they want")
  func apart() {
    let places = Spread.places(
      heights: [10, 10], wanted: [20, 60], gap: 5, in: 0...100)
    #expect(places == [15, 55])
  }

  @Test("things that want the same place stand around it")
  func together() {
    let places = Spread.places(
      heights: [10, 10, 10], wanted: [50, 50, 50], gap: 0, in: 0...100)
    #expect(places == [35, 45, 55])
  }

  @Test(
    "no two overlap, the order stays and the range is kept", .tags(.property), arguments: 0..<100)
  func property(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...20, using: &random)
    let heights = (0..<count).map { _ in Double.random(in: 5...30, using: &random) }
    let wanted = (0..<count).map { _ in Double.random(in: -50...900, using: &random) }
    let places = Spread.places(heights: heights, wanted: wanted, gap: 2, in: 10...800)
    for index in 1..<count where count > 1 {
      #expect(places[index] >= places[index - 1] + heights[index - 1] + 2 - 1e-9)
    }
    #expect(places[0] >= 10)
    #expect(places[count - 1] + heights[count - 1] <= 800 + 1e-9)
  }
}
