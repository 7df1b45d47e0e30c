import GraphCore
import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("valt-weg")
struct ValtWegTests {
  private func antwoord(_ bouwer: Kaartbouwer, zonder partij: String) throws -> Antwoord {
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try ValtWeg(partij).antwoord(on: graaf)
  }

  @Test("gives the worked example")
  func workedExample() throws {
    let antwoord = try ValtWeg("sb").antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.kort == ["b jo", "d n1|mo", "e mo", "f jo 0,48 1"])
    #expect(antwoord.veld("tellingen") == #"{"a":0,"b":1,"c":0,"d":1,"e":1,"f":1}"#)
    #expect(
      antwoord.rijen.map(\.zin) == [
        "Zonder Sleutelfiguur B bereikt nog maar één partij de groep Jongeren: Welzijn Oost.",
        "Zonder Sleutelfiguur B hebben Buurtnetwerk en Moskeeplatform geen gemeenschappelijk lid "
          + "of medewerker meer.",
        "Zonder Sleutelfiguur B raakt Moskeeplatform los van het grootste deel van het netwerk.",
        "Zonder Sleutelfiguur B: Buurtnetwerk –heeft als lid (3)→ Welzijn Oost –bereikt (4)→ "
          + "Jongeren. Sterkte 0,48; zwakste schakel: heeft als lid (3).",
      ])
    #expect(antwoord.rijen.last?.veld("vervanger") == #""we""#)
  }

  @Test("a group that only this party reaches, and what it alone is the contact for, drop out")
  func nothingLeft() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.wijkpartner, "p", "q")
    try bouwer.knopen(.doelgroep, "oud")
    try bouwer.knopen(.thema, "taal", "groen")
    try bouwer.relatie("p", "bereikt", "oud")
    for thema in ["taal", "groen"] { try bouwer.relatie("p", "aanspreekpunt_voor", thema) }
    try bouwer.relatie("q", "aanspreekpunt_voor", "groen")
    let rows = try antwoord(bouwer, zonder: "p").rijen
    #expect(
      rows.map(\.zin) == [
        "Zonder p bereikt niemand de groep oud meer, voor zover vastgelegd.",
        "Zonder p heeft taal geen aanspreekpunt meer.",
      ])
    #expect(rows.map(\.sectie) == ["a", "c"])
  }

  @Test("people of one organisation were one party already, so nothing drops to one")
  func oneOrganisation() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.wijkpartner, "school")
    try bouwer.knopen(.sleutelfiguur, "ans", "bob")
    try bouwer.knopen(.doelgroep, "jong")
    for persoon in ["ans", "bob"] {
      try bouwer.relatie(persoon, "werkt_bij", "school")
      try bouwer.relatie(persoon, "bereikt", "jong")
    }
    #expect(try antwoord(bouwer, zonder: "ans").kort.isEmpty)
  }

  @Test("a pair with another common member stays together")
  func otherMember() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.netwerk, "m", "n")
    try bouwer.knopen(.initiatief, "i")
    try bouwer.knopen(.sleutelfiguur, "p", "q")
    for groep in ["m", "n", "i"] { try bouwer.relatie("p", "lid_van", groep) }
    for groep in ["m", "n"] { try bouwer.relatie("q", "lid_van", groep) }
    #expect(try antwoord(bouwer, zonder: "p").kort == ["d i|m", "d i|n", "e i"])
  }

  @Test("of two parts of the same size the one with the smallest id is the rest of the network")
  func equalParts() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "midden", "a", "b", "y", "z", "alleen")
    for (van, naar) in [("midden", "z"), ("z", "b"), ("midden", "y"), ("y", "a")] {
      try bouwer.relatie(van, "kent", naar, 5)
    }
    #expect(try antwoord(bouwer, zonder: "midden").kort == ["e b", "e z"])
  }

  @Test("without a party that stands alone nobody is cut off", arguments: ["alleen", "blad"])
  func nobodyCutOff(partij: String) throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "alleen", "blad", "midden", "ander")
    try bouwer.relatie("blad", "kent", "midden")
    try bouwer.relatie("midden", "kent", "ander")
    let antwoord = try antwoord(bouwer, zonder: partij)
    #expect(antwoord.rijen.isEmpty)
    #expect(antwoord.melding != nil)
    #expect(antwoord.veld("tellingen") == #"{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0}"#)
  }

  @Test("a network can stop as well: who hangs on it is cut off")
  func network() throws {
    let antwoord = try ValtWeg("Buurtnetwerk").antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.kort == ["e ke", "e we"])
  }

  private func omwegen() throws -> Kaartbouwer {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "p", "a", "b", "z")
    try bouwer.knopen(.doelgroep, "jong")
    try bouwer.relatie("p", "bereikt", "jong")
    for start in ["a", "b"] { try bouwer.relatie("p", "kent", start, 5) }
    return bouwer
  }

  @Test(
    "of ways of equal strength and length the most trusted one is taken, else the smallest ids",
    arguments: [
      (3, 5, 5, "b z jong"), (5, 3, 5, "a z jong"), (4, 4, 5, "a z jong"), (3, 5, 2, "a z jong"),
    ])
  func trust(a: Int, b: Int, reach: Int, route: String) throws {
    var bouwer = try omwegen()
    try bouwer.relatie("a", "kent", "z", 4, vertrouwen: a)
    try bouwer.relatie("b", "kent", "z", 4, vertrouwen: b)
    try bouwer.relatie("z", "bereikt", "jong", 3, vertrouwen: reach)
    let row = try #require(try antwoord(bouwer, zonder: "p").rijen.last)
    #expect(row.sectie == "f")
    #expect(row.route.joined(separator: " ") == route)
    #expect(row.score?.breuk == "12/25")
  }

  @Test("the way begins at the organisation of a person, when there is one")
  func organisation() throws {
    var bouwer = try omwegen()
    try bouwer.knopen(.wijkpartner, "school")
    try bouwer.relatie("p", "werkt_bij", "school", 1)
    try bouwer.relatie("a", "kent", "z", 5)
    try bouwer.relatie("z", "bereikt", "jong", 5)
    #expect(try antwoord(bouwer, zonder: "p").rijen.allSatisfy { $0.sectie != "f" })
    try bouwer.relatie("school", "verwijst_naar", "z", 2)
    let row = try #require(try antwoord(bouwer, zonder: "p").rijen.last)
    #expect(row.route == ["school", "z", "jong"])
  }

  @Test(
    "what is lost is the difference between the map with and without the party",
    .tags(.property, .differential), arguments: UInt64(0)..<40)
  func difference(seed: UInt64) throws {
    let kaart = try WillekeurigeKaart(seed: seed).kaart()
    let today = try #require(Datum("2026"))
    let graaf = KaartGraph(kaart, peildatum: today)
    for partij in graaf.knopen(.partij).map({ graaf.knoop($0).id }) {
      let zonder = KaartGraph(kaart.keeping { $0.id != partij }, peildatum: today)
      let rows = try ValtWeg(partij).antwoord(on: graaf).rijen
      for (sectie, vraag) in Self.verlies {
        let lost = Set(rows.filter { $0.sectie == sectie }.map(\.id))
        #expect(
          lost
            == Set(try vraag.antwoord(on: zonder).rijen.map(\.id))
            .subtracting(try vraag.antwoord(on: graaf).rijen.map(\.id)))
      }
    }
  }

  /// The questions that list what somebody has lost.
  private static let verlies: [(String, any Vraag)] = [
    ("a", Onbereikt()), ("b", Kwetsbaar()), ("c", ZonderAanspreekpunt()),
  ]
}
