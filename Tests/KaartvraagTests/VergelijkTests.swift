import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("vergelijk")
struct VergelijkTests {
  private func antwoord(
    _ first: String = "2024-12-31", _ second: String = "2026-01-01",
    _ fill: (inout Kaartbouwer) throws -> Void
  ) throws -> Antwoord {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.wijkpartner, "o", "p")
    try bouwer.knopen(.sleutelfiguur, "s", "t")
    try bouwer.knopen(.doelgroep, "jong")
    try fill(&bouwer)
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2020")))
    let vraag = try Vergelijk(try #require(Datum(first)), try #require(Datum(second)))
    return try vraag.antwoord(on: graaf)
  }

  @Test("names what began and what stopped, with what is stated of it")
  func beganAndStopped() throws {
    let antwoord = try antwoord { bouwer in
      try bouwer.relatie(
        "o", "bereikt", "jong", 4, vanaf: "2025", [.bron: "B", .kanaal: "telefoon|Huisbezoek"])
      try bouwer.relatie("s", "kent", "t", tot: "2025")
      try bouwer.relatie("s", "werkt_bij", "o", 5)
    }
    #expect(
      antwoord.rijen.map(\.zin) == [
        "Begonnen: o bereikt jong (sterkte 4, kanaal Huisbezoek en telefoon).",
        "Gestopt: s kent t.",
      ])
    #expect(antwoord.rijen.map(\.sectie) == ["begonnen", "gestopt"])
    #expect(antwoord.rijen.map(\.id) == ["o:bereikt:jong", "s:kent:t"])
    #expect(antwoord.rijen.map { $0.veld("was") ?? "" }.first == "null")
    #expect(
      antwoord.rijen.map { $0.veld("wordt") ?? "" }.first
        == #"{"sterkte":4,"niveau":"","kanaal":"telefoon|Huisbezoek"}"#)
    #expect(antwoord.veld("doelgroepen") == #"[{"id":"jong","op_d1":0,"op_d2":1}]"#)
    #expect(antwoord.sterkteBekend == nil)
  }

  @Test("names what changed, and nothing that was only written again")
  func changed() throws {
    let antwoord = try antwoord { bouwer in
      try bouwer.relatie(
        "o", "bereikt", "jong", 2, tot: "2025-06", [.bron: "oud", .kanaal: "telefoon|app"])
      try bouwer.relatie(
        "o", "bereikt", "jong", vanaf: "2025-07",
        [.bron: "nieuw", .kanaal: "App|TELEFOON", .niveau: "tactisch"])
      try bouwer.relatie("p", "bereikt", "jong", 3, tot: "2025-06", [.kanaal: "Één|twee"])
      try bouwer.relatie("p", "bereikt", "jong", 3, vanaf: "2025-07", [.kanaal: "twee|een"])
    }
    #expect(
      antwoord.rijen.map(\.zin) == [
        "Gewijzigd: o bereikt jong: sterkte van 2 naar onbekend en niveau van onbekend naar "
          + "tactisch."
      ])
    #expect(antwoord.rijen.map(\.bronnen) == [["nieuw", "oud"]])
  }

  @Test("counts parallel relations as one, also of a kind that goes both ways")
  func parallel() throws {
    let antwoord = try antwoord { bouwer in
      try bouwer.relatie("s", "kent", "t", 3)
      try bouwer.relatie("t", "kent", "s", 5, vanaf: "2025-02")
      try bouwer.relatie("s", "lid_van", "o", 4)
      try bouwer.relatie("s", "lid_van", "o", 2, vanaf: "2025-02")
    }
    #expect(
      antwoord.rijen.map(\.zin) == ["Gewijzigd: s kent t: sterkte van 3 naar 5."])
    #expect(antwoord.rijen.map(\.naam) == ["s kent t"])
  }

  @Test("stands by kind, then by name of the one and of the other")
  func order() throws {
    let antwoord = try antwoord { bouwer in
      for (van, soort, naar) in [
        ("t", "werkt_bij", "o"), ("s", "werkt_bij", "p"), ("s", "werkt_bij", "o"),
        ("t", "bereikt", "jong"), ("s", "kent", "t"),
      ] {
        try bouwer.relatie(van, soort, naar, vanaf: "2025")
      }
    }
    #expect(
      antwoord.rijen.map(\.id) == [
        "t:bereikt:jong", "s:kent:t", "s:werkt_bij:o", "s:werkt_bij:p", "t:werkt_bij:o",
      ])
  }

  @Test(
    "of a coarse date the last day counts",
    arguments: [("2024", "2025-05", 0), ("2024", "2025-06", 1), ("2025-06", "2025-12", 0)])
  func coarse(first: String, second: String, count: Int) throws {
    let antwoord = try antwoord(first, second) { bouwer in
      try bouwer.relatie("o", "bereikt", "jong", vanaf: "2025-06-30")
    }
    #expect(antwoord.rijen.count == count)
  }

  @Test("tells a spreadsheet in words what a relation was and became")
  func cells() throws {
    let antwoord = try antwoord { bouwer in
      try bouwer.relatie("o", "bereikt", "jong", 4, vanaf: "2025", [.kanaal: "telefoon"])
    }
    let table = String(decoding: antwoord.csv, as: UTF8.self)
    #expect(table.contains(";sterkte 4, kanaal telefoon"))
    #expect(!table.contains("{"))
  }

  @Test("refuses dates the wrong way round, and what is no date")
  func refusals() throws {
    #expect(throws: Vraagfout.omgekeerdeDatums("2026", "31-12-2025")) {
      try Vergelijk(Vraaginvoer(["2026", "2025-12-31"]))
    }
    let none = Vraagfout.geenDatum(optie: nil, waarde: "gisteren")
    #expect(throws: none) { try Vergelijk(Vraaginvoer(["gisteren", "2026"])) }
    #expect(none.zin.hasPrefix("‘gisteren’ is geen datum."))
    #expect(throws: Vraagfout.ontbreekt("DATUM2")) { try Vergelijk(Vraaginvoer(["2026"])) }
  }
}
