import Kaartgraaf
import Kaartimport
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("The catalog of Kaartvraag")
struct CatalogTests {
  @Test("shows code that works", .tags(.documentation))
  func example() throws {
    let folder = Project.path("Data/voorbeeldwijk")
    let today = try #require(Datum("2026-03-01"))
    var lines: [String] = []
    // begin
    let kaart = try Kaartlezer.read(folder: folder).kaart
    let graaf = KaartGraph(kaart, peildatum: nil, vandaag: today, alleenOpenbaar: false)
    var vraag = WieBereikt("eenzame-ouderen")
    vraag.gebied = Gebiedskeuze("oeverhoek")
    vraag.stappen = 1
    let antwoord = try vraag.antwoord(on: graaf, top: 5)
    for rij in antwoord.rijen { lines.append("\(rij.rang) \(rij.naam): \(rij.zin)") }
    // end
    let first = try #require(lines.first)
    #expect(first.hasPrefix("1 Beheerder van buurthuis De Brink: Beheerder"))
    let page = "Sources/Kaartvraag/Kaartvraag.docc/Kaartvraag.md"
    #expect(try Catalog.holdsExample(page, of: #filePath))
  }
}
