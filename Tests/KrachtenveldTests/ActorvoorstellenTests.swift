import DocumentText
import GraphCore
import Kaartgraaf
import Kaartimport
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("Who belongs in a krachtenveld")
struct ActorvoorstellenTests {
  private static func ids(_ nodes: [NodeID], _ voorstellen: Actorvoorstellen) -> [String] {
    nodes.map { voorstellen.veld.graaf.knoop($0).id }
  }

  @Test("the worked example: who, where and why")
  func workedExample() throws {
    let found = Actorvoorstellen(try Adviesvoorbeeld.veld())
    let rows = found.voorstellen.map { voorstel in
      [
        found.veld.graaf.knoop(voorstel.actor).id, Self.woord(voorstel.afdeling),
        voorstel.redenen.map { "\($0.soort)" }.joined(separator: "|"),
      ]
    }
    #expect(rows == (try Adviesvoorbeeld.expected("wie.csv")))
    #expect(Self.ids(found.bovenstads, found) == ["waterschap"])
    #expect(
      Self.ids(found.onbereikt.map(\.groep), found) == ["nieuwkomers", "stillen"])
  }

  private static func woord(_ afdeling: Actorvoorstel.Afdeling) -> String {
    if case .omvattend(let schaal) = afdeling { return schaal?.rawValue ?? "" }
    return "\(afdeling)"
  }

  @Test("the worked example reads as it should")
  func text() throws {
    let blocks = Actorvoorstellen(try Adviesvoorbeeld.veld()).blokken
    expectGolden(blocks.plainText, "Krachtenveld/wie.txt")
  }

  @Test("who is judged, who is only mentioned and who is new stand apart")
  func states() throws {
    let found = Actorvoorstellen(try Adviesvoorbeeld.veld())
    func state(_ id: String) throws -> Actorvoorstel.Staat {
      let node = try #require(found.veld.graaf.node(of: id))
      return try #require(found.voorstellen.first { $0.actor == node }).staat
    }
    #expect(try state("winkel") == .beoordeeld)
    #expect(try state("fietsbond") == .nietBeoordeeld)
    #expect(try state("groenoverleg") == .nieuw)
  }

  @Test("a row that judges nothing is no judgement")
  func emptyRow() throws {
    var kaart = try Adviesvoorbeeld.graaf().kaart
    try kaart.add(
      Velden(["vraagstuk": "park", "actor": "groenoverleg", "kijk": "feitelijk"]), to: .posities)
    let graaf = KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
    let veld = Oordeelveld(graaf, try #require(kaart.krachtenveld.vraagstuk("park")))
    let node = graaf.node(of: "groenoverleg")
    #expect(
      Actorvoorstellen(veld).voorstellen.first { $0.actor == node }?.staat == .nietBeoordeeld)
  }

  @Test("a wijkraad that also works in one street is still the wijkraad of the wijk")
  func wijkraadOfStreet() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "wijk", "buurt", "straat")
    try bouwer.relatie("buurt", "deel_van", "wijk")
    try bouwer.relatie("straat", "deel_van", "buurt")
    try bouwer.knoop(.wijkpartner, "raad", nil, [.soort: "wijkraad"])
    try bouwer.relatie("raad", "werkzaam_in", "straat")
    try bouwer.relatie("raad", "werkzaam_in", "wijk")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    let veld = Oordeelveld(graaf, Vraagstuk(velden: Velden(["id": "v", "gebied": "buurt"])))
    #expect(Actorvoorstellen(veld).voorstellen.map(\.afdeling) == [.wijkraad])
  }

  @Test("a school in the next buurt counts when the street has none")
  func nearestSchool() throws {
    let found = Actorvoorstellen(try Adviesvoorbeeld.veld("weg"))
    #expect(
      Self.ids(found.voorstellen(with: .school).map(\.actor), found) == ["school"])
    #expect(found.vragen.contains { $0.hasPrefix("Een school in De laan is niet vermeld") })
    #expect(found.voorstellen(with: .wijkraad).count == 1)
  }

  @Test("a vraagstuk without area and theme asks for them and proposes nobody")
  func nowhere() throws {
    var velden = Velden()
    velden[.id] = "leeg"
    let veld = Oordeelveld(try Adviesvoorbeeld.graaf(), Vraagstuk(velden: velden))
    let found = Actorvoorstellen(veld)
    #expect(found.voorstellen.isEmpty)
    #expect(found.vragen.count == 2)
    #expect(found.blokken.plainText.contains("Er is niemand gevonden."))
  }

  @Test("with only what is openbaar no hidden person is named")
  func openbaar() throws {
    let veld = try Adviesvoorbeeld.veld(alleenOpenbaar: true)
    let text =
      Actorvoorstellen(veld).blokken.plainText + Participatieadvies(veld).blokken.plainText
    let inside = Actorvoorstellen(try Adviesvoorbeeld.veld()).blokken.plainText
    #expect(inside.contains("Jo (hovenier, sleutelfiguur)"))
    #expect(!text.contains("Jo "))
    #expect(text.contains("Opbouwwerker"))
    #expect(!text.contains("met een oordeel"))
  }

  @Test("only who is not in the krachtenveld yet stands in the rows to take over")
  func takeOver() throws {
    let found = Actorvoorstellen(try Adviesvoorbeeld.veld())
    let tables = found.blokken.compactMap { block -> DocumentTable? in
      guard case .table(let table) = block else { return nil }
      return table
    }
    #expect(tables.count == 1)
    #expect(tables.first?.columns.prefix(4) == ["vraagstuk", "actor", "fase", "kijk"])
    let known = Set(Self.ids(found.bekend.map(\.actor), found))
    #expect(tables.first?.rows.allSatisfy { !known.contains($0[1]) } ?? false)
    #expect(tables.first?.rows.count == found.voorstellen.count - known.count)
  }

  @Test(
    "everybody whom the question gebied names is proposed, or works above the city",
    arguments: ["hoograven", "zuid", "van-swindenstraat", "wittevrouwenbrug", "utrecht"])
  func agreesWithQuestion(area: String) throws {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/utrecht-2011")).kaart
    let day = try #require(kaart.gegevens.peildatum)
    let graaf = KaartGraph(kaart, peildatum: day)
    var velden = Velden()
    velden[.id] = "proef"
    velden[.gebied] = area
    let found = Actorvoorstellen(Oordeelveld(graaf, Vraagstuk(velden: velden)))
    var question = Gebiedsvraag(area)
    question.ruim = true
    let named = try question.antwoord(on: graaf, top: nil).rijen.filter {
      $0.status != .afgelopen
    }
    let proposed = Set(
      Self.ids(found.voorstellen(with: .gebied).map(\.actor) + found.bovenstads, found))
    #expect(!named.isEmpty)
    #expect(Set(named.map(\.id)) == proposed)
  }
}
