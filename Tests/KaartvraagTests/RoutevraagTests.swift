import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("route")
struct RoutevraagTests {
  @Test("gives the worked example")
  func workedExample() throws {
    let antwoord = try Routevraag(from: "wb", to: "mo").antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.kort == ["mo 0,48 3"])
    #expect(antwoord.rijen.map(\.route) == [["wb", "sa", "sb", "mo"]])
    #expect(antwoord.rijen[0].bronnen == ["Wijkplan", "Gesprek Moskeeplatform"])
    #expect(antwoord.veld("componenten") == #"{"van":"ke","naar":"ke"}"#)
  }

  @Test("gives up to three routes that share no inner node, the direct step once")
  func disjoint() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "a", "b", "m", "n", "o", "p")
    try bouwer.relatie("a", "kent", "b", 1)
    for (tussen, sterkte) in [("m", 5), ("n", 4), ("o", 3), ("p", 2)] {
      try bouwer.relatie("a", "kent", tussen, sterkte)
      try bouwer.relatie(tussen, "kent", "b", sterkte)
    }
    try bouwer.relatie("m", "kent", "n", 5)
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let routes = try Routevraag(from: "a", to: "b").antwoord(on: graaf).rijen.map(\.route)
    #expect(routes == [["a", "m", "b"], ["a", "n", "b"], ["a", "o", "b"]])
    var short = Routevraag(from: "a", to: "b")
    short.maxStappen = 1
    #expect(try short.antwoord(on: graaf).rijen.map(\.route) == [["a", "b"]])
  }

  @Test("names the parts of the network when there is no route")
  func noRoute() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "k", "l", "x", "y")
    try bouwer.relatie("x", "kent", "k")
    try bouwer.relatie("y", "kent", "l")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let antwoord = try Routevraag(from: "x", to: "y").antwoord(on: graaf)
    #expect(antwoord.veld("componenten") == #"{"van":"k","naar":"l"}"#)
    let melding = try #require(antwoord.melding)
    #expect(melding.hasSuffix("Tussen die delen is geen contact vastgelegd."))
  }

  @Test("refuses a route from a party to itself")
  func sameParty() throws {
    let graaf = try Voorbeeldkaart.graaf()
    #expect(throws: Vraagfout.zelfdePartij("Wijkbureau")) {
      try Routevraag(from: "wb", to: "WIJKBUREAU").antwoord(on: graaf)
    }
  }
}
