import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct LanesTests {
  private static func link(_ from: Int, _ to: Int) -> Card.Link {
    Card.Link(
      from: from, to: to, relatie: "kent", isDashed: false, hasArrow: true, tooltip: "", lane: 0)
  }

  @Test("a short line lies nearer to the tiles than a long one around it")
  func nested() {
    let (placed, others) = Lanes.assign([Self.link(0, 5), Self.link(2, 3)])
    #expect(placed.map(\.lane) == [1, 0])
    #expect(others.isEmpty)
  }

  @Test("lines that lie apart share a lane")
  func apart() {
    #expect(Lanes.assign([Self.link(0, 1), Self.link(3, 2)]).placed.map(\.lane) == [0, 0])
  }

  @Test("no two lines lie on one another, and none is lost", .tags(.property), arguments: 0..<100)
  func property(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let links = (0..<10).map { _ in
      Self.link(Int.random(in: 0...3, using: &random), Int.random(in: 4...8, using: &random))
    }
    let (placed, others) = Lanes.assign(links)
    #expect(placed.count + others.count == links.count)
    for (index, link) in placed.enumerated() {
      for other in placed[(index + 1)...] where link.lane == other.lane {
        #expect(link.to < other.from || other.to < link.from)
      }
    }
  }
}
