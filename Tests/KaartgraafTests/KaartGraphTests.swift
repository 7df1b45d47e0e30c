import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@Suite("KaartGraph")
struct KaartGraphTests {
  private func graaf(
    peildatum: String = "2026-01-01", _ fill: (inout Kaartbouwer) throws -> Void
  ) throws -> KaartGraph {
    var bouwer = Kaartbouwer(peildatum: peildatum)
    try fill(&bouwer)
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum(peildatum)))
  }

  private func ids(_ graaf: KaartGraph, _ nodes: some Sequence<NodeID>) -> [String] {
    nodes.map { graaf.knoop($0).id }
  }

  @Test("numbers entries in order of the bytes of their keys")
  func orderOfKeys() throws {
    let graaf = try graaf {
      try $0.knopen(.thema, "b", "a-1", "a", "B", "é", "a1", "abcdefghij", "abcdefghi", "z", "_")
    }
    #expect(
      ids(graaf, graaf.relaties.nodes)
        == ["B", "_", "a", "a-1", "a1", "abcdefghi", "abcdefghij", "b", "z", "é"])
    for node in graaf.relaties.nodes { #expect(graaf.node(graaf.nummer(node)) == node) }
  }

  @Test(
    "keeps what holds on the last day of the reference date",
    arguments: [
      ("2020", nil, "2020-06", true), ("2020-07", nil, "2020-06", false),
      (nil, "2019", "2020", false), (nil, "2020-06", "2020-06-30", true),
      (nil, "2020-06", "2020-07", false), ("2020-06-30", "2020-06-30", "2020-06", true),
      (nil, nil, "2020", true),
    ])
  func dates(vanaf: String?, tot: String?, peildatum: String, holds: Bool) throws {
    let graaf = try graaf(peildatum: peildatum) {
      try $0.knopen(.sleutelfiguur, "a", "b")
      try $0.relatie("a", "kent", "b", vanaf: vanaf, tot: tot)
    }
    #expect(graaf.relaties.edgeCount == (holds ? 1 : 0))
  }

  @Test("gives the same map on another day, with every entry at the same place")
  func anotherDay() throws {
    let graaf = try graaf {
      try $0.knopen(.sleutelfiguur, "b", "a", "c")
      try $0.relatie("a", "kent", "b", 2, tot: "2025")
      try $0.relatie("a", "kent", "c", 4)
    }
    let earlier = graaf.op(try #require(Datum("2025")))
    #expect(earlier.peildatum == Datum("2025-12-31"))
    #expect(earlier.relaties.edges.map { earlier.sterkte($0).getal } == [2, 4])
    #expect(graaf.relaties.edges.map { graaf.sterkte($0).getal } == [4])
    #expect(ids(earlier, graaf.relaties.nodes) == ["a", "b", "c"])
    #expect(graaf.op(graaf.peildatum) === graaf)
  }

  @Test("takes the reference date asked for, else that of the map, else today")
  func referenceDate() throws {
    let asked = try #require(Datum("2011-02"))
    let today = try #require(Datum("2026-05-04"))
    let dated = Kaartbouwer(peildatum: "2012").kaart
    #expect(KaartGraph(dated, peildatum: asked, vandaag: today).peildatum == Datum("2011-02-28"))
    #expect(KaartGraph(dated, peildatum: nil, vandaag: today).peildatum == Datum("2012-12-31"))
    let undated = SocialeKaart()
    #expect(KaartGraph(undated, peildatum: nil, vandaag: today).peildatum == today)
  }

  @Test("of parallel relations the strongest, then the latest, then the first counts")
  func oneRelationship() throws {
    let graaf = try graaf {
      try $0.knopen(.wijkpartner, "p", "q", "r")
      try $0.knoop(.doelgroep, "d")
      try $0.relatie("p", "bereikt", "d", 2, vanaf: "2025", [.bron: "zwakker"])
      try $0.relatie("p", "bereikt", "d", vanaf: "2001", [.bron: "drie"])
      try $0.relatie("p", "bereikt", "d", 3, [.bron: "zonder begin"])
      try $0.relatie("q", "bereikt", "d", 3, [.bron: "eerste"])
      try $0.relatie("q", "bereikt", "d", 3, [.bron: "tweede"])
      try $0.relatie("r", "werkt_samen_met", "q", 1, [.bron: "r-q"])
      try $0.relatie("q", "werkt_samen_met", "r", 2, [.bron: "q-r"])
    }
    let group = try #require(graaf.kaart.nummer(of: "d"))
    let reaching = graaf.relations(.bereikt, to: graaf.node(group))
    #expect(reaching.map { graaf.relatie($0).bron } == ["drie", "eerste"])
    let r = graaf.node(try #require(graaf.kaart.nummer(of: "r")))
    #expect(graaf.relations(.werktSamenMet, at: r).map { graaf.relatie($0).bron } == ["q-r"])
  }

  @Test("a condition comes before counting parallel relations as one")
  func selectionFirst() throws {
    let graaf = try graaf {
      try $0.knoop(.wijkpartner, "p")
      try $0.knoop(.doelgroep, "d")
      try $0.relatie("p", "bereikt", "d", 5, [.kanaal: "brief"])
      try $0.relatie("p", "bereikt", "d", 1, [.kanaal: "telefoon|app"])
      try $0.relatie("p", "bereikt", "d", 2, [.kanaal: "app"])
    }
    let group = graaf.node(try #require(graaf.kaart.nummer(of: "d")))
    let byApp = graaf.relations(.bereikt, to: group) { $0.kanalen.contains("app") }
    #expect(byApp.map { graaf.sterkte($0).getal } == [2])
  }

  @Test("a sleutelfiguur without an area takes those of its organisations")
  func areasThroughOrganisation() throws {
    let graaf = try graaf {
      try $0.knopen(.gebied, "g", "h")
      try $0.knopen(.wijkpartner, "o", "leeg")
      try $0.knopen(.sleutelfiguur, "eigen", "via", "niets")
      try $0.relatie("o", "werkzaam_in", "g")
      try $0.relatie("eigen", "werkzaam_in", "h")
      for persoon in ["eigen", "via"] { try $0.relatie(persoon, "vertegenwoordigt", "o") }
      try $0.relatie("via", "werkt_bij", "o")
      try $0.relatie("via", "werkt_bij", "leeg")
      try $0.relatie("niets", "werkt_bij", "leeg")
    }
    let ligging = Gebiedsligging(graaf.node(try #require(graaf.kaart.nummer(of: "g"))), in: graaf)
    let found = ["eigen", "via", "niets", "o", "leeg"].map { id in
      graaf.kaart.nummer(of: id).map { ligging.ligging(of: graaf.node($0)) }
    }
    #expect(found.map { $0?.ligging } == [.elders, .binnen, .onbekend, .binnen, .onbekend])
    #expect(found.map { $0?.viaOrganisatie } == [false, true, false, false, false])
    let via = graaf.werkgebied(of: graaf.node(try #require(graaf.kaart.nummer(of: "via"))))
    #expect(via.banden.count == 2)
    #expect(via.relaties.count == 1)
  }

  @Test("areas form a directed graph: a place may lie in several areas, even in a circle")
  func areas() throws {
    let graaf = try graaf {
      try $0.knopen(.gebied, "stad", "wijk1", "wijk2", "plek", "straat", "elders")
      for wijk in ["wijk1", "wijk2"] {
        try $0.relatie(wijk, "deel_van", "stad")
        try $0.relatie("plek", "deel_van", wijk)
      }
      try $0.relatie("straat", "deel_van", "plek")
      try $0.relatie("elders", "deel_van", "elders")
    }
    let plek = Gebiedsligging(graaf.node(try #require(graaf.kaart.nummer(of: "plek"))), in: graaf)
    #expect(ids(graaf, plek.binnen) == ["plek", "straat"])
    #expect(ids(graaf, plek.omvattend) == ["stad", "wijk1", "wijk2"])
    let other = try #require(graaf.kaart.nummer(of: "elders"))
    #expect(ids(graaf, Gebiedsligging(graaf.node(other), in: graaf).binnen) == ["elders"])
  }

  @Test("without what is not openbaar, as if it were never recorded")
  func openbaar() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.sleutelfiguur, "intern")
    try bouwer.knoop(.sleutelfiguur, "open", "open", [.zichtbaarheid: "openbaar"])
    try bouwer.knoop(.wijkpartner, "geheim", "geheim", [.zichtbaarheid: "vertrouwelijk"])
    try bouwer.knoop(.wijkpartner, "o")
    try bouwer.relatie("intern", "werkt_bij", "o")
    try bouwer.relatie("open", "werkt_bij", "o")
    let today = try #require(Datum("2026-01-01"))
    let graaf = KaartGraph(bouwer.kaart, peildatum: nil, vandaag: today, alleenOpenbaar: true)
    #expect(ids(graaf, graaf.relaties.nodes) == ["o", "open"])
    #expect(graaf.relaties.edgeCount == 1)
  }
}
