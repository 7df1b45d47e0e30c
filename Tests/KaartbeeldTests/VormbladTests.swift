import DOTLanguage
import Testing

@testable import Kaartbeeld

@Suite("Vormblad")
struct VormbladTests {
  private func wegen(_ naam: String, woorden: String, _ papier: Papier) -> Kaartplaat {
    let vakken = (1...5).map { Beeldvak("v\($0)", .overig, naam) }
    let stappen = vakken.dropFirst().map { _ in Weg.Stap(woorden) }
    let regel = Beeldregel("Zo staat het er.")
    let row = Wegen.Rij(Weg(vakken, stappen), noot: "van 0,20 naar 0,60", regel: regel)
    return Wegen(Voorbeeldkop.kop(papier), lijsten: [("", [row, row])]).plaat()
  }

  @Test(
    "words that are too long for a line between two names stand below them",
    arguments: Papier.allCases)
  func longWords(papier: Papier) {
    let words = "is vertegenwoordiger van de belangenvereniging en verwijst naar de inloop van"
    let plaat = wegen("Stichting Welzijnsbelangen", woorden: words, papier)
    #expect(plaat.weggelaten == 0)
    #expect(plaat.document.text.contains("Welzijnsbelangen"))
  }

  @Test("what fits nowhere is counted, and the picture ends", arguments: Papier.allCases)
  func fitsNowhere(papier: Papier) {
    let plaat = wegen(String(repeating: "W", count: 24), woorden: "kent", papier)
    #expect(plaat.weggelaten == 2)
    #expect(plaat.document.text.hasPrefix("digraph"))
  }
}
