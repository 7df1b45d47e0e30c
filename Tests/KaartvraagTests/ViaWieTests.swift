import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("via-wie")
struct ViaWieTests {
  @Test("gives the worked example with its tussenlaag")
  func workedExample() throws {
    let antwoord = try ViaWie("wb", "mi").antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.kort == ["mo 0,48 3", "we 0,19 3"])
    #expect(antwoord.rijen[0].route == ["wb", "sa", "sb", "mo", "mi"])
    #expect(antwoord.rijen[1].route == ["wb", "sa", "n1", "we", "mi"])
    #expect(antwoord.rijen[1].zwakste == 2)
    #expect(
      antwoord.veld("tussenlaag") == #"[{"id":"sa","routes":2,"score":"12/25"},"#
        + #"{"id":"mo","routes":1,"score":"12/25"},{"id":"sb","routes":1,"score":"12/25"},"#
        + #"{"id":"n1","routes":1,"score":"24/125"},{"id":"we","routes":1,"score":"24/125"}]"#)
    #expect(antwoord.veld("rechtstreeks") == "[]")
  }

  @Test("says first that a party reaches the group itself, without ranking it")
  func direct() throws {
    let antwoord = try ViaWie("we", "mi").antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.veld("rechtstreeks") == #"[{"doelgroep":"mi","score":"2/5"}]"#)
    #expect(!antwoord.rijen.contains { $0.id == "we" })
    #expect(
      antwoord.vooraf == [
        "Rechtstreeks: Welzijn Oost bereikt Kwetsbare migranten (sterkte 2)."
      ])
  }

  @Test("chooses the route by its own trust, whatever the trust of the last relation")
  func routeBeforeChain() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "d")
    try bouwer.knopen(.sleutelfiguur, "a", "m1", "m2", "z")
    try bouwer.relatie("z", "bereikt", "d", 5, vertrouwen: 1)
    for (tussen, vertrouwen) in [("m1", 2), ("m2", 4)] {
      try bouwer.relatie("a", "kent", tussen, 5, vertrouwen: vertrouwen)
      try bouwer.relatie(tussen, "kent", "z", 5, vertrouwen: vertrouwen)
    }
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let row = try #require(try ViaWie("a", "d").antwoord(on: graaf).rijen.first)
    #expect(row.route == ["a", "m2", "z", "d"])
  }

  @Test("does not look further than the steps asked for")
  func maximum() throws {
    var vraag = ViaWie("wb", "mi")
    vraag.maxStappen = 2
    let antwoord = try vraag.antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.rijen.isEmpty)
    #expect(antwoord.sterkteBekend == nil)
    #expect(
      antwoord.melding == "Niets gevonden. Gezocht is naar een weg van Wijkbureau naar "
        + "Kwetsbare migranten, over hooguit 2 contacten, in 20 relaties die gelden op "
        + "01-01-2026. Dat betekent: niet vastgelegd. Het betekent niet: bestaat niet.")
  }
}
