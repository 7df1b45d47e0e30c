import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("witte-vlekken")
struct WitteVlekkenTests {
  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.gebied, "stad", nil, [.schaal: "stad"])
    for wijk in ["w", "x"] {
      try bouwer.knoop(.gebied, wijk, nil, [.schaal: "wijk"])
      try bouwer.relatie(wijk, "deel_van", "stad")
    }
    for (buurt, wijk) in [("b1", "w"), ("b2", "w"), ("b3", "x")] {
      try bouwer.knoop(.gebied, buurt, "Buurt \(buurt)", [.schaal: "buurt"])
      try bouwer.relatie(buurt, "deel_van", wijk)
    }
    for (id, hard, gebied) in [("ja", "ja", ""), ("nee", "nee", ""), ("elders", "", "b3")] {
      try bouwer.knoop(.doelgroep, id, nil, [.moeilijkBereikbaar: hard, .gebied: gebied])
    }
    try bouwer.knopen(.wijkpartner, "in-b1", "in-w", "nergens")
    try bouwer.relatie("in-b1", "werkzaam_in", "b1")
    try bouwer.relatie("in-w", "werkzaam_in", "w")
    try bouwer.relatie("in-b1", "bereikt", "ja", 2)
    try bouwer.relatie("in-w", "bereikt", "ja", 5)
    try bouwer.relatie("nergens", "bereikt", "nee", 5)
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  private func vlekken(_ vraag: WitteVlekken) throws -> [String] {
    try vraag.antwoord(on: try graaf()).rijen.map { "\($0.id) \($0.veld("doelgroep") ?? "")" }
  }

  @Test("hard to reach first, then not stated, then the areas with most empty cells")
  func order() throws {
    #expect(
      try vlekken(WitteVlekken()) == [
        #"b3 "ja""#, #"b3 "elders""#, #"b3 "nee""#, #"b1 "nee""#, #"b2 "nee""#,
      ])
    let row = try #require(try WitteVlekken().antwoord(on: try graaf()).rijen.first)
    #expect(row.zin == "Buurt b3: niemand vastgelegd die de groep ja bereikt.")
    #expect(row.bronnen.isEmpty)
  }

  @Test("who works in the area counts before who works around it, however strong")
  func cells() throws {
    var vraag = WitteVlekken(in: Gebiedskeuze("w"))
    vraag.doelgroep = "ja"
    let antwoord = try vraag.antwoord(on: try graaf())
    #expect(antwoord.rijen.isEmpty)
    #expect(
      antwoord.veld("tabel") == #"[{"gebied":"b1","doelgroep":"ja","cel":"2"},"#
        + #"{"gebied":"b2","doelgroep":"ja","cel":"omvattend (5)"}]"#)
    #expect(antwoord.melding?.contains("In alle buurten in w is voor elke groep") == true)
    #expect(antwoord.sterkteBekend == nil)
  }

  @Test("strictly changes nothing: every cell says itself who works around the area")
  func strict() throws {
    let strict = try WitteVlekken(in: Gebiedskeuze("w", strikt: true)).antwoord(on: try graaf())
    let wide = try WitteVlekken(in: Gebiedskeuze("w")).antwoord(on: try graaf())
    #expect(strict.json == wide.json)
  }

  @Test("areas of another scale, of which what lies below counts as inside")
  func scale() throws {
    var vraag = WitteVlekken()
    vraag.schaal = .wijk
    vraag.doelgroep = "ja"
    #expect(try vlekken(vraag) == [#"x "ja""#])
    let antwoord = try vraag.antwoord(on: try graaf())
    #expect(antwoord.veld("tabel")?.contains(#""gebied":"w","doelgroep":"ja","cel":"5""#) == true)
  }

  @Test(
    "a group that lives somewhere plays a part only in, around and above that area",
    arguments: [("buurt", ["b3"]), ("wijk", ["x"]), ("stad", ["stad"]), ("plek", [])])
  func home(schaal: String, areas: [String]) throws {
    var vraag = WitteVlekken()
    vraag.schaal = try #require(Schaal(rawValue: schaal))
    vraag.doelgroep = "elders"
    let antwoord = try vraag.antwoord(on: try graaf())
    #expect(antwoord.rijen.map(\.id) == areas)
  }
}
