import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@Suite("Pad and Routesterkte")
struct PadTests {
  @Test(
    "a strength is exact, and rounded half up for people",
    arguments: [
      (12, 2, "12/25", "0,48"), (25, 2, "1/1", "1,00"), (15, 2, "3/5", "0,60"),
      (24, 3, "24/125", "0,19"), (1, 3, "1/125", "0,01"), (5, 0, "5/1", "5,00"),
      (0, 0, "0/1", "0,00"), (9, 4, "9/625", "0,01"), (3, 4, "3/625", "0,00"),
      (5, 4, "1/125", "0,01"), (16, 5, "16/3125", "0,01"), (15, 5, "3/625", "0,00"),
    ])
  func texts(product: Int, factoren: Int, breuk: String, tekst: String) {
    let sterkte = Routesterkte(product: product, factoren: factoren)
    #expect(sterkte.breuk == breuk)
    #expect(sterkte.tekst == tekst)
  }

  @Test("strengths of different lengths are compared as numbers")
  func comparison() {
    let half = Routesterkte(product: 12, factoren: 2)
    #expect(half == Routesterkte(product: 60, factoren: 3))
    #expect(half < Routesterkte(product: 3, factoren: 1))
    #expect(half > Routesterkte(product: 59, factoren: 3))
    #expect(half * half == Routesterkte(product: 144, factoren: 4))
  }

  @Test("a route knows its direction, its weakest relation and its least trust")
  func explained() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "a", "b")
    try bouwer.knoop(.netwerk, "n")
    try bouwer.knoop(.doelgroep, "d")
    try bouwer.relatie("b", "kent", "a", 2, vertrouwen: 4)
    try bouwer.relatie("b", "lid_van", "n", 2, vertrouwen: 3)
    try bouwer.relatie("n", "bereikt", "d", vertrouwen: 5)
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let start = graaf.node(try #require(graaf.kaart.nummer(of: "a")))
    let kinds: [Relatiesoortnummer] = [.kent, .lidVan, .bereikt]
    let order = kinds.compactMap { kind in
      graaf.relaties.edges.first { graaf.soort($0) == kind }
    }
    let pad = Pad(from: start, over: order, contactstappen: 2, in: graaf)
    #expect(pad.knopen.map { graaf.knoop($0).id } == ["a", "b", "n", "d"])
    #expect(pad.stappen(in: graaf).map(\.isForward) == [false, true, true])
    #expect(pad.zwaksteStap(in: graaf)?.relatie == order.first)
    #expect(pad.minsteVertrouwen == 3)
    #expect(pad.sterkte.breuk == "12/125")
  }

  @Test("an imagined acquaintance counts in strength and steps, is no relation, and has no trust")
  func imagined() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "a", "b", "c")
    try bouwer.knoop(.doelgroep, "d")
    try bouwer.relatie("c", "kent", "b", 5, vertrouwen: 5)
    try bouwer.relatie("c", "bereikt", "d", 4, vertrouwen: 5)
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let node = { (id: String) in graaf.node(try #require(graaf.kaart.nummer(of: id))) }
    let edges = try [
      graaf.relations(.kent, at: node("c")), graaf.relations(.bereikt, from: node("c")),
    ].flatMap(\.self)
    let pad = Pad(
      from: try node("a"), knowing: try node("b"), over: edges,
      contactstappen: 1, in: graaf)
    #expect(pad.knopen.map { graaf.knoop($0).id } == ["a", "b", "c", "d"])
    #expect(pad.contactstappen == 2)
    #expect(pad.relaties.count == 2)
    #expect(pad.sterkte.breuk == "12/25")
    #expect(pad.minsteVertrouwen == 0)
    #expect(pad.sterktes(in: graaf).map(\.getal) == [3, 5, 4])
    #expect(pad.stappen(in: graaf).map(\.relatie) == [nil] + edges)
    #expect(pad.stappen(in: graaf).map(\.isForward) == [true, false, true])
    #expect(pad.zwaksteStap(in: graaf)?.relatie == nil)
  }
}
