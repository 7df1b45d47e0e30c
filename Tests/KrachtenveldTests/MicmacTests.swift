import Krachtenveld
import TestSupport
import Testing

@Suite("Influence passed on")
struct MicmacTests {
  @Test("the example worked by hand is stable from three steps on")
  func byHand() {
    let micmac = Micmac(Krachtproef.invloeden([[nil, 3, 1], [2, nil, 0], [1, 4, nil]]))
    #expect(micmac.direct.invloedrang == [2, 3, 1])
    #expect(micmac.direct.afhankelijkheidsrang == [2, 1, 3])
    #expect(micmac.isStabiel && micmac.indirect.stappen == 3)
    #expect(micmac.direct.sectoren == [.drijvend, .afhankelijk, .drijvend])
    #expect(micmac.indirect.invloed.map { ($0 * 101).rounded() } == [36, 22, 43])
  }

  @Test("influence that ends somewhere stops at the longest way that there is")
  func ending() {
    let micmac = Micmac(Krachtproef.invloeden([[nil, 4, 0], [0, nil, 4], [0, 0, nil]]))
    #expect(!micmac.isStabiel)
    #expect(micmac.indirect.stappen == 2)
    #expect(micmac.indirect.invloedrang == [1, 2, 2])
  }

  @Test("turns that never settle are cut off and not called stable")
  func turns() {
    // Two actors that only drive each other, unequally: the order turns with every step.
    let micmac = Micmac(Krachtproef.invloeden([[nil, 4], [1, nil]]))
    #expect(!micmac.isStabiel)
    #expect(micmac.indirect.stappen == Micmac.meesteStappen)
  }

  @Test("precisely the mean is not above it")
  func mean() {
    let micmac = Micmac(Krachtproef.invloeden([[nil, 2], [2, nil]]))
    #expect(micmac.direct.sectoren == [.autonoom, .autonoom])
    #expect(micmac.direct.invloedrang == [1, 1])
  }

  @Test("no actors give an empty ranking and no picture")
  func empty() {
    let micmac = Micmac(Krachtproef.invloeden([]))
    #expect(micmac.direct.invloed.isEmpty)
    #expect(micmac.directvlak == nil && micmac.indirectvlak == nil)
  }

  @Test("the picture shows shares with the mean as the line")
  func plane() throws {
    let micmac = Micmac(Krachtproef.invloeden([[nil, 3, 1], [2, nil, 0], [1, 4, nil]]))
    let vlak = try #require(micmac.directvlak)
    #expect(vlak.punten.map(\.y).reduce(0, +) == 100)
    #expect(abs((vlak.x.grens ?? 0) - 100.0 / 3) < 1e-12)
  }
}
