import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("spinnen")
struct SpinnenTests {
  private func antwoord(_ bouwer: Kaartbouwer, _ vraag: Spinnen = Spinnen()) throws -> Antwoord {
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try vraag.antwoord(on: graaf)
  }

  @Test("gives the worked example")
  func workedExample() throws {
    let antwoord = try Spinnen().antwoord(on: try Voorbeeldkaart.graaf())
    #expect(
      antwoord.kort == ["sa 5,00", "sb 5,00", "we 5,00", "ke 0,00", "mo 0,00", "wb 0,00"])
    #expect(antwoord.rijen.map(\.rang) == [1, 1, 1, 4, 4, 4])
    let row = try #require(antwoord.rijen.first { $0.id == "we" })
    #expect(
      row.zin == "Welzijn Oost: tussenpositie 5,00; lid van 1 netwerk; bereikt 2 doelgroepen; "
        + "zonder Welzijn Oost valt dit deel van het netwerk uiteen.")
    #expect(row.score?.breuk == "5.000000")
    #expect(antwoord.sterkteBekend == nil)
  }

  @Test("two shortest ways count for a half each, and parallel contacts are one line")
  func shared() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "a", "b", "c", "d")
    for (van, naar) in [("a", "b"), ("b", "d"), ("a", "c"), ("c", "d")] {
      try bouwer.relatie(van, "kent", naar)
    }
    try bouwer.relatie("b", "kent", "a", 5, vanaf: "2020")
    let antwoord = try antwoord(bouwer)
    #expect(antwoord.kort == ["a 0,50", "b 0,50", "c 0,50", "d 0,50"])
    #expect(antwoord.rijen.allSatisfy { $0.veld("scharnier") == "false" })
  }

  private func keten() throws -> Kaartbouwer {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "wijk", "elders")
    try bouwer.knopen(.wijkpartner, "a", "b")
    try bouwer.knopen(.sleutelfiguur, "c")
    try bouwer.knopen(.netwerk, "n", "m")
    try bouwer.relatie("a", "lid_van", "n")
    try bouwer.relatie("b", "lid_van", "n")
    try bouwer.relatie("b", "lid_van", "m")
    try bouwer.relatie("c", "lid_van", "m")
    try bouwer.relatie("a", "werkzaam_in", "elders")
    try bouwer.relatie("b", "werkzaam_in", "wijk")
    return bouwer
  }

  @Test("a network carries ways and is not listed, unless it is asked for")
  func networks() throws {
    let bouwer = try keten()
    #expect(try antwoord(bouwer).kort == ["b 4,00", "a 0,00", "c 0,00"])
    var vraag = Spinnen()
    vraag.soort = "wijkpartner"
    #expect(try antwoord(bouwer, vraag).kort == ["b 4,00", "a 0,00"])
    #expect(try antwoord(bouwer).rijen.first?.veld("netwerken") == "2")
  }

  @Test("an area narrows who is listed and not what is reckoned with")
  func area() throws {
    #expect(
      try antwoord(try keten(), Spinnen(in: Gebiedskeuze("wijk"))).kort
        == ["binnen b 4,00", "onbekend c 0,00"])
  }

  @Test("a map without parties has no answer, and says so")
  func empty() throws {
    let antwoord = try antwoord(Kaartbouwer())
    #expect(antwoord.rijen.isEmpty)
    #expect(antwoord.melding?.contains("niet vastgelegd") == true)
  }

  @Test(
    "somebody is a hinge exactly when something is cut off without him or her",
    .tags(.property), arguments: UInt64(0)..<40)
  func hinge(seed: UInt64) throws {
    let kaart = try WillekeurigeKaart(seed: seed).kaart()
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026")))
    for row in try Spinnen().antwoord(on: graaf).rijen {
      let cutOff = try ValtWeg(row.id).antwoord(on: graaf).rijen.contains { $0.sectie == "e" }
      #expect(row.veld("scharnier") == "\(cutOff)")
    }
  }
}
