import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct ColumnFlowTests {
  private static func cards(_ counts: [Int], quiet: Set<Int> = []) -> [Card] {
    counts.enumerated().map { index, count in
      let tiles = (0..<count).map { number in
        Tile(id: "t\(number)", soort: .netwerk, name: "Netwerk \(number)")
      }
      return Card(
        id: "k\(index)", title: "Kaart \(index)", tiles: tiles, isQuiet: quiet.contains(index))
    }
  }

  private static func flow(_ cards: [Card]) -> ColumnFlow {
    ColumnFlow(cards, type: Typography(name: 10), width: 180, gap: 14)
  }

  @Test("every tile stands in one part, and parts in a column do not overlap", arguments: 0..<100)
  func complete(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let counts = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      Int.random(in: 0...30, using: &random)
    }
    let flow = Self.flow(Self.cards(counts, quiet: [1, 3]))
    let columns = Int.random(in: 1...6, using: &random)
    let (height, parts) = try #require(flow.lowest(columns: columns, most: 9_000))
    for (card, count) in counts.enumerated() {
      let shown = parts.filter { $0.card == card }.flatMap { Array($0.tiles) }
      #expect(shown == Array(0..<count))
    }
    for column in 0..<columns {
      let own = parts.filter { $0.column == column }.sorted { $0.y < $1.y }
      for (upper, lower) in zip(own, own.dropFirst()) {
        #expect(upper.y + upper.height <= lower.y)
      }
      #expect(own.allSatisfy { $0.y + $0.height <= height })
    }
  }

  @Test("a short card stays whole, a long one goes on to the right")
  func splitting() throws {
    let flow = Self.flow(Self.cards([8, 20]))
    let parts = try #require(flow.parts(columns: 4, limit: 250))
    #expect(parts.count { $0.card == 0 } == 1)
    let long = parts.filter { $0.card == 1 }
    #expect(long.count > 1)
    #expect(zip(long, long.dropFirst()).allSatisfy { $0.column + 1 == $1.column })
  }

  @Test("what does not fit is refused")
  func tooMuch() {
    #expect(Self.flow(Self.cards([8, 8])).parts(columns: 1, limit: 250) == nil)
  }

  @Test("a part never begins with a tile that belongs under another")
  func indents() throws {
    var cards = Self.cards([30])
    for index in stride(from: 1, to: 30, by: 3) { cards[0].tiles[index].indent = 1 }
    let parts = try #require(Self.flow(cards).parts(columns: 9, limit: 200))
    #expect(parts.count > 2)
    #expect(parts.allSatisfy { cards[0].tiles[$0.tiles.lowerBound].indent == 0 })
  }
}
