import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("thema")
struct ThemavraagTests {
  @Test("gives the worked example")
  func workedExample() throws {
    let antwoord = try Themavraag("ta").antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.kort == ["onbekend n1", "onbekend ke", "onbekend n2"])
    #expect(antwoord.rijen.map { $0.veld("thema") } == [#""ta""#, #""tl""#, #""ta""#])
    #expect(
      antwoord.rijen[1].zin
        == "Kerkinloop werkt aan Taalles, deel van Taal (niveau onbekend, sterkte onbekend).")
    #expect(antwoord.veld("netwerken") == #"["n1","n2"]"#)
    #expect(antwoord.veld("aanspreekpunten") == "[]")
    #expect(antwoord.veld("gebieden") == #"["ov"]"#)
  }

  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "stad", "wijk", "overkant")
    try bouwer.relatie("wijk", "deel_van", "stad")
    try bouwer.knopen(.thema, "zorg", "jeugdzorg", "baby", "sport")
    try bouwer.relatie("jeugdzorg", "deel_van", "zorg")
    try bouwer.relatie("baby", "deel_van", "jeugdzorg")
    try bouwer.knoop(.wijkpartner, "bureau", "Bureau", [.niveau: "strategisch"])
    try bouwer.knopen(.wijkpartner, "arts", "club", "veraf")
    try bouwer.knopen(.sleutelfiguur, "zuster")
    try bouwer.knopen(.netwerk, "kring")
    for (partij, gebied) in [("bureau", "stad"), ("arts", "wijk"), ("veraf", "overkant")] {
      try bouwer.relatie(partij, "werkzaam_in", gebied)
    }
    try bouwer.relatie("zuster", "werkt_bij", "arts")
    try bouwer.relatie("bureau", "actief_op", "zorg", 2, [.bron: "B"])
    try bouwer.relatie("bureau", "actief_op", "zorg", 1, [.niveau: "tactisch"])
    try bouwer.relatie("arts", "actief_op", "baby", 4)
    try bouwer.relatie("arts", "actief_op", "jeugdzorg", 4)
    try bouwer.relatie("zuster", "actief_op", "zorg", 5, [.niveau: "operationeel"])
    try bouwer.relatie("kring", "actief_op", "zorg")
    try bouwer.relatie("veraf", "actief_op", "zorg", 5)
    try bouwer.relatie("club", "actief_op", "sport", 5)
    for (van, naar) in [("veraf", "baby"), ("arts", "zorg"), ("club", "zorg"), ("club", "sport")] {
      try bouwer.relatie(van, "aanspreekpunt_voor", naar)
    }
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  @Test("by level, strategisch first; a party stands there once for every theme and level")
  func levels() throws {
    let antwoord = try Themavraag("zorg").antwoord(on: try graaf())
    #expect(
      antwoord.kort == [
        "strategisch bureau", "tactisch bureau", "operationeel zuster", "onbekend veraf",
        "onbekend arts", "onbekend arts", "onbekend kring",
      ])
    #expect(antwoord.rijen.map(\.rang) == [1, 1, 1, 1, 2, 3, 4])
    #expect(antwoord.rijen.map { $0.veld("thema") }[4...5] == [#""baby""#, #""jeugdzorg""#])
    #expect(antwoord.lijsten.map(\.kop).first == "Strategisch: wie beslist")
    #expect(antwoord.rijen.first?.bronnen == ["B"])
    #expect(antwoord.rijen.allSatisfy { $0.veld("ligging") == #""""# })
  }

  @Test("beside the rows: the networks, the contacts and where the parties work")
  func beside() throws {
    let antwoord = try Themavraag("zorg").antwoord(on: try graaf())
    #expect(antwoord.veld("netwerken") == #"["kring"]"#)
    #expect(antwoord.veld("aanspreekpunten") == #"["arts","club","veraf"]"#)
    #expect(antwoord.veld("gebieden") == #"["overkant","stad","wijk"]"#)
  }

  @Test("in an area: who works elsewhere is left out, of the rows and of the contacts")
  func inArea() throws {
    var vraag = Themavraag("zorg")
    vraag.gebied = Gebiedskeuze("wijk")
    let antwoord = try vraag.antwoord(on: try graaf())
    #expect(antwoord.rijen.map(\.id) == ["bureau", "bureau", "zuster", "arts", "arts", "kring"])
    #expect(
      antwoord.rijen.map { $0.veld("ligging") } == [
        #""omvattend""#, #""omvattend""#, #""binnen""#, #""binnen""#, #""binnen""#,
        #""onbekend""#,
      ])
    #expect(antwoord.rijen.map(\.viaOrganisatie) == [false, false, true, false, false, false])
    #expect(antwoord.veld("aanspreekpunten") == #"["arts","club"]"#)
    #expect(antwoord.veld("gebieden") == #"["stad","wijk"]"#)
  }

  @Test("--soort keeps rows and what is made of them; the contacts stay")
  func kind() throws {
    var vraag = Themavraag("zorg")
    vraag.soort = "sleutelfiguur"
    let antwoord = try vraag.antwoord(on: try graaf())
    #expect(antwoord.kort == ["operationeel zuster"])
    #expect(antwoord.veld("netwerken") == "[]")
    #expect(antwoord.veld("aanspreekpunten") == #"["arts","club","veraf"]"#)
    #expect(antwoord.veld("gebieden") == #"["wijk"]"#)
  }

  @Test("a theme above this one does not count")
  func above() throws {
    let antwoord = try Themavraag("baby").antwoord(on: try graaf())
    #expect(antwoord.kort == ["onbekend arts"])
    #expect(antwoord.rijen.first?.zin == "arts werkt aan baby (niveau onbekend, sterkte 4).")
  }
}
