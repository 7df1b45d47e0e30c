import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The page of a proposal")
struct VoorstelbladzijdeTests {
  let proef: Bureauproef
  private static let regisseur = Uitvoerder(rol: "wijkregisseur Oost")

  init() throws { proef = try Bureauproef() }

  /// Sends a proposal of a kind and gives its number.
  private func voorstel(_ soort: Voorstel.Soort) throws -> Int {
    let a = try proef.rij("a")
    switch soort {
    case .wijziging: return try proef.wijziging("a", .telefoon, "030-2")
    case .nieuw:
      return try proef.dienIn(
        Voorstelinvoer(
          .nieuw, rij: nil, tabel: .knopen(.initiatief),
          velden: [.init(.naam, na: "Moestuin <b>"), .init(.gebied, na: "oost")]), namens: "a")
    case .relatie:
      return try proef.dienIn(
        Voorstelinvoer(
          .relatie, rij: nil, tabel: .relaties,
          velden: [.init(.van, na: "a"), .init(.relatie, na: "lid_van"), .init(.naar, na: "n")]),
        namens: "a")
    case .einde, .verwijdering:
      return try proef.dienIn(
        Voorstelinvoer(
          soort, rij: a.nummer, tabel: a.tabel, bericht: "Wij stoppen.",
          velden: [.init(.telefoon, voor: "030-1", na: nil)]), namens: "a")
    case .dubbel:
      return try proef.dienIn(
        Voorstelinvoer(
          .dubbel, rij: a.nummer, tabel: a.tabel,
          velden: [.init(.van, na: "a"), .init(.naar, na: "b")]), namens: "a")
    }
  }

  @Test("of every kind is sound, before and after the decision", arguments: Voorstel.Soort.allCases)
  func sound(soort: Voorstel.Soort) throws {
    let number = try voorstel(soort)
    let page = try proef.lees(try proef.voorstelblad(number))
    #expect(page.text.contains("in de rol van eigenaar"))
    #expect(page.all("button").map { $0.attributes["type"] } == ["submit"])
    _ = try proef.register.beslis(
      number, [Veldbesluit(plaats: 0, isAanvaard: true, gezien: "030-1")],
      blijft: soort == .dubbel ? "b" : nil, door: Self.regisseur)
    let after = try proef.lees(try proef.voorstelblad(number))
    #expect(after.text.contains("Over dit voorstel is al beslist."))
    #expect(after.text.contains("Overgenomen op 1 maart 2026, door wijkregisseur Oost."))
    #expect(after.all("form").isEmpty)
  }

  @Test("shows both values with their origin, and other proposals for the same cell")
  func values() throws {
    let first = try voorstel(.wijziging)
    let second = try proef.wijziging("a", .telefoon, "030-9")
    let page = try proef.lees(try proef.voorstelblad(first))
    #expect(page.text.contains("Sinds 1 maart 2026, door beheer"))
    #expect(page.text.contains("Laatst bevestigd op 1 mei 2024."))
    #expect(page.text.contains("Doorgegeven op 1 maart 2026"))
    #expect(page.text.contains("030-2"))
    #expect(page.text.contains("030-9"))
    #expect(page.links.contains { $0.address == "/bureau/voorstel/\(second)" })
    #expect(!page.text.contains("intussen veranderd"))
  }

