import GraphvizLayout
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

@Suite struct TweeluikTests {
  private static func graaf() throws -> KaartGraph {
    var builder = Kaartbouwer()
    for id in ["a", "b", "c", "d"] { try builder.knoop(.wijkpartner, id, "Partij \(id)") }
    try builder.knoop(.sleutelfiguur, "s", "Iemand", [.functie: "adviseur"])
    for id in ["m", "n", "leeg"] { try builder.knoop(.netwerk, id, "Netwerk \(id)") }
    try builder.relatie("a", "lid_van", "m")
    try builder.relatie("a", "lid_van", "n", nil, [.zekerheid: "afgeleid"])
    try builder.relatie("b", "aanwezig_bij", "m")
    try builder.relatie("s", "werkt_bij", "c")
    try builder.relatie("s", "lid_van", "n")
    try builder.relatie("d", "lid_van", "leeg")
    return KaartGraph(builder.kaart, peildatum: try #require(Datum("2026-01-01")))
  }

  private static func plaat() throws -> Kaartplaat {
    try #require(Plaatsoort.named("tweeluik")).plaat(Beeldvraag(graaf()))
  }

  @Test("organisations take part themselves or through their people")
  func participation() throws {
    let rows = try Self.plaat().tabel.rijen.map { [$0[0], $0[1], $0[3], $0[4]] }
    #expect(
      rows == [
        ["Netwerk m", "Partij a", "is lid van Netwerk m", ""],
        ["Netwerk m", "Partij b", "was aanwezig bij Netwerk m", ""],
        ["Netwerk n", "Partij a", "is lid van Netwerk n", "afgeleid"],
        ["Netwerk n", "Partij c", "Adviseur is lid van Netwerk n", ""],
      ])
  }

  @Test("who joins networks stands at the left, who comes to one stands beside it")
  func sides() throws {
    let check = try SheetCheck(Self.plaat())
    let names = Set(check.tiles.map(\.name))
    #expect(
      names == ["links-a", "rechts-m", "rechts-n", "rechts-m-b", "rechts-n-c"])
    let lines = check.edges.filter { $0.tail == "links-a" }.map {
      ($0.head, $0.attributes["style"])
    }
    #expect(lines.contains { $0 == ("rechts-m", "solid") })
    #expect(lines.contains { $0 == ("rechts-n", "dashed") })
  }

  @Test("networks that nobody shares are counted and not drawn")
  func counted() throws {
    let texts = try SheetCheck(Self.plaat()).svg.lines.joined(separator: " ")
    #expect(texts.contains("3 organisaties in 2 netwerken; 1 daarvan in meer dan één."))
    #expect(texts.contains("1 organisatie zonder gedeeld netwerk"))
    #expect(texts.contains("1 netwerk of initiatief met minder dan twee organisaties"))
  }

  @Test(
    "in Utrecht the facts of the source come out",
    arguments: [("Groep GROEN", 18), ("Groep ROOD", 17)])
  func utrecht(netwerk: String, count: Int) throws {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/utrecht-2011")).kaart
    let graaf = KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
    let plaat = try #require(Plaatsoort.named("tweeluik")).plaat(Beeldvraag(graaf))
    #expect(plaat.tabel.rijen.count { $0[0] == netwerk } == count)
  }
}
