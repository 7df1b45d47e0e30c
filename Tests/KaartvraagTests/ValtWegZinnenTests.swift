import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("The words of valt-weg")
struct ValtWegZinnenTests {
  @Test(
    "closes with what is lost, and names nothing of which there is none",
    arguments: [
      (
        "sb",
        "Zonder Sleutelfiguur B: 1 doelgroep die nog maar één partij bereikt, 1 tweetal zonder "
          + "gemeenschappelijk lid of medewerker, 1 partij los van het netwerk en 1 omweg die nog "
          + "kan."
      ),
      ("n2", "Zonder Taalnetwerk valt er niets weg, voor zover vastgelegd."),
    ])
  func closing(partij: String, zin: String) throws {
    let antwoord = try ValtWeg(partij).antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.blokken.last?.regels == [zin])
  }
}
