import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("gebied")
struct GebiedsvraagTests {
  @Test("gives the worked example")
  func workedExample() throws {
    let graaf = try Voorbeeldkaart.graaf()
    var vraag = Gebiedsvraag("b1")
    let antwoord = try vraag.antwoord(on: graaf)
    #expect(antwoord.kort == ["wijkpartner binnen mo", "wijkpartner binnen we"])
    #expect(
      antwoord.veld("tellingen") == #"{"wijkpartner":{"binnen":2,"omvattend":1},"#
        + #""sleutelfiguur":{"binnen":0,"omvattend":0},"netwerk":{"binnen":0,"omvattend":0},"#
        + #""initiatief":{"binnen":0,"omvattend":0}}"#)
    #expect(antwoord.veld("ouder_dan_een_jaar") == "2")
    vraag.ruim = true
    #expect(try vraag.antwoord(on: graaf).kort.last == "wijkpartner omvattend ke")
  }

  @Test("tells what a party reaches and works on, or that nothing is stated")
  func sentences() throws {
    var vraag = Gebiedsvraag("ov")
    vraag.soort = "wijkpartner"
    let graaf = try Voorbeeldkaart.graaf()
    #expect(
      try vraag.antwoord(on: graaf).rijen.map(\.zin) == [
        "Kerkinloop bereikt Kwetsbare migranten en werkt aan Taalles.",
        "Moskeeplatform bereikt Kwetsbare migranten.",
        "Welzijn Oost bereikt Jongeren en Kwetsbare migranten.",
      ])
  }

  @Test("uses the ties to organisations when the area is theirs")
  func throughOrganisation() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.gebied, "g")
    try bouwer.knopen(.wijkpartner, "o", "leeg")
    try bouwer.knopen(.sleutelfiguur, "s")
    try bouwer.relatie("o", "werkzaam_in", "g", nil, [.bron: "gebied van o"])
    try bouwer.relatie("s", "werkt_bij", "o", nil, [.bron: "band met o"])
    try bouwer.relatie("s", "werkt_bij", "leeg", nil, [.bron: "band met leeg"])
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let rows = try Gebiedsvraag("g").antwoord(on: graaf).rijen
    #expect(rows.map(\.viaOrganisatie) == [false, true])
    #expect(rows.map(\.bronnen) == [["gebied van o"], ["band met o", "gebied van o"]])
    #expect(rows.map(\.zin).last == "s: geen doelgroep en geen thema vastgelegd.")
  }

  @Test(
    "counts what was not confirmed within a year, a coarse date by its last day",
    arguments: [
      ("2025-01-01", 0), ("2024-12-31", 1), ("2025", 0), ("2024", 1), ("2025-01", 0), ("", 1),
    ])
  func confirmed(date: String, old: Int) throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.gebied, "g")
    try bouwer.knoop(.wijkpartner, "w", "w", [.laatstBevestigd: date])
    try bouwer.relatie("w", "werkzaam_in", "g")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    let antwoord = try Gebiedsvraag("g").antwoord(on: graaf)
    #expect(antwoord.veld("ouder_dan_een_jaar") == "\(old)")
  }

  @Test(
    "tells whether a network runs on the day",
    arguments: [
      ("2020", "2025", Looptijd.afgelopen), ("2026-02", "", .nogNietBegonnen),
      ("2026", "2026", .lopend), ("", "", .lopend),
    ])
  func status(vanaf: String, tot: String, status: Looptijd) throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.gebied, "g")
    try bouwer.knoop(.netwerk, "n", "n", [.vanaf: vanaf, .tot: tot])
    try bouwer.relatie("n", "werkzaam_in", "g")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    #expect(try Gebiedsvraag("g").antwoord(on: graaf).rijen.map(\.status) == [status])
  }
}
