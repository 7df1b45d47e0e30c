import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("Who is asked very often")
struct VraagdrukTests {
  private static func druk(_ id: String) throws -> Vraagdruk {
    let graaf = try Adviesvoorbeeld.graaf()
    let node = try #require(graaf.node(of: id))
    return try #require(Vraagdruk.alle(in: graaf).first { $0.actor == node })
  }

  @Test("the year ends on the day itself and begins a year before the day after")
  func year() throws {
    let wijkraad = try Self.druk("wijkraad")
    #expect(wijkraad.gesprekken == 4)
    #expect(wijkraad.gepland == 1)
    #expect(wijkraad.isVeel)
    #expect(try Self.druk("tuinclub").gesprekken == 2)
  }

  @Test("only vraagstukken that still run count")
  func running() throws {
    #expect(try Self.druk("wijkraad").vraagstukken == ["park", "weg"])
    #expect(try Self.druk("koor").vraagstukken == ["park"])
  }

  @Test("many vraagstukken at the same time are much without any talk")
  func manyVraagstukken() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.wijkpartner, "a", "b")
    var kaart = bouwer.kaart
    for id in ["v1", "v2", "v3"] {
      try kaart.add(Velden(["id": id, "naam": id]), to: .vraagstukken)
      try kaart.add(Velden(["vraagstuk": id, "actor": "a"]), to: .posities)
    }
    try kaart.add(Velden(["vraagstuk": "v1", "actor": "b"]), to: .posities)
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026-01-01")))
    #expect(Vraagdruk.alle(in: graaf).map(\.isVeel) == [true, false])
  }

  @Test("the worked example: Jo can come instead of the wijkraad, who was asked least")
  func replacement() throws {
    let advies = Participatieadvies(try Adviesvoorbeeld.veld())
    let graaf = advies.veld.graaf
    #expect(advies.overvraagd.map { graaf.knoop($0.druk.actor).id } == ["wijkraad"])
    let over = try #require(advies.overvraagd.first)
    #expect(over.vervanger == graaf.node(of: "hovenier"))
    #expect(over.vervanging == .dektHetzelfde([.sector("bewonersorganisaties")]))
  }

  @Test("without anybody who covers the same a member of the same organisation can come")
  func member() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.wijkpartner, "club")
    try bouwer.knopen(.sleutelfiguur, "an", "bo")
    try bouwer.relatie("an", "lid_van", "club")
    try bouwer.relatie("bo", "lid_van", "club")
    var kaart = bouwer.kaart
    try kaart.add(Velden(["id": "v", "naam": "V"]), to: .vraagstukken)
    try kaart.add(Velden(["vraagstuk": "v", "actor": "club"]), to: .posities)
    for day in ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-04"] {
      try kaart.add(
        Velden(["vraagstuk": "v", "actor": "club", "datum": day]), to: .gesprekken)
    }
    try kaart.add(
      Velden(["vraagstuk": "v", "actor": "an", "datum": "2025-10-04"]), to: .gesprekken)
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026-01-01")))
    let stuk = try #require(kaart.krachtenveld.vraagstuk("v"))
    let over = Participatieadvies(Oordeelveld(graaf, stuk)).overvraagd
    #expect(over.map(\.vervanger) == [graaf.node(of: "bo")])
    #expect(over.first?.vervanging == .zelfdeClub)
  }
}
