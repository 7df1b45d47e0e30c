import Kaartgraaf
import Kaartimport
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("The Swift example of the README")
struct ReadmeExampleTests {
  @Test("is code that works", .tags(.documentation))
  func example() throws {
    let today = try #require(Datum("2026-03-01"))
    var sentences: [String] = []
    let folder = Project.path("Data/voorbeeldwijk")
    // begin
    let kaart = try Kaartlezer.read(folder: folder).kaart
    let graaf = KaartGraph(kaart, peildatum: kaart.gegevens.peildatum, vandaag: today)
    let antwoord = try Onbereikt().antwoord(on: graaf)
    for rij in antwoord.rijen { sentences.append(rij.zin) }
    // end
    #expect(
      sentences.first
        == "Arbeidsmigranten in kamerverhuur: niemand vastgelegd die deze groep bereikt.")
    #expect(try Catalog.holdsExample("README.md", of: #filePath))
  }
}
