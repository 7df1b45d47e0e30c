import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("The words of interventieteam")
struct InterventieteamZinnenTests {
  @Test("says that no key person covers a group, not that nobody reaches it")
  func uncovered() throws {
    let antwoord = try Interventieteam(doelgroepen: ["jo", "mi"]).antwoord(
      on: try Voorbeeldkaart.graaf())
    #expect(
      antwoord.blokken.flatMap(\.regels) == [
        "Kwetsbare migranten: geen sleutelfiguur vastgelegd die dit dekt"
      ])
    #expect(antwoord.vooraf.last?.contains("dekt 1 van de 2 groepen en thema's") == true)
    #expect(antwoord.legenda.first?.contains("met sterkte 3 of meer") == true)
  }

  @Test("names all groups that are hard to reach by those words")
  func hardToReach() throws {
    let antwoord = try Interventieteam(doelgroepen: ["moeilijk-bereikbaar"], themas: ["ta"])
      .antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.titel == "Welk team dekt de groepen die moeilijk bereikbaar zijn en Taal?")
  }
}
