import Kaartgraaf
import Testing
import Wijkmodel

@Suite("Selectie")
struct SelectieTests {
  @Test("keeps everything once, with its most important reason and best rank")
  func once() {
    var selectie = Selectie()
    #expect(selectie.isEmpty)
    selectie.add(Knoopnummer(3), .onderweg)
    selectie.add(Knoopnummer(1), .antwoord, rang: 4)
    selectie.add(Knoopnummer(3), .antwoord, rang: 2)
    selectie.add(Knoopnummer(3), .verband, rang: 5)
    selectie.add(Relatienummer(7), .verband)
    selectie.add(Relatienummer(7), .onderweg)
    #expect(selectie.knopen.map(\.knoop) == [Knoopnummer(3), Knoopnummer(1)])
    #expect(selectie.knopen.map(\.reden) == [.antwoord, .antwoord])
    #expect(selectie.knopen.map(\.rang) == [2, 4])
    #expect(selectie.relaties.map(\.reden) == [.onderweg])
    #expect(selectie.contains(Knoopnummer(1)))
    #expect(!selectie.contains(Relatienummer(1)))
    #expect(!selectie.isEmpty)
  }
}
