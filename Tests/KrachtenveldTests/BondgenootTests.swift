import GraphCore
import Kaartgraaf
import Krachtenveld
import Testing
import Wijkmodel

@Suite("The ally with influence")
struct BondgenootTests {
  static let knopen = [
    "wijkpartners.csv": "id;naam\nklein;Klein\nver;Ver\ndichtbij;Dichtbij\ntegen;Tegen\n",
    "doelgroepen.csv": "id;naam\ngroep;Groep\n",
    "relaties.csv": """
    van;relatie;naar;sterkte;bron
    klein;werkt_samen_met;tegen;5;Boek
    klein;werkt_samen_met;dichtbij;4;Boek
    klein;werkt_samen_met;ver;2;Boek
    dichtbij;bereikt;groep;3;Krant
    """,
  ]

  static func veld(_ houding: String) throws -> Oordeelveld {
    var files = knopen
    files["posities.csv"] = """
      vraagstuk;actor;invloed;legitimiteit;urgentie;houding
      plein;klein;1;5;5;1
      plein;groep;1;5;5;
      plein;tegen;5;1;1;-1
      plein;dichtbij;4;1;1;\(houding)
      plein;ver;5;1;1;2
      """
    return try Krachtproef.veld(files)
  }

  @Test("the best route counts, and who is against is no ally")
  func nearest() throws {
    let veld = try Self.veld("0")
    let klein = try #require(veld.graaf.node(of: "klein"))
    let ally = try #require(Bondgenoot.dichtstbij(klein, in: veld))
    #expect(veld.graaf.knoop(ally.knoop).id == "dichtbij")
    #expect(ally.weg.contains("Klein –werkt samen met (4)→ Dichtbij"))
    #expect(ally.bronnen == ["Boek"])
  }

  @Test("a group is helped by who reaches it")
  func group() throws {
    let veld = try Self.veld("0")
    let groep = try #require(veld.graaf.node(of: "groep"))
    let ally = try #require(Bondgenoot.dichtstbij(groep, in: veld))
    #expect(ally.weg == "Dichtbij bereikt Groep (sterkte 3).")
  }

  @Test(
    "an attitude that is unknown or unpredictable is no support", arguments: ["", "onvoorspelbaar"])
  func unknown(houding: String) throws {
    let veld = try Self.veld(houding)
    let klein = try #require(veld.graaf.node(of: "klein"))
    #expect(Bondgenoot.kandidaten(veld).map { veld.graaf.knoop($0).id } == ["ver"])
    let ally = try #require(Bondgenoot.dichtstbij(klein, in: veld))
    #expect(veld.graaf.knoop(ally.knoop).id == "ver")
  }
}
