import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("wie-bereikt")
struct WieBereiktTests {
  @Test("gives the worked example in an area")
  func workedExampleInArea() throws {
    var vraag = WieBereikt("mi")
    vraag.gebied = Gebiedskeuze("ov")
    let graaf = try Voorbeeldkaart.graaf()
    #expect(
      try vraag.antwoord(on: graaf).kort
        == ["binnen mo 1,00 0", "binnen ke 0,60 0", "binnen we 0,40 0"])
    vraag.gebied = Gebiedskeuze("b1")
    #expect(
      try vraag.antwoord(on: graaf).kort
        == ["binnen mo 1,00 0", "binnen we 0,40 0", "omvattend ke 0,60 0"])
    vraag.gebied = Gebiedskeuze("b1", strikt: true)
    #expect(try vraag.antwoord(on: graaf).kort == ["binnen mo 1,00 0", "binnen we 0,40 0"])
  }

  @Test("gives the worked example over one contact")
  func workedExampleVia() throws {
    var vraag = WieBereikt("jo")
    vraag.stappen = 1
    let antwoord = try vraag.antwoord(on: try Voorbeeldkaart.graaf())
    #expect(
      antwoord.kort == [
        "sb 1,00 0", "we 0,80 0", "sa 0,80 1", "mo 0,60 1", "n1 0,48 1", "ke 0,16 1",
      ])
    #expect(antwoord.rijen.map(\.rang) == [1, 2, 3, 4, 5, 6])
    #expect(antwoord.rijen.map(\.score?.breuk).suffix(2) == ["12/25", "4/25"])
    #expect(antwoord.rijen.last?.route == ["ke", "we", "jo"])
    #expect(antwoord.rijen.last?.sterkteOnbekend == true)
    #expect(antwoord.rijen.last?.zwakste == 1)
    #expect(
      antwoord.rijen[3].zin == "Moskeeplatform –heeft als lid (3)→ Sleutelfiguur B "
        + "–bereikt (5)→ Jongeren. Sterkte 0,60; zwakste schakel: heeft als lid (3).")
    #expect(antwoord.sterkteBekend == true)
  }

  @Test("says for all groups that are hard to reach who reaches most of them")
  func hardToReach() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "d2", "Alleen", [.moeilijkBereikbaar: "ja"])
    try bouwer.knoop(.doelgroep, "d1", "Zorg", [.moeilijkBereikbaar: "ja"])
    try bouwer.knoop(.doelgroep, "d3", "Overal", [.moeilijkBereikbaar: "nee"])
    try bouwer.knoop(.doelgroep, "d4", "Wie weet")
    try bouwer.knopen(.wijkpartner, "p", "q", "r")
    try bouwer.relatie("p", "bereikt", "d1", 5)
    try bouwer.relatie("q", "bereikt", "d1", 2)
    try bouwer.relatie("q", "bereikt", "d2", 2)
    try bouwer.relatie("r", "bereikt", "d2", 4)
    try bouwer.relatie("r", "bereikt", "d3", 4)
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let antwoord = try WieBereikt("moeilijk-bereikbaar").antwoord(on: graaf, top: 1)
    #expect(antwoord.lijsten.map(\.groep) == ["Alleen", "Zorg"])
    #expect(antwoord.kort == ["r 0,80 0", "p 1,00 0"])
    #expect(antwoord.rijen.map { $0.veld("doelgroep") } == ["\"d2\"", "\"d1\""])
    #expect(antwoord.afgekapt == 2)
    #expect(
      antwoord.veld("partijen") == #"[{"id":"q","groepen":2,"som":4},"#
        + #"{"id":"p","groepen":1,"som":5},{"id":"r","groepen":1,"som":4}]"#)
    #expect(antwoord.veld("onbekend_aantal") == "1")
  }

  @Test("chooses the channel before counting parallel relations as one")
  func channel() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "d", "Ouderen")
    try bouwer.knoop(.wijkpartner, "p", "Bellijn")
    try bouwer.relatie("p", "bereikt", "d", 5, [.kanaal: "brief"])
    try bouwer.relatie("p", "bereikt", "d", 2, [.kanaal: "Téléfoon|App|post"])
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    var vraag = WieBereikt("d")
    vraag.kanaal = "telefoon"
    #expect(
      try vraag.antwoord(on: graaf).rijen.map(\.zin)
        == ["Bellijn bereikt Ouderen (sterkte 2, kanaal Téléfoon, App en post)."])
    vraag.minSterkte = 3
    #expect(try vraag.antwoord(on: graaf).rijen.isEmpty)
  }

  @Test("a party has a row in the first section in which it has a chain")
  func firstSection() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "g")
    try bouwer.knoop(.doelgroep, "d")
    try bouwer.knopen(.wijkpartner, "in", "weet-niet")
    try bouwer.relatie("in", "werkzaam_in", "g")
    try bouwer.relatie("in", "bereikt", "d", 1)
    try bouwer.relatie("weet-niet", "bereikt", "d", 5)
    try bouwer.relatie("weet-niet", "werkt_samen_met", "in", 2)
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    var vraag = WieBereikt("d")
    vraag.gebied = Gebiedskeuze("g")
    vraag.stappen = 1
    // "in" reaches through the other more strongly, but that chain lies in a later section.
    #expect(try vraag.antwoord(on: graaf).kort == ["binnen in 0,20 0", "binnen weet-niet 0,08 1"])
  }

  @Test("a network may be first or last on a route but not between, when asked so")
  func withoutNetworks() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "d")
    try bouwer.knopen(.netwerk, "n")
    try bouwer.knopen(.sleutelfiguur, "a", "b")
    try bouwer.relatie("b", "bereikt", "d", 5)
    for persoon in ["a", "b"] { try bouwer.relatie(persoon, "lid_van", "n", 5) }
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    var vraag = WieBereikt("d")
    vraag.stappen = 3
    #expect(try vraag.antwoord(on: graaf).rijen.map(\.id) == ["b", "n", "a"])
    vraag.zonderNetwerken = true
    #expect(try vraag.antwoord(on: graaf).rijen.map(\.id) == ["b", "n"])
  }

  @Test("of equal chains the one with the smallest key counts, read from the group")
  func equalChains() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "d")
    try bouwer.knopen(.sleutelfiguur, "p", "m1", "m2", "y", "z")
    try bouwer.relatie("z", "bereikt", "d", 5)
    try bouwer.relatie("y", "bereikt", "d", 5)
    for (van, naar) in [("p", "m1"), ("m1", "z"), ("p", "m2"), ("m2", "y")] {
      try bouwer.relatie(van, "kent", naar, 5)
    }
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    var vraag = WieBereikt("d")
    vraag.stappen = 2
    let row = try #require(try vraag.antwoord(on: graaf).rijen.first { $0.id == "p" })
    #expect(row.route == ["p", "m2", "y", "d"])
  }

  @Test("begins with a warning when no strength is stated")
  func unknownStrength() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "d")
    try bouwer.knoop(.wijkpartner, "p")
    try bouwer.relatie("p", "bereikt", "d")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let antwoord = try WieBereikt("d").antwoord(on: graaf)
    #expect(antwoord.sterkteBekend == false)
    #expect(
      antwoord.tekst().hasPrefix(
        "Van deze contacten is de sterkte niet vastgelegd; de volgorde zegt alleen hoeveel "
          + "stappen en welk soort contact.\n"))
    #expect(antwoord.rijen.map(\.zin) == ["p bereikt d (sterkte onbekend)."])
  }

  @Test("keeps the rows of a kind or of a word in the own column soort")
  func ofKind() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "d")
    try bouwer.knoop(.wijkpartner, "w", "w", [.soort: "Wijkráád|kerk"])
    try bouwer.knoop(.netwerk, "n")
    for partij in ["w", "n"] { try bouwer.relatie(partij, "bereikt", "d", 4) }
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    var vraag = WieBereikt("d")
    for (soort, ids) in [("wijkraad", ["w"]), ("NETWERK", ["n"]), ("thema", [])] {
      vraag.soort = soort
      #expect(try vraag.antwoord(on: graaf).rijen.map(\.id) == ids)
    }
  }
}
