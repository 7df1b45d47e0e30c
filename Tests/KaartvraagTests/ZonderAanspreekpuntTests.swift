import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("zonder-aanspreekpunt")
struct ZonderAanspreekpuntTests {
  @Test("gives the worked example")
  func workedExample() throws {
    let antwoord = try ZonderAanspreekpunt().antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.rijen.map(\.id) == ["jo", "mi", "ou", "n1", "n2", "ta", "tl", "ov"])
    #expect(antwoord.rijen.map(\.zin).first == "Jongeren: geen aanspreekpunt vastgelegd.")
    #expect(
      antwoord.vooraf == [
        "Voor 3 doelgroepen, 2 netwerken, 2 thema's en 1 wijk is geen aanspreekpunt vastgelegd."
      ])
    #expect(antwoord.sterkteBekend == nil)
  }

  private func bouwer() throws -> Kaartbouwer {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.sleutelfiguur, "an", "An", [.niveau: "tactisch"])
    try bouwer.knopen(.sleutelfiguur, "bo")
    try bouwer.knopen(.thema, "taal", "sport", "zorg")
    try bouwer.relatie("an", "aanspreekpunt_voor", "taal")
    try bouwer.relatie("bo", "aanspreekpunt_voor", "sport", nil, [.niveau: "strategisch"])
    try bouwer.relatie("bo", "aanspreekpunt_voor", "sport", 5, [.niveau: "operationeel"])
    try bouwer.relatie("bo", "aanspreekpunt_voor", "zorg", tot: "2025")
    return bouwer
  }

  private func ids(_ bouwer: Kaartbouwer, _ niveau: Niveau? = nil) throws -> [String] {
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try ZonderAanspreekpunt(niveau: niveau).antwoord(on: graaf).rijen.map(\.id)
  }

  @Test("a contact that has ended counts no more")
  func ended() throws {
    #expect(try ids(try bouwer()) == ["zorg"])
  }

  @Test(
    "at a level that is stated with the relation, or else with the party",
    arguments: [
      (Niveau.tactisch, ["sport", "zorg"]), (.strategisch, ["taal", "zorg"]),
      (.operationeel, ["taal", "zorg"]),
    ])
  func level(niveau: Niveau, expected: [String]) throws {
    #expect(try ids(try bouwer(), niveau) == expected)
  }

  @Test("of areas only wijken, of networks only those that have not ended")
  func kinds() throws {
    var bouwer = Kaartbouwer()
    for schaal in ["stad", "wijk", "buurt", ""] {
      try bouwer.knoop(.gebied, "gebied\(schaal)", nil, [.schaal: schaal])
    }
    try bouwer.knoop(.netwerk, "voorbij", nil, [.tot: "2025"])
    try bouwer.knoop(.netwerk, "laatste-dag", nil, [.tot: "2026"])
    try bouwer.knoop(.netwerk, "straks", nil, [.vanaf: "2027"])
    #expect(try ids(bouwer) == ["laatste-dag", "straks", "gebiedwijk"])
  }

  @Test("the kind of entry can be chosen")
  func kind() throws {
    var vraag = ZonderAanspreekpunt(niveau: .tactisch)
    vraag.soort = "netwerk"
    let antwoord = try vraag.antwoord(on: try Voorbeeldkaart.graaf())
    #expect(
      antwoord.rijen.map(\.zin) == [
        "Buurtnetwerk: geen aanspreekpunt vastgelegd op niveau tactisch.",
        "Taalnetwerk: geen aanspreekpunt vastgelegd op niveau tactisch.",
      ])
  }
}