  @Test("says that somebody changed the cell in the meantime, who and when")
  func changed() throws {
    let number = try voorstel(.wijziging)
    proef.verzet(dagen: 2)
    let rij = try proef.rij("a")
    _ = try proef.register.zet(
      rij: rij.nummer, [.init(.telefoon, voor: "030-1", na: "030-7")], door: Self.regisseur)
    let page = try proef.lees(try proef.voorstelblad(number))
    #expect(
      page.text.contains(
        "intussen veranderd door wijkregisseur Oost op 3 maart 2026"))
    #expect(page.text.contains("Stond er bij het invullen"))
    let seen = page.all("input").first { $0.attributes["name"] == "gezien-0" }
    #expect(seen?.attributes["value"] == "030-7")
  }

  @Test("of an entry that is gone can only be refused")
  func gone() throws {
    let number = try voorstel(.wijziging)
    _ = try proef.register.beeindig("a", door: Self.regisseur)
    let page = try proef.lees(try proef.voorstelblad(number))
    let values = page.all("input").filter { $0.attributes["type"] == "radio" }
      .map { $0.attributes["value"] }
    #expect(values == ["niet", "later"])
  }

  @Test(
    "tells what accepting does",
    arguments: [
      (
        Voorstel.Soort.einde,
        ["Buurthuis gaat van de kaart.", "5 relaties gaan mee.", "U kunt dit terugdraaien."]
      ),
      (.nieuw, ["Moestuin <b> komt op de kaart als initiatief.", "Buurthuis houdt de regel bij"]),
      (.relatie, ["Op de kaart komt te staan: Buurthuis is lid van Tafel van Oost."]),
      (
        .dubbel,
        [
          "Buurthuis heeft 5 relaties en Buurthuis De Brink heeft 2 relaties.",
          "Welke regel blijft staan?", "https://b.nl", "Er gaat dus niets verloren.",
        ]
      ),
      (
        .verwijdering,
        ["Bij Buurthuis wordt dit leeg: Telefoon.", "Let op: dit kunt u niet terugdraaien."]
      ),
    ])
  func consequences(soort: Voorstel.Soort, sentences: [String]) throws {
    let page = try proef.lees(try proef.voorstelblad(try voorstel(soort)))
    for sentence in sentences { #expect(page.text.contains(sentence), "\(page.text)") }
  }

  @Test("of a double says what is lost, and marks it in words")
  func loss() throws {
    let b = try proef.rij("b")
    _ = try proef.register.zet(
      rij: b.nummer, [.init(.telefoon, na: "030-8"), .init(.gebied, na: "oost")],
      door: Self.regisseur)
    let page = try proef.lees(try proef.voorstelblad(try voorstel(.dubbel)))
    #expect(
      page.text.contains(
        "blijft staan wat er bij de gekozen regel staat. Dat geldt nu voor: "))
    #expect(page.text.ranges(of: "verschilt").count == 3)
    #expect(page.text.contains("telefoon") && !page.text.contains("Er gaat dus niets verloren."))
  }

  @Test("warns of a new entry that looks like one that is there")
  func similar() throws {
    let number = try proef.dienIn(
      Voorstelinvoer(
        .nieuw, rij: nil, tabel: .knopen(.wijkpartner), velden: [.init(.naam, na: "Biblioteek")]),
      namens: "a")
    let page = try proef.lees(try proef.voorstelblad(number))
    #expect(page.text.contains("dit lijkt op wat al op de kaart staat"))
    #expect(page.links.contains { $0.text == "Bibliotheek" && $0.address == "/bureau/regel/c" })
  }

  @Test(
    "of a person who stops or asks to be removed says that it cannot be undone",
    arguments: [Voorstel.Soort.einde, .verwijdering])
  func person(soort: Voorstel.Soort) throws {
    let rij = try proef.rij("p")
    let number = try proef.dienIn(
      Voorstelinvoer(soort, rij: rij.nummer, tabel: rij.tabel, velden: [.init(.naam, na: nil)]),
      namens: "p")
    let page = try proef.lees(try proef.voorstelblad(number))
    #expect(page.text.contains("Anna Jansen gaat van de kaart."))
    #expect(page.text.contains("Let op: dit kunt u niet terugdraaien."))
    _ = try proef.register.beslis(
      number, [Veldbesluit(plaats: 0, isAanvaard: true)], door: Self.regisseur)
    #expect(try proef.register.stand().rij(of: "p") == nil)
  }

  @Test("warns when a tie tells about a person what nobody may record")
  func sensitive() throws {
    let warning = "kan iemand het geloof van deze persoon afleiden"
    let tie = try proef.dienIn(
      Voorstelinvoer(
        .relatie, rij: nil, tabel: .relaties,
        velden: [.init(.van, na: "p"), .init(.relatie, na: "lid_van"), .init(.naar, na: "kerk")]),
      namens: "kerk")
    #expect(try proef.lees(try proef.voorstelblad(tie)).text.contains(warning))
    let new = try proef.dienIn(
      Voorstelinvoer(
        .nieuw, rij: nil, tabel: .knopen(.sleutelfiguur), velden: [.init(.naam, na: "Jan")]),
      namens: "kerk")
    #expect(try proef.lees(try proef.voorstelblad(new)).text.contains(warning))
    let change = try proef.wijziging("p", .organisatie, "c|kerk")
    #expect(try proef.lees(try proef.voorstelblad(change)).text.contains(warning))
    let harmless = try voorstel(.relatie)
    #expect(try !proef.lees(try proef.voorstelblad(harmless)).text.contains("afleiden"))
  }
}
