import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("The catalog of Kaartimport")
struct CatalogTests {
  @Test("shows code that works", .tags(.documentation))
  func example() throws {
    let folder = try TemporaryFolder()
    let (old, new) = (Project.path("Data/voorbeeldwijk"), folder.path("kaart"))
    let today = try #require(Datum("2026-03-01"))
    var lines: [String] = []
    // begin
    let read = try Kaartlezer.read(folder: old)
    for melding in read.controle(op: today).meldingen where melding.ernst != .opmerking {
      lines.append("\(melding.bestand) \(melding.regel ?? 0): \(melding.tekst)")
    }
    try Kaartschrijver.write(read.kaart, to: new)

    let list = Bronbestand(naam: "wijkpartners.csv", tekst: "naam;sector\nDe Proeftuin;welzijn\n")
    let plan = try Kaartbijwerking.plan([list], to: new)
    for regel in plan.verschil.regels { lines.append(regel.tekst) }
    try plan.write(to: new)
    // end
    #expect(lines.last == "Nieuw: wijkpartner ‘De Proeftuin’ (id de-proeftuin).")
    #expect(lines.count == 9)
    #expect(try Kaartlezer.read(folder: new).kaart.nummer(of: "de-proeftuin") != nil)
    let page = "Sources/Kaartimport/Kaartimport.docc/Kaartimport.md"
    #expect(try Catalog.holdsExample(page, of: #filePath))
  }
}
