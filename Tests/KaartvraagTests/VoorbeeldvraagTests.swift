import Kaartgraaf
import Kaartimport
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("Examples about somebody's own map")
struct VoorbeeldvraagTests {
  private func graaf(_ map: String) throws -> KaartGraph {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/" + map)).kaart
    return KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
  }

  @Test(
    "on the invented neighbourhood every question that is about somebody has an answer",
    arguments: Vragen.alle.indices)
  func answered(place: Int) throws {
    let example = try #require(Voorbeeldvraag(Vragen.alle[place], over: try graaf("voorbeeldwijk")))
    #expect(example.woorden.first == Vragen.alle[place].beschrijving.naam)
    #expect(example.heeftRijen != false, "\(example.woorden)")
  }

  @Test("the busiest entries come first, areas larger than a wijk not at all")
  func busiest() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.gebied, "stad", nil, [.schaal: "stad"])
    try bouwer.knoop(.gebied, "wijk", nil, [.schaal: "wijk"])
    try bouwer.knopen(.wijkpartner, "a", "b", "c")
    try bouwer.relatie("a", "werkzaam_in", "stad")
    try bouwer.relatie("b", "werkzaam_in", "stad")
    try bouwer.relatie("b", "werkzaam_in", "wijk")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    let ids = { (nodes: [_]) in nodes.map { graaf.knoop($0).id } }
    #expect(ids(graaf.drukste(.partij, count: 2)) == ["b", "a"])
    #expect(ids(graaf.drukste(.alle, count: 9)) == ["b", "a", "wijk", "c"])
  }

  @Test("two that know each other are only asked about when there are no others")
  func longerWay() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.wijkpartner, "a", "b", "c")
    try bouwer.relatie("a", "werkt_samen_met", "b", 5)
    let only = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    #expect(Voorbeeldvraag(Routevraag.self, over: only)?.woorden == ["route", "a", "b"])
    try bouwer.relatie("b", "werkt_samen_met", "c", 5)
    let longer = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    #expect(Voorbeeldvraag(Routevraag.self, over: longer)?.woorden == ["route", "a", "c"])
  }

  @Test("a map without anything to ask about has no example, a question about all of it has")
  func emptyMap() throws {
    let graaf = KaartGraph(Kaartbouwer().kaart, peildatum: try #require(Datum("2026-01-01")))
    #expect(Voorbeeldvraag(WieBereikt.self, over: graaf) == nil)
    #expect(Voorbeeldvraag(Onbereikt.self, over: graaf)?.woorden == ["onbereikt"])
  }

  @Test("a key that looks like an option is never an example")
  func hyphens() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.doelgroep, "-rf", "z")
    try bouwer.knopen(.wijkpartner, "a")
    try bouwer.relatie("a", "bereikt", "-rf")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    #expect(Voorbeeldvraag(WieBereikt.self, over: graaf)?.woorden == ["wie-bereikt", "z"])
  }

  @Test(
    "on a random map an example can be asked, and the public map shows nothing hidden",
    .tags(.property), arguments: UInt64(0)..<12)
  func random(seed: UInt64) throws {
    let kaart = try WillekeurigeKaart(seed: seed).kaart()
    let graaf = KaartGraph(
      kaart, peildatum: nil, vandaag: try #require(Datum("2026-01-01")), alleenOpenbaar: true)
    for vraag in Vragen.alle {
      guard let example = Voorbeeldvraag(vraag, over: graaf) else { continue }
      #expect(!example.woorden.joined().contains("geheim") && !example.titel.contains("geheim"))
      guard vraag.beschrijving.argumenten.count + 1 == example.woorden.count else { continue }
      let asked = try vraag.init(Vraaginvoer(Array(example.woorden.dropFirst())))
      let answer = try asked.antwoord(on: graaf)
      if let hasRows = example.heeftRijen { #expect(hasRows == !answer.rijen.isEmpty) }
    }
  }
}
