import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("kanalen")
struct KanalenvraagTests {
  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "stad", "wijk")
    try bouwer.relatie("wijk", "deel_van", "stad")
    try bouwer.knoop(.doelgroep, "g", "Groep", [.moeilijkBereikbaar: "ja"])
    try bouwer.knoop(.doelgroep, "h", "Andere", [.moeilijkBereikbaar: "ja"])
    try bouwer.knoop(.doelgroep, "i", "Derde")
    try bouwer.knopen(.wijkpartner, "p", "q", "r")
    try bouwer.relatie("p", "werkzaam_in", "wijk")
    try bouwer.relatie("q", "werkzaam_in", "stad")
    try bouwer.relatie("p", "bereikt", "g", 2, [.kanaal: "post|Telefoon", .bron: "1"])
    try bouwer.relatie("p", "bereikt", "g", 4, [.kanaal: "telefoon", .bron: "2"])
    try bouwer.relatie("q", "bereikt", "g", nil, [.kanaal: "TELEFOON | deur", .bron: "3"])
    try bouwer.relatie("r", "bereikt", "g", 5, [.bron: "4"])
    try bouwer.relatie("r", "bereikt", "h", 1, [.kanaal: "onbekend"])
    try bouwer.relatie("q", "bereikt", "h", 1)
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  private func vraag(_ groep: String, in gebied: Gebiedskeuze? = nil) throws -> Antwoord {
    var vraag = Kanalenvraag(groep)
    vraag.gebied = gebied
    return try vraag.antwoord(on: try graaf())
  }

  @Test("most parties first, then the highest strength, then the channel; not stated last")
  func order() throws {
    let antwoord = try vraag("g")
    #expect(antwoord.rijen.map(\.id) == ["TELEFOON", "deur", "post", "onbekend"])
    #expect(antwoord.rijen.map { $0.veld("aantal") } == ["2", "1", "1", "1"])
    #expect(antwoord.rijen.map { $0.veld("hoogste_sterkte") } == ["4", "3", "2", "5"])
    #expect(antwoord.rijen.allSatisfy { $0.soort == "kanaal" && $0.naam == $0.id })
  }

  @Test("parallel relations count as one inside a channel, and only there")
  func parallel() throws {
    let rows = try vraag("g").rijen
    #expect(rows.map(\.bronnen) == [["2", "3"], ["3"], ["1"], ["4"]])
    #expect(
      rows.first?.zin == "Groep: kanaal TELEFOON bij 2 partijen (hoogste sterkte 4): p en q.")
  }

  @Test("the highest strength is only told when it is stated")
  func unknownStrength() throws {
    #expect(
      try vraag("g").rijen[1].zin
        == "Groep: kanaal deur bij 1 partij (hoogste sterkte onbekend): q.")
  }

  @Test("a channel that is called onbekend is not one that is not stated")
  func calledUnknown() throws {
    let rows = try vraag("h").rijen
    #expect(rows.map(\.id) == ["onbekend", "onbekend"])
    #expect(rows.map { $0.veld("partijen") } == [#"["r"]"#, #"["q"]"#])
  }

  @Test("in an area only who works there or around it counts")
  func inArea() throws {
    let wide = try vraag("g", in: Gebiedskeuze("wijk"))
    #expect(wide.rijen.map(\.id) == ["TELEFOON", "deur", "post"])
    #expect(
      wide.rijen.last?.zin
        == "Groep in wijk: kanaal post bij 1 partij (hoogste sterkte 2): p.")
    let strict = try vraag("g", in: Gebiedskeuze("wijk", strikt: true))
    #expect(strict.rijen.map(\.id) == ["Telefoon", "post"])
  }

  @Test("a list for every group that is hard to reach, and how many may be missing")
  func hardToReach() throws {
    let antwoord = try vraag("moeilijk-bereikbaar")
    #expect(antwoord.lijsten.map(\.groep) == ["Andere", "Groep"])
    #expect(antwoord.rijen.map { $0.veld("doelgroep") }.first == #""h""#)
    #expect(
      antwoord.vooraf == [
        "Van 1 doelgroep is niet vastgelegd of die moeilijk bereikbaar is. Die staat hier niet "
          + "bij."
      ])
  }

  @Test("nobody is an answer")
  func nobody() throws {
    #expect(try vraag("i").melding?.contains("kanalen waarlangs iemand Derde bereikt") == true)
  }
}
