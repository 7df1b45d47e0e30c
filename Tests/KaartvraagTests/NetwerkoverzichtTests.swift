import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("netwerken")
struct NetwerkoverzichtTests {
  @Test("tells of every network on the small map")
  func smallMap() throws {
    let antwoord = try Netwerkoverzicht().antwoord(on: try Voorbeeldkaart.graaf())
    #expect(
      antwoord.rijen.map(\.zin) == [
        "Buurtnetwerk (duur onbekend, lopend): 3 leden; thema's: Taal; bereikt Jongeren en "
          + "Kwetsbare migranten; niet vastgelegd wanneer bijgewerkt.",
        "Taalnetwerk (duur onbekend, lopend): 0 leden; thema's: Taal; niet vastgelegd wanneer "
          + "bijgewerkt.",
      ])
    #expect(antwoord.rijen.map { $0.veld("leden") } == [#"["sa","sb","we"]"#, "[]"])
    #expect(antwoord.rijen.map { $0.veld("duur") } == [#""""#, #""""#])
    #expect(antwoord.rijen.map { $0.veld("laatst_bijgewerkt") } == [#""""#, #""""#])
  }

  private func graaf() throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "stad", "wijk", "overkant")
    try bouwer.relatie("wijk", "deel_van", "stad")
    try bouwer.knopen(.thema, "taal", "taalles")
    try bouwer.relatie("taalles", "deel_van", "taal")
    try bouwer.knopen(.doelgroep, "jong", "oud")
    try bouwer.knopen(.sleutelfiguur, "an")
    try bouwer.knoop(
      .netwerk, "kring", "Kring",
      [.duur: "vast", .laatstGewijzigd: "2025-03", .laatstBevestigd: "2025-03-30"])
    try bouwer.knoop(.netwerk, "avond", "Avond", [.duur: "eenmalig", .tot: "2025-05"])
    try bouwer.knoop(.netwerk, "bond", "Bond", [.duur: "vast", .soort: "bewonersnetwerk"])
    for (netwerk, gebied) in [("kring", "wijk"), ("avond", "stad"), ("bond", "overkant")] {
      try bouwer.relatie(netwerk, "werkzaam_in", gebied)
    }
    try bouwer.relatie("an", "lid_van", "kring", 3, [.bron: "lid"])
    try bouwer.relatie("an", "bereikt", "oud", nil, [.bron: "van lid"])
    try bouwer.relatie("kring", "bereikt", "jong", nil, [.bron: "zelf"])
    try bouwer.relatie("kring", "actief_op", "taal", nil, [.bron: "thema"])
    try bouwer.relatie("avond", "actief_op", "taalles")
    try bouwer.relatie("an", "aanspreekpunt_voor", "kring", nil, [.bron: "punt"])
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  private func vraag(_ change: (inout Netwerkoverzicht) -> Void = { _ in }) throws -> Antwoord {
    var vraag = Netwerkoverzicht()
    change(&vraag)
    return try vraag.antwoord(on: try graaf())
  }

  @Test("all that is known of a network, updated on the later of both dates")
  func profile() throws {
    let row = try #require(try vraag().rijen.first { $0.id == "kring" })
    #expect(
      row.zin == "Kring (vast, lopend): 1 lid; thema's: taal; bereikt jong en oud; aanspreekpunt: "
        + "an; bijgewerkt op 31-03-2025.")
    #expect(row.bronnen == ["lid", "punt", "thema", "van lid", "zelf"])
    #expect(row.veld("doelgroepen") == #"["jong","oud"]"#)
    #expect(row.veld("themas") == #"["taal"]"#)
    #expect(row.veld("aanspreekpunten") == #"["an"]"#)
    #expect(row.veld("laatst_bijgewerkt") == #""2025-03-31""#)
  }

  @Test("by name, also those that have ended")
  func order() throws {
    let antwoord = try vraag()
    #expect(antwoord.rijen.map(\.id) == ["avond", "bond", "kring"])
    #expect(antwoord.rijen.map(\.status) == [.afgelopen, .lopend, .lopend])
  }

  @Test("of a theme itself, not of the themes below it")
  func theme() throws {
    #expect(try vraag { $0.thema = "taal" }.rijen.map(\.id) == ["kring"])
  }

  @Test("of a duration, or of a kind")
  func duration() throws {
    #expect(try vraag { $0.duur = .vast }.rijen.map(\.id) == ["bond", "kring"])
    #expect(try vraag { $0.soort = "Bewonersnetwerk" }.rijen.map(\.id) == ["bond"])
    #expect(try vraag { $0.soort = "wijkpartner" }.rijen.isEmpty)
  }

  @Test("in an area: inside first, then around it")
  func inArea() throws {
    let antwoord = try vraag { $0.gebied = Gebiedskeuze("wijk") }
    #expect(antwoord.kort == ["binnen kring", "omvattend avond"])
    #expect(antwoord.rijen.allSatisfy { $0.viaOrganisatie == nil })
  }

  @Test("a duration that does not exist is wrong use")
  func wrongDuration() {
    #expect(throws: Vraagfout.self) {
      try Netwerkoverzicht(Vraaginvoer(opties: ["duur": "lang"]))
    }
  }
}
