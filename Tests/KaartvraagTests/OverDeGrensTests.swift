import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("over-de-grens")
struct OverDeGrensTests {
  @Test("gives the worked example")
  func workedExample() throws {
    let antwoord = try OverDeGrens(minimum: 1).antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.rijen.map(\.id) == ["ke", "mo", "we"])
    #expect(antwoord.rijen.map { $0.veld("wijken") } == Array(repeating: #"["ov"]"#, count: 3))
    #expect(antwoord.rijen.map(\.zin).first == "Kerkinloop is actief in 1 wijk: Overvecht.")
  }

  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.gebied, "stad", nil, [.schaal: "stad"])
    for wijk in ["w1", "w2", "w3"] {
      try bouwer.knoop(.gebied, wijk, "Wijk \(wijk)", [.schaal: "wijk"])
      try bouwer.relatie(wijk, "deel_van", "stad")
    }
    try bouwer.knoop(.gebied, "brug", nil, [.schaal: "plek"])
    for wijk in ["w1", "w2"] { try bouwer.relatie("brug", "deel_van", wijk) }
    try bouwer.knopen(.wijkpartner, "beide", "brugwachter", "stedelijk", "thuis")
    try bouwer.knopen(.sleutelfiguur, "medewerker")
    for wijk in ["w3", "w1", "w2"] { try bouwer.relatie("beide", "werkzaam_in", wijk) }
    try bouwer.relatie("brugwachter", "werkzaam_in", "brug", nil, [.bron: "gebied"])
    try bouwer.relatie("brugwachter", "werkzaam_in", "w1")
    try bouwer.relatie("stedelijk", "werkzaam_in", "stad")
    try bouwer.relatie("medewerker", "werkt_bij", "brugwachter", 4, [.bron: "band"])
    try bouwer.relatie("medewerker", "werkt_bij", "thuis", 4, [.bron: "geen gebied"])
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  @Test("counts every wijk once, through whichever area it is reached; most wijken first")
  func wijken() throws {
    let antwoord = try OverDeGrens().antwoord(on: try graaf())
    #expect(antwoord.rijen.map(\.id) == ["beide", "brugwachter"])
    #expect(antwoord.rijen.map { $0.veld("aantal") } == ["3", "2"])
    #expect(antwoord.rijen.map { $0.veld("wijken") }.last == #"["w1","w2"]"#)
    #expect(antwoord.sterkteBekend == false)
  }

  @Test("an area above the wijken is no wijk")
  func city() throws {
    let antwoord = try OverDeGrens(minimum: 1).antwoord(on: try graaf())
    #expect(!antwoord.rijen.map(\.id).contains("stedelijk"))
  }

  @Test("a person works where the organisations work; only ties to those with an area are used")
  func person() throws {
    var vraag = OverDeGrens()
    vraag.soort = "sleutelfiguur"
    let row = try #require(try vraag.antwoord(on: try graaf()).rijen.first)
    #expect(row.zin == "medewerker is actief in 2 wijken: Wijk w1 en Wijk w2 (via organisatie).")
    #expect(row.viaOrganisatie == true)
    #expect(row.bronnen == ["band", "gebied"])
  }
}
