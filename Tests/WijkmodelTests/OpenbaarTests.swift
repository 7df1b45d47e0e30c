import TestSupport
import Testing
import Wijkmodel

@Suite("What of a map everybody may see")
struct OpenbaarTests {
  /// A map with an organisation, a person for everybody, and a hidden organisation.
  private static func bouwer(_ cells: [Kolomnaam: String] = [:]) throws -> Kaartbouwer {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.wijkpartner, "club", "De Club", cells)
    try bouwer.knoop(
      .sleutelfiguur, "agent", "Wijkagent Oost",
      [
        .zichtbaarheid: "openbaar", .email: "a@example.nl", .telefoon: "0199", .functie: "agent",
        .grondslag: "taak", .bewarenTot: "2030", .bron: "Gesprek", "verjaardag": "mei",
      ])
    try bouwer.knoop(
      .wijkpartner, "opvang-7", "Huis Zeester", [.zichtbaarheid: "vertrouwelijk"])
    try bouwer.alias("opvang-7", "De Schuilplaats")
    return bouwer
  }

  @Test("of a person contact data, the reason to keep them and the source go")
  func person() throws {
    let kaart = try Self.bouwer().kaart.openbaar()
    let person = try #require(kaart.knopen.last)
    #expect(person.velden.alle.map(\.kolom) == [.functie, .zichtbaarheid])
    #expect(person.zichtbaarheid == .openbaar)
  }

  @Test("of an organisation its general address stays, and a column of the user's own goes")
  func organisation() throws {
    let cells: [Kolomnaam: String] = [.email: "c@example.nl", .telefoon: "0199", "sleutel": "1"]
    let kaart = try Self.bouwer(cells).kaart.openbaar()
    #expect(kaart.knopen.first?.velden.alle.map(\.kolom) == [.email, .telefoon])
  }

  @Test("what was seen once by everybody stays so when it is taken again")
  func twice() throws {
    let kaart = try Self.bouwer([.omschrijving: "Bij huis Zeester"]).kaart.openbaar()
    #expect(kaart.openbaar() == kaart)
  }

  @Test(
    "a text of an entry that names a hidden entry is withheld",
    arguments: [
      ("Achter huis Zeester", nil), ("Zie opvang-7.", nil), ("Bij de schuilplaats", nil),
      ("Het huis is oud", "Het huis is oud"), ("Opvang 77", "Opvang 77"),
      ("Met de wijkagent Oost", "Met de wijkagent Oost"), ("Bij De Club", "Bij De Club"),
    ] as [(String, String?)])
  func texts(written: String, shown: String?) throws {
    var bouwer = try Self.bouwer([.omschrijving: written, .bron: written, .soort: written])
    try bouwer.relatie("agent", "werkt_bij", "club", nil, [.bron: written, .kanaal: written])
    let kaart = bouwer.kaart.openbaar()
    for kolom in [Kolomnaam.omschrijving, .bron, .soort] {
      #expect(kaart.knopen.first?.velden[kolom] == shown)
    }
    #expect(kaart.relaties.first?.velden[.bron] == shown)
    #expect(kaart.relaties.first?.velden[.kanaal] == shown)
  }

  @Test("another spelling that names a hidden entry goes, and the others stay")
  func aliases() throws {
    var bouwer = try Self.bouwer()
    try bouwer.alias("club", "Club bij Huis Zeester")
    try bouwer.alias("club", "Clubje")
    #expect(bouwer.kaart.openbaar().aliassen.map(\.naam) == ["Clubje"])
  }

  @Test("of a relation trust, explanation and own columns go, and what was agreed stays")
  func relations() throws {
    var bouwer = try Self.bouwer()
    try bouwer.relatie(
      "agent", "werkt_bij", "club", 4, vertrouwen: 1, vanaf: "2024", tot: "2030",
      [.toelichting: "Moeizaam", "eigen": "x", .bron: "Gesprek", .kanaal: "inloop"])
    let relatie = try #require(bouwer.kaart.openbaar().relaties.first)
    #expect(relatie.vertrouwen == nil)
    #expect(relatie.sterkte == 4)
    #expect(relatie.vanaf == Datum("2024"))
    #expect(relatie.tot == Datum("2030"))
    #expect(relatie.velden.alle.map(\.kolom) == [.bron, .kanaal])
  }

  @Test("the relation of a short column shows the source of its row only when the row does")
  func shortColumns() throws {
    var kaart = try Self.bouwer().kaart
    try kaart.add(Knoop(id: "wijk", naam: "Wijk", knoopsoort: .gebied))
    var velden = Velden()
    velden[.bron] = "Gesprek"
    for row in [0, 1] {
      try kaart.add(
        Relatie(
          van: Knoopnummer(row), soort: .werkzaamIn, naar: Knoopnummer(3), korteKolom: .gebied,
          velden: velden))
    }
    #expect(kaart.openbaar().relaties.map(\.bron) == ["Gesprek", nil])
  }

  @Test("of the data of the map own keys go, and a text that names a hidden entry")
  func data() throws {
    var kaart = try Self.bouwer().kaart
    kaart.gegevens.waarden["beheerder"] = "Wijkbureau"
    kaart.gegevens.waarden["bron"] = "Verslag van huis zeester"
    kaart.gegevens.waarden["eigen"] = "iets"
    let shown = kaart.openbaar().gegevens
    #expect(shown.waarden.alle.map(\.kolom) == ["beheerder", "peildatum", "titel"])
    #expect(shown.titel == "Testkaart")
  }

  @Test("the wording of a kind of relation that names a hidden entry is its name instead")
  func kinds() throws {
    var bouwer = try Self.bouwer()
    var own = Velden()
    own["eigen"] = "x"
    try bouwer.relatiesoort(
      Relatiesoort(
        naam: "helpt", van: .partij, naar: .partij, contact: .ja, heen: "helpt in Huis Zeester",
        terug: "wordt geholpen door", velden: own))
    let kind = try #require(bouwer.kaart.openbaar().eigenRelatiesoorten.first)
    #expect(kind.heen == "helpt")
    #expect(kind.terug == "wordt geholpen door")
    #expect(kind.velden == Velden())
  }
}
