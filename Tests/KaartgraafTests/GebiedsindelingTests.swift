import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@Suite("What is part of what")
struct GebiedsindelingTests {
  private func graaf(_ parts: [(String, String)]) throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.thema, "a-thema")
    try bouwer.knopen(.gebied, "stad", "wijk", "andere", "buurt", "brug")
    for (deel, geheel) in parts { try bouwer.relatie(deel, "deel_van", geheel) }
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  private static let city = [
    ("wijk", "stad"), ("andere", "stad"), ("buurt", "wijk"), ("brug", "wijk"), ("brug", "andere"),
  ]

  private func ids(_ graaf: KaartGraph, _ nodes: [NodeID]) -> [String] {
    nodes.map { graaf.knoop($0).id }
  }

  @Test("names the entry itself first, then what is nearest, everything once")
  func closure() throws {
    let graaf = try graaf(Self.city)
    let brug = try graaf.find("brug", among: .alle)
    let stad = try graaf.find("stad", among: .alle)
    #expect(ids(graaf, graaf.omvattende(of: brug)) == ["brug", "andere", "wijk", "stad"])
    #expect(ids(graaf, graaf.onderdelen(of: brug)) == ["brug"])
    #expect(
      ids(graaf, graaf.onderdelen(of: stad)) == ["stad", "andere", "wijk", "brug", "buurt"])
  }

  @Test("comes to an end where areas lie in each other in a circle")
  func circle() throws {
    let graaf = try graaf([("wijk", "buurt"), ("buurt", "wijk")])
    let wijk = try graaf.find("wijk", among: .alle)
    #expect(ids(graaf, graaf.omvattende(of: wijk)) == ["wijk", "buurt"])
  }

  @Test("holds every area at its place, with all areas in which it lies")
  func indeling() throws {
    let graaf = try graaf(Self.city)
    let indeling = Gebiedsindeling(of: graaf)
    #expect(ids(graaf, indeling.gebieden) == ["andere", "brug", "buurt", "stad", "wijk"])
    for (place, area) in indeling.gebieden.enumerated() {
      #expect(indeling.place(of: area) == place)
      #expect(indeling.omvattende(of: area) == graaf.omvattende(of: area))
    }
  }
}
