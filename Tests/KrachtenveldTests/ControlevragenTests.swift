import Krachtenveld
import Testing

@Suite("Questions that the map puts beside judgements")
struct ControlevragenTests {
  /// An owner, a door that everything goes through, and two that reach young people.
  static let kaart = [
    "wijkpartners.csv":
      "id;naam;gemeentelijk\nbureau;Bureau;ja\ndeur;Deur;\nclub;Club;\nploeg;Ploeg;\nlos;Los;\n",
    "doelgroepen.csv": "id;naam\njongeren;Jongeren\nouderen;Ouderen\n",
    "themas.csv": "id;naam\ngroen;Groen\n",
    "vraagstukken.csv": "id;naam;thema;eigenaar\nplein;Het plein;groen;bureau\n",
    "relaties.csv": """
    van;relatie;naar;vertrouwen;toelichting;bron
    bureau;werkt_samen_met;deur;5;;Verslag
    deur;werkt_samen_met;club;;;Verslag
    deur;werkt_samen_met;ploeg;;;Verslag
    club;bereikt;jongeren;;;Verslag
    ploeg;bereikt;jongeren;;;Verslag
    club;bereikt;ouderen;;;Krant
    club;actief_op;groen;;;Krant
    club;tegengesteld_belang;ploeg;;Om het veld;Krant
    """,
  ]

  static func vragen(_ posities: String) throws -> [String] {
    var files = kaart
    files["posities.csv"] =
      "vraagstuk;actor;belang;invloed;houding;vertrouwen;legitimiteit\n" + posities
    let veld = try Krachtproef.veld(files)
    return Controlevragen(veld).vragen.map(\.vraag)
  }

  @Test("low influence of who is on every way to a group")
  func everyWay() throws {
    let vragen = try Self.vragen("plein;deur;;2;;;\n")
    #expect(
      vragen.contains(
        "U schat de invloed laag in (2), maar alle wegen van Bureau naar Jongeren en Ouderen van "
          + "hooguit 6 contacten lopen via deze partij. Klopt de inschatting?"))
  }

  @Test("low influence of the only one that reaches a group")
  func onlyOne() throws {
    let vragen = try Self.vragen("plein;club;;1;;;\n")
    #expect(
      vragen.first
        == "U schat de invloed laag in (1), maar alleen deze partij bereikt Ouderen, voor zover "
        + "vastgelegd. Klopt de inschatting?")
  }

  @Test("low influence of who holds the network together, and not of who lies between nobody")
  func spider() throws {
    let vragen = try Self.vragen("plein;deur;;1;;;\nplein;los;;1;;;\nplein;ploeg;;1;;;\n")
    #expect(vragen.count { $0.contains("staat op plaats 1 van wie het netwerk") } == 1)
    #expect(vragen.count { $0.contains("bij elkaar houdt") } == 1)
  }

  @Test("high influence of who has no contact on the map")
  func alone() throws {
    #expect(try Self.vragen("plein;los;;5;;;\n").first?.contains("met niemand contact") == true)
  }

  @Test("trust that differs from what is stated for a contact with the municipality")
  func trust() throws {
    let vragen = try Self.vragen("plein;deur;;3;;2;\n")
    #expect(
      vragen == [
        "U schat het vertrouwen laag in (2), maar op de kaart staat bij het contact met Bureau "
          + "vertrouwen 5. Wat geldt voor dit vraagstuk?"
      ])
  }

  @Test("little interest of who works on the theme")
  func theme() throws {
    let vragen = try Self.vragen("plein;club;2;3;;;\n")
    #expect(vragen.count == 1 && vragen[0].contains("actief op het thema Groen"))
  }

  @Test("two supporters with opposite interests are asked about once")
  func supporters() throws {
    let vragen = try Self.vragen("plein;club;;3;1;;\nplein;ploeg;;3;2;;\n")
    #expect(vragen.count == 1)
    #expect(vragen.first?.contains("Ploeg allebei als voor") == true)
    #expect(vragen.first?.contains("(Om het veld)") == true)
  }

  @Test("what was not judged is not asked about")
  func unjudged() throws {
    #expect(try Self.vragen("plein;deur;;;;;\nplein;club;;;;;\nplein;los;;;;;\n").isEmpty)
  }
}
