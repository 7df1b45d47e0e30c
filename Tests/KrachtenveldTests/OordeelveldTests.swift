import Kaartgraaf
import Kaartimport
import Krachtenveld
import Testing
import Wijkmodel

@Suite("Which judgements count")
struct OordeelveldTests {
  static func veld(
    _ posities: String, kijk: Kijk = .feitelijk, fase: Fase? = nil, op day: String = "2026-03-01"
  ) throws -> Oordeelveld {
    let files = [
      "kaart.csv": "sleutel;waarde\ntitel;Proef\n",
      "wijkpartners.csv": "id;naam\na;Aap\nb;Beer\n",
      "vraagstukken.csv": "id;naam;fase\nplein;Het plein;voorbereiding\n",
      "posities.csv": posities,
    ].map { Bronbestand(naam: $0.key, bytes: Array($0.value.utf8)) }
    let kaart = Kaartlezer.read(files.sorted { $0.naam < $1.naam }).kaart
    let date = try #require(Datum(day))
    let stuk = try #require(kaart.krachtenveld.vraagstuk("Het plein"))
    return Oordeelveld(KaartGraph(kaart, peildatum: date), stuk, fase: fase, kijk: kijk)
  }

  @Test("an expired judgement is listed and not used")
  func expired() throws {
    let veld = try Self.veld(
      """
      vraagstuk;actor;belang;datum;geldig_tot
      plein;Aap;5;2025-01-01;2026-02-28
      plein;Beer;4;2025-01-01;2026-03-01
      """)
    #expect(veld.verlopen.map(\.actor) == ["a"])
    #expect(veld.beoordeeld.map { $0.positie?.actor } == ["b"])
    #expect(veld.actoren.count == 2)
  }

  @Test("the newest judgement counts as a whole and views do not mix")
  func newest() throws {
    let rows = """
      vraagstuk;actor;kijk;belang;invloed;datum
      plein;a;;2;3;2025-01
      plein;a;feitelijk;4;;2025-06
      plein;a;wenselijk;1;1;2025-09
      """
    let veld = try Self.veld(rows)
    #expect(veld.beoordeeld.first?.positie?.belang == 4)
    #expect(veld.beoordeeld.first?.positie?.invloed == nil)
    #expect(veld.ouder.count == 1)
    #expect(try Self.veld(rows, kijk: .wenselijk).beoordeeld.first?.positie?.belang == 1)
    #expect(try Self.veld(rows, fase: .besluit).beoordeeld.isEmpty)
  }
}
