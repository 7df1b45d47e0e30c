import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("The templates")
struct SjabloonTests {
  @Test("have every column of the data model, in its order", arguments: Tabel.allCases)
  func columns(tabel: Tabel) throws {
    let text = try Project.text("Data/sjablonen/" + tabel.bestandsnaam)
    let heading = text.drop { $0 == "\u{FEFF}" }.split(whereSeparator: \.isNewline).first
    #expect(
      heading.map(String.init) == tabel.kolommen.map(\.naam.rawValue).joined(separator: ";"))
  }

  @Test("have the headings that an export writes", arguments: Tabel.allCases)
  func exported(tabel: Tabel) {
    let expected = tabel.kolommen.map(\.naam.rawValue).joined(separator: ";") + "\n"
    #expect(KaartExport.sjabloon(tabel) == Bronbestand(naam: tabel.bestandsnaam, tekst: expected))
  }

  @Test("read as a map that only lacks its title")
  func readable() throws {
    let read = try Kaartlezer.read(folder: Project.path("Data/sjablonen"))
    #expect(read.rapport.meldingen.map(\.code) == ["geen_titel"])
  }
}
