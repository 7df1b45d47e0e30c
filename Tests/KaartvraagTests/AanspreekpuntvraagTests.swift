import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("aanspreekpunt")
struct AanspreekpuntvraagTests {
  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "stad", "wijk", "overkant")
    try bouwer.relatie("wijk", "deel_van", "stad")
    try bouwer.knopen(.thema, "taal", "leeg")
    try bouwer.knopen(.wijkpartner, "school", "stadsbureau")
    try bouwer.knoop(.sleutelfiguur, "an", "An", [.niveau: "tactisch", .soort: "professional"])
    try bouwer.knopen(.sleutelfiguur, "bo", "cor", "dirk")
    for (partij, gebied) in [
      ("school", "wijk"), ("stadsbureau", "stad"), ("an", "wijk"), ("dirk", "overkant"),
    ] {
      try bouwer.relatie(partij, "werkzaam_in", gebied)
    }
    try bouwer.relatie("bo", "werkt_bij", "school")
    try bouwer.relatie("an", "aanspreekpunt_voor", "taal", 2, [.bron: "A"])
    try bouwer.relatie("an", "aanspreekpunt_voor", "taal", 5, [.niveau: "operationeel"])
    try bouwer.relatie("an", "aanspreekpunt_voor", "taal", 4, [.niveau: "operationeel"])
    try bouwer.relatie("bo", "aanspreekpunt_voor", "taal", 5, [.niveau: "operationeel"])
    try bouwer.relatie("stadsbureau", "aanspreekpunt_voor", "taal", 5, [.niveau: "operationeel"])
    try bouwer.relatie("cor", "aanspreekpunt_voor", "taal")
    try bouwer.relatie("dirk", "aanspreekpunt_voor", "taal", 1, [.niveau: "tactisch"])
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  private func vraag(_ change: (inout Aanspreekpuntvraag) -> Void = { _ in }) throws -> Antwoord {
    var vraag = Aanspreekpuntvraag("taal")
    change(&vraag)
    return try vraag.antwoord(on: try graaf())
  }

  /// The rows in one text each: key, level, area and strength.
  private func kort(_ antwoord: Antwoord) -> [String] {
    antwoord.rijen.map { row in
      ([row.id] + ["niveau", "ligging", "sterkte"].map { row.veld($0) ?? "" })
        .joined(separator: " ").replacing("\"", with: "")
    }
  }

  @Test("one row per party and level: operationeel first, then by strength and name")
  func rows() throws {
    let antwoord = try vraag()
    #expect(
      kort(antwoord) == [
        "an operationeel  5", "bo operationeel  5", "stadsbureau operationeel  5",
        "an tactisch  2", "dirk tactisch  1", "cor onbekend  3",
      ])
    #expect(antwoord.rijen.map(\.rang) == [1, 2, 3, 4, 5, 6])
    #expect(antwoord.rijen.allSatisfy { $0.score == nil && $0.viaOrganisatie == nil })
    #expect(antwoord.rijen[3].bronnen == ["A"])
  }

  @Test("says how strong, and where there is more than one at the same level")
  func sentences() throws {
    let zinnen = try vraag().rijen.map(\.zin)
    #expect(
      zinnen[3]
        == "An is aanspreekpunt voor taal (niveau tactisch, sterkte 2, meer dan één "
        + "aanspreekpunt).")
    #expect(zinnen[5] == "cor is aanspreekpunt voor taal (niveau onbekend, sterkte onbekend).")
  }

  @Test("at one level: only the rows there")
  func level() throws {
    let antwoord = try vraag { $0.niveau = .tactisch }
    #expect(antwoord.rijen.map(\.id) == ["an", "dirk"])
    #expect(antwoord.rijen.allSatisfy { $0.veld("ander_niveau") == "false" })
    #expect(antwoord.vooraf.isEmpty)
  }

  @Test("when there is nobody at that level: who there is at other levels, and that it is so")
  func otherLevel() throws {
    let antwoord = try vraag { $0.niveau = .strategisch }
    #expect(antwoord.rijen.map(\.id) == ["an", "bo", "stadsbureau", "an", "dirk", "cor"])
    #expect(antwoord.rijen.allSatisfy { $0.veld("ander_niveau") == "true" })
    #expect(
      antwoord.rijen.last?.zin
        == "cor is aanspreekpunt voor taal (niveau onbekend, sterkte onbekend, ander niveau).")
    #expect(antwoord.vooraf.first?.hasPrefix("Niemand vastgelegd op niveau strategisch.") == true)
  }

  @Test("in an area: inside first within a level, elsewhere left out, and more than one per area")
  func inArea() throws {
    let antwoord = try vraag { $0.gebied = Gebiedskeuze("wijk") }
    #expect(
      kort(antwoord) == [
        "an operationeel binnen 5", "bo operationeel binnen 5",
        "stadsbureau operationeel omvattend 5", "an tactisch binnen 2", "cor onbekend onbekend 3",
      ])
    #expect(
      antwoord.rijen.map { $0.veld("meer_dan_een") } == ["true", "true", "false", "false", "false"])
    #expect(antwoord.rijen.map(\.viaOrganisatie) == [false, true, false, false, false])
    #expect(antwoord.rijen[2].noot == "Werkt in een groter gebied, waar wijk in ligt.")
    #expect(antwoord.rijen.allSatisfy { $0.sectie.isEmpty })
  }

  @Test("the level is looked for among those in the area and of the kind")
  func levelInArea() throws {
    let antwoord = try vraag {
      $0.niveau = .tactisch
      $0.gebied = Gebiedskeuze("overkant", strikt: true)
    }
    #expect(kort(antwoord) == ["dirk tactisch binnen 1"])
    let others = try vraag {
      $0.niveau = .tactisch
      $0.soort = "wijkpartner"
    }
    #expect(others.rijen.map(\.id) == ["stadsbureau"])
    #expect(others.rijen.first?.veld("ander_niveau") == "true")
  }

  @Test("nobody is an answer, a party is no subject")
  func nobody() throws {
    let graaf = try graaf()
    let antwoord = try Aanspreekpuntvraag("leeg").antwoord(on: graaf)
    #expect(antwoord.rijen.isEmpty)
    #expect(antwoord.vooraf.isEmpty)
    #expect(antwoord.melding?.contains("een aanspreekpunt voor leeg") == true)
    #expect(throws: Vraagfout.self) { try Aanspreekpuntvraag("school").antwoord(on: graaf) }
  }

  @Test("a level that does not exist is wrong use")
  func wrongLevel() {
    #expect(throws: Vraagfout.self) {
      try Aanspreekpuntvraag(Vraaginvoer(["taal"], opties: ["niveau": "hoog"]))
    }
  }
}
