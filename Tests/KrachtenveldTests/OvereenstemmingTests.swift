import Krachtenveld
import TestSupport
import Testing

@Suite("Who wants the same")
struct OvereenstemmingTests {
  static let mactor = Mactor(
    Krachtproef.invloeden([[nil, 3, 1], [2, nil, 0], [1, 4, nil]]),
    Krachtproef.standpunten([[3, -2, 0], [1, 2, 4], [-4, -1, 2]]))

  @Test("convergence and divergence are those worked by hand")
  func byHand() {
    let orders = Self.mactor.overeenstemming
    #expect(orders[0].convergentie == [[2, 1, 1], [1, 3, 1], [1, 1, 3]])
    #expect(orders[0].divergentie == [[0, 1, 1], [1, 0, 2], [1, 2, 0]])
    #expect(orders[1].convergentie[0] == [5, 2, 1.5])
    #expect(orders[1].divergentie[1] == [2, 0, 4])
    #expect(orders[1].convergentiesom == [3.5, 5, 4.5])
    #expect(orders[1].divergentiesom == [5.5, 6, 7.5])
    #expect(abs(orders[2].convergentie[0][1] - 97.5 / 137) < 1e-12)
    #expect(abs(orders[2].divergentie[0][1] - 75.0 / 137) < 1e-12)
  }

  @Test("support for an objective adds up what is for and what is against")
  func support() {
    let steun = Self.mactor.overeenstemming[1].steun
    #expect(steun.map(\.voor) == [4, 2, 6])
    #expect(steun.map(\.tegen) == [4, 3, 0])
  }

  @Test("who shares no objective has no ambivalence, rather than none at all")
  func nothingShared() {
    let mactor = Mactor(
      Krachtproef.invloeden([[nil, 1], [1, nil]]), Krachtproef.standpunten([[4, nil], [nil, 4]]))
    #expect(mactor.overeenstemming[0].ambivalentie == [nil, nil])
    #expect(mactor.overeenstemming[0].eensgezindheid == nil)
  }

  @Test("order 3 leaves out who has a position but no known influence")
  func withoutWeight() {
    let positions = Krachtproef.standpunten([[1], [2], [3]])
    let mactor = Mactor(Krachtproef.invloeden([[nil, 2], [1, nil]]), positions)
    #expect(mactor.zonderGewicht == [Krachtproef.actoren(3)[2]])
    #expect(mactor.overeenstemming.map(\.actoren.count) == [3, 3, 2])
  }

  @Test(
    "matrices are symmetric and agree with counting one by one",
    .tags(.property), arguments: UInt64(0)..<100)
  func counted(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let actors = Int.random(in: 1...7, using: &random)
    let goals = Int.random(in: 1...6, using: &random)
    let rows = (0..<actors).map { _ in
      (0..<goals).map { _ in Int.random(in: -4...4, using: &random) }
    }
    let order = Mactor(Krachtproef.invloeden([]), Krachtproef.standpunten(rows)).overeenstemming[0]
    for (one, first) in rows.enumerated() {
      for (other, second) in rows.enumerated() {
        let same = zip(first, second).count { $0.signum() * $1.signum() > 0 }
        let opposite = zip(first, second).count { $0.signum() * $1.signum() < 0 }
        #expect(order.convergentie[one][other] == Double(same))
        #expect(order.divergentie[one][other] == Double(opposite))
      }
    }
    #expect(order.ambivalentie.allSatisfy { (0...1).contains($0 ?? 0) })
  }
}
