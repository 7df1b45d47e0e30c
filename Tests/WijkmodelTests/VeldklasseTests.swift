import Testing
import Wijkmodel

@Suite("Who may see which column")
struct VeldklasseTests {
  @Test("every column of every table has one class, and no class is about another column")
  func complete() {
    for tabel in Tabel.allCases {
      let columns = (tabel.kolommen + tabel.ookBegrepen).map(\.naam.rawValue)
      let classed = tabel.veldklassen.map(\.kolom.rawValue)
      #expect(classed.sorted() == columns.sorted(), "\(tabel.bestandsnaam)")
    }
  }

  @Test(
    "what is about a person or a judgement is not for everybody",
    arguments: [
      (.knopen(.sleutelfiguur), .email, .intern), (.knopen(.sleutelfiguur), .telefoon, .intern),
      (.knopen(.sleutelfiguur), .bron, .intern), (.relaties, .toelichting, .intern),
      (.knopen(.sleutelfiguur), .grondslag, .vertrouwelijk),
      (.knopen(.sleutelfiguur), .bewarenTot, .vertrouwelijk),
      (.relaties, .vertrouwen, .vertrouwelijk), (.knopen(.wijkpartner), .email, .openbaar),
      (.krachtenveld(.posities), .houding, .vertrouwelijk),
      (.krachtenveld(.posities), .kernboodschap, .openbaar),
      (.krachtenveld(.invloeden), .waarde, .vertrouwelijk),
      (.krachtenveld(.standpunten), .waarde, .vertrouwelijk),
    ] as [(Tabel, Kolomnaam, Zichtbaarheid)])
  func classes(tabel: Tabel, kolom: Kolomnaam, zichtbaarheid: Zichtbaarheid) {
    #expect(tabel.zichtbaarheid(of: kolom) == zichtbaarheid)
  }

  @Test("a column or key of the user's own is intern", arguments: Tabel.allCases)
  func own(tabel: Tabel) {
    #expect(tabel.zichtbaarheid(of: "openingstijden") == .intern)
    #expect(Kaartgegevens.zichtbaarheid(of: "openingstijden") == .intern)
    #expect(
      Kaartgegevens.bekendeSleutels.allSatisfy { Kaartgegevens.zichtbaarheid(of: $0) == .openbaar })
  }
}
