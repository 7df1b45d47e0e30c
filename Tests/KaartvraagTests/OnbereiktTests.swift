import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("onbereikt")
struct OnbereiktTests {
  @Test("gives the worked example")
  func workedExample() throws {
    let antwoord = try Onbereikt().antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.rijen.map(\.id) == ["ou"])
    #expect(antwoord.rijen.map(\.zin) == ["Ouderen: niemand vastgelegd die deze groep bereikt."])
    #expect(antwoord.rijen.map { $0.veld("moeilijk_bereikbaar") } == ["null"])
    #expect(antwoord.sterkteBekend == nil)
  }

  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "stad", "wijk", "buurt", "overkant")
    try bouwer.relatie("buurt", "deel_van", "wijk")
    try bouwer.relatie("wijk", "deel_van", "stad")
    try bouwer.knopen(.wijkpartner, "b", "w", "s", "x", "nergens")
    for (partij, gebied) in [("b", "buurt"), ("w", "wijk"), ("s", "stad"), ("x", "overkant")] {
      try bouwer.relatie(partij, "werkzaam_in", gebied)
    }
    let groepen = [
      ("1", "nee", ""), ("2", "", ""), ("3", "ja", ""), ("4", "ja", "overkant"),
      ("5", "", "overkant|stad"), ("6", "nee", "buurt"),
    ]
    for (id, hard, gebied) in groepen {
      try bouwer.knoop(
        .doelgroep, id, "Groep \(id)", [.moeilijkBereikbaar: hard, .gebied: gebied])
    }
    try bouwer.relatie("b", "bereikt", "1", 2, [.bron: "B"])
    try bouwer.relatie("s", "bereikt", "2", 3, [.bron: "S"])
    for partij in ["x", "nergens"] {
      try bouwer.relatie(partij, "bereikt", "3", nil, [.bron: "bron van \(partij)"])
    }
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  @Test("counts who works in the area or around it, and names who reaches from elsewhere")
  func inArea() throws {
    let antwoord = try Onbereikt(in: Gebiedskeuze("wijk")).antwoord(on: try graaf())
    #expect(antwoord.rijen.map(\.id) == ["3", "5", "6"])
    #expect(antwoord.rijen.map { $0.veld("elders") } == [#"["nergens","x"]"#, "[]", "[]"])
    #expect(antwoord.rijen.map(\.bronnen).first == ["bron van nergens", "bron van x"])
    #expect(
      antwoord.rijen.map(\.zin).first == "Groep 3: niemand vastgelegd die deze groep bereikt in "
        + "wijk; wel elders: nergens en x.")
    #expect(antwoord.sterkteBekend == false)
    #expect(
      antwoord.tekst().hasPrefix("Van deze contacten is de sterkte niet vastgelegd.\n\n"))
  }

  @Test("strictly in the area, who works around it counts as elsewhere")
  func strictlyInArea() throws {
    let antwoord = try Onbereikt(in: Gebiedskeuze("wijk", strikt: true)).antwoord(on: try graaf())
    #expect(antwoord.rijen.map(\.id) == ["3", "2", "5", "6"])
    #expect(antwoord.rijen[1].veld("elders") == #"["s"]"#)
  }

  @Test("puts hard to reach first, then unknown, then the others")
  func order() throws {
    var bouwer = Kaartbouwer()
    for (id, naam, hard) in [
      ("1", "b", "nee"), ("2", "Á", "nee"), ("3", "z", ""), ("4", "y", "ja"), ("5", "X", "ja"),
    ] {
      try bouwer.knoop(.doelgroep, id, naam, [.moeilijkBereikbaar: hard])
    }
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let antwoord = try Onbereikt().antwoord(on: graaf, top: 4)
    #expect(antwoord.rijen.map(\.id) == ["5", "4", "3", "2"])
    #expect(antwoord.rijen.map(\.rang) == [1, 2, 3, 4])
    #expect(antwoord.afgekapt == 1)
  }
}
