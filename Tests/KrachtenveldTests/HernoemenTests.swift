import GraphCore
import Krachtenveld
import TestSupport
import Testing

@Suite("Other names give the same numbers to other actors")
struct HernoemenTests {
  /// The rows and the columns of a square in another order.
  private static func moved<Cell>(_ cells: [[Cell]], _ order: [Int]) -> [[Cell]] {
    order.map { row in order.map { cells[row][$0] } }
  }

  private static func isNear(_ left: [[Double]], _ right: [[Double]]) -> Bool {
    zip(left.joined(), right.joined()).allSatisfy { abs($0 - $1) < 1e-9 * max(1, abs($0)) }
  }

  @Test(
    "the play of forces and the influence passed on move along with the actors",
    .tags(.property), arguments: UInt64(0)..<100)
  func permuted(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...8, using: &random)
    let cells = Krachtproef.willekeurig(count, using: &random)
    let wishes: [[Int?]] = (0..<count).map { _ in
      (0..<4).map { _ in Int.random(in: -4...5, using: &random) }.map { $0 == 5 ? nil : $0 }
    }
    let order = Array(0..<count).shuffled(using: &random)
    let before = Mactor(Krachtproef.invloeden(cells), Krachtproef.standpunten(wishes))
    let after = Mactor(
      Krachtproef.invloeden(Self.moved(cells, order)),
      Krachtproef.standpunten(order.map { wishes[$0] }))
    #expect(after.kracht.totaal == Self.moved(before.kracht.totaal, order))
    #expect(after.kracht.invloed == order.map { before.kracht.invloed[$0] })
    #expect(after.kracht.afhankelijkheid == order.map { before.kracht.afhankelijkheid[$0] })
    for (one, other) in zip(before.overeenstemming, after.overeenstemming)
    where !one.actoren.isEmpty {
      #expect(Self.isNear(other.convergentie, Self.moved(one.convergentie, order)))
      #expect(Self.isNear(other.divergentie, Self.moved(one.divergentie, order)))
    }
    let (steps, moved) = (Micmac(before.invloeden), Micmac(after.invloeden))
    #expect(moved.indirect.invloedrang == order.map { steps.indirect.invloedrang[$0] })
    #expect(moved.indirect.sectoren == order.map { steps.indirect.sectoren[$0] })
    #expect(moved.isStabiel == steps.isStabiel)
  }

  @Test(
    "an actor that moves nobody and is moved by nobody changes only what a mean is",
    .tags(.property), arguments: UInt64(0)..<60)
  func nullActor(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let cells = Krachtproef.willekeurig(Int.random(in: 2...7, using: &random), using: &random)
    let wider = cells.map { $0 + [0] } + [cells.map { _ in 0 } + [nil]]
    let before = Krachtsverhouding(Krachtproef.invloeden(cells).getallen)
    let after = Krachtsverhouding(Krachtproef.invloeden(wider).getallen)
    #expect(after.totaal.dropLast().map { Array($0.dropLast()) } == before.totaal)
    #expect(after.totaal.last?.allSatisfy { $0 == 0 } == true)
    for lezing in Krachtlezing.allCases {
      #expect(after.kracht(lezing) == before.kracht(lezing) + [0])
      guard let one = before.genormeerd(lezing) else { continue }
      let other = try #require(after.genormeerd(lezing))
      let scaled = one.map { $0 * Double(one.count + 1) / Double(one.count) } + [0]
      #expect(Self.isNear([other], [scaled]))
    }
    let (steps, wide) = (
      Micmac(Krachtproef.invloeden(cells)), Micmac(Krachtproef.invloeden(wider))
    )
    #expect(Array(wide.direct.invloedrang.dropLast()) == steps.direct.invloedrang)
    #expect(wide.direct.invloed.last == 0)
  }
}
