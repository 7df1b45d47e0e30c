import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct TreemapTests {
  @Test(
    "parts have their areas and fill the rectangle", .tags(.property), arguments: UInt64(0)..<80)
  func parts(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rect = Rect(5, 7, 300, 200)
    let areas = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      Double(Int.random(in: 1...50, using: &random))
    }.sorted(by: >)
    let parts = Treemap.parts(of: rect, areas: areas)
    let whole = areas.reduce(0, +)
    for (part, area) in zip(parts, areas) {
      #expect(abs(part.width * part.height - area / whole * 60_000) < 0.01)
      #expect(rect.inset(-0.001).contains(part))
    }
    #expect(RandomBoxes.leastGap(parts.map { $0.inset(0.001) }) > 0)
  }

  @Test("parts are rather square than stretched")
  func squareness() {
    let parts = Treemap.parts(of: Rect(0, 0, 600, 400), areas: [6, 6, 4, 3, 2, 2, 1])
    #expect(parts.allSatisfy { max($0.width / $0.height, $0.height / $0.width) < 3 })
  }

  @Test("without areas there is nothing to divide")
  func empty() {
    #expect(Treemap.parts(of: Rect(0, 0, 10, 10), areas: []).isEmpty)
  }
}
