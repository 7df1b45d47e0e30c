import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("wie-kent")
struct WieKentTests {
  private func kort(_ bouwer: Kaartbouwer, _ vraag: WieKent) throws -> [String] {
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try vraag.antwoord(on: graaf).kort
  }

  @Test("names the contacts of the worked example by the fewest steps")
  func workedExample() throws {
    var vraag = WieKent("sa")
    let graaf = try Voorbeeldkaart.graaf()
    #expect(try vraag.antwoord(on: graaf).kort == ["1 wb 1,00 1", "1 n1 0,80 1", "1 sb 0,80 1"])
    vraag.stappen = 3
    #expect(
      try vraag.antwoord(on: graaf).kort == [
        "1 wb 1,00 1", "1 n1 0,80 1", "1 sb 0,80 1", "2 mo 0,48 2", "2 we 0,48 2", "3 ke 0,10 3",
      ])
    #expect(
      try vraag.antwoord(on: graaf).rijen[3].zin
        == "Sleutelfiguur A –kent (4)→ Sleutelfiguur B –is lid van (3)→ Moskeeplatform. "
        + "Sterkte 0,48; zwakste schakel: is lid van (3).")
  }

  @Test("who is in contact stays in the first section, also when a longer way is stronger")
  func longerIsStronger() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "p", "q", "r")
    try bouwer.relatie("p", "kent", "r", 1)
    try bouwer.relatie("p", "kent", "q", 5)
    try bouwer.relatie("q", "kent", "r", 4)
    var vraag = WieKent("p")
    vraag.stappen = 2
    #expect(try kort(bouwer, vraag) == ["1 q 1,00 1", "1 r 0,80 2"])
  }

  @Test("contact works both ways, also with a network, and no other relation is contact")
  func bothWays() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.netwerk, "n")
    try bouwer.knopen(.sleutelfiguur, "lid", "adviseur")
    try bouwer.relatie("lid", "lid_van", "n")
    try bouwer.relatie("adviseur", "adviseert", "n")
    #expect(try kort(bouwer, WieKent("n")) == ["1 lid 0,60 1"])
  }

  @Test("without networks the end may be one, the way may not go over one")
  func withoutNetworks() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.netwerk, "n")
    try bouwer.knopen(.sleutelfiguur, "p", "q", "r")
    for persoon in ["p", "q"] { try bouwer.relatie(persoon, "lid_van", "n", 5) }
    try bouwer.relatie("p", "kent", "r", 5)
    try bouwer.relatie("r", "kent", "q", 1)
    var vraag = WieKent("p")
    vraag.stappen = 2
    #expect(try kort(bouwer, vraag) == ["1 n 1,00 1", "1 r 1,00 1", "2 q 1,00 2"])
    vraag.zonderNetwerken = true
    #expect(try kort(bouwer, vraag) == ["1 n 1,00 1", "1 r 1,00 1", "2 q 0,20 2"])
    vraag.soort = "Sleutelfiguur"
    #expect(try kort(bouwer, vraag) == ["1 r 1,00 1", "2 q 0,20 2"])
  }

  @Test("the number of steps lies from 1 to 3", arguments: ["0", "4", "een", "-1"])
  func steps(text: String) {
    #expect(throws: Vraagfout.buitenBereik(optie: "stappen", waarde: text, 1...3)) {
      try WieKent(Vraaginvoer(["p"], opties: ["stappen": text]))
    }
  }
}
