import Kaartimport
import Testing
import Wijkmodel

@Suite("All that is wrong with a row of relations")
struct RijbevindingenTests {
  @Test("is told in one run, and the row is set aside once")
  func everyCell() throws {
    let files = [
      Bronbestand(naam: "wijkpartners.csv", tekst: "id;naam\na;Een\n"),
      Bronbestand(naam: "doelgroepen.csv", tekst: "id;naam\nd;Groep\n"),
      Bronbestand(
        naam: "relaties.csv",
        tekst: "van;relatie;naar;sterkte;vanaf\na;berijkt;d;hoog;31-02-2026\na;bereikt;x;6;2020\n"),
    ]
    let result = Kaartlezer.read(files)
    let found = result.rapport.meldingen.filter {
      $0.bestand == "relaties.csv" && $0.ernst == .fout
    }
    #expect(
      found.map { "\($0.regel ?? 0) \($0.kolom ?? "")" }.sorted() == [
        "2 relatie", "2 sterkte", "2 vanaf", "3 naar", "3 sterkte",
      ])
    #expect(result.rapport.afgekeurd.map { $0.rijen.map(\.regel) } == [[2, 3]])
    #expect(result.kaart.relaties.isEmpty)
  }
}
