import GraphCore
import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("overlap")
struct OverlapTests {
  @Test("gives the worked example")
  func workedExample() throws {
    let antwoord = try Overlap(in: Gebiedskeuze("ov")).antwoord(on: try Voorbeeldkaart.graaf())
    #expect(
      antwoord.kort == [
        "nog niet samen ke|mo 3", "nog niet samen ke|we 2", "nog niet samen mo|we 2",
      ])
    #expect(antwoord.rijen.map(\.rang) == [1, 2, 2])
    #expect(
      antwoord.rijen.map(\.zin).first == "Kerkinloop en Moskeeplatform komen beide bij Kwetsbare "
        + "migranten in Overvecht; geen samenwerking vastgelegd.")
  }

  private func graaf(_ more: (inout Kaartbouwer) throws -> Void) throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "stad", "wijk", "andere-wijk", "buurt")
    try bouwer.relatie("wijk", "deel_van", "stad")
    try bouwer.relatie("andere-wijk", "deel_van", "stad")
    try bouwer.relatie("buurt", "deel_van", "wijk")
    try bouwer.knopen(.doelgroep, "jong", "oud")
    try more(&bouwer)
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
  }

  private func add(
    _ bouwer: inout Kaartbouwer, _ soort: Knoopsoort, _ id: String, in gebied: String,
    _ bereik: (String, Int?)...
  ) throws {
    try bouwer.knopen(soort, id)
    try bouwer.relatie(id, "werkzaam_in", gebied)
    for (groep, sterkte) in bereik {
      try bouwer.relatie(id, "bereikt", groep, sterkte, [.bron: "\(id) bij \(groep)"])
    }
  }

  @Test("an area counts for the areas in it and around it, but not for the one beside it")
  func areas() throws {
    let graaf = try graaf { bouwer in
      try add(&bouwer, .wijkpartner, "b", in: "buurt", ("jong", 1))
      try add(&bouwer, .initiatief, "s", in: "stad", ("jong", 1))
      try add(&bouwer, .wijkpartner, "w", in: "andere-wijk", ("jong", 1))
      try add(&bouwer, .sleutelfiguur, "p", in: "buurt", ("jong", 1))
    }
    #expect(try Overlap().antwoord(on: graaf).rijen.map(\.id) == ["b|s", "s|w"])
    let strict = Overlap(in: Gebiedskeuze("wijk", strikt: true))
    #expect(try strict.antwoord(on: graaf).rijen.isEmpty)
    #expect(try Overlap(in: Gebiedskeuze("wijk")).antwoord(on: graaf).rijen.map(\.id) == ["b|s"])
  }

  @Test("adds up the lower strength of each common group; not stated counts as 3")
  func score() throws {
    let graaf = try graaf { bouwer in
      try add(&bouwer, .wijkpartner, "a", in: "buurt", ("jong", 5), ("oud", 2))
      try add(&bouwer, .wijkpartner, "b", in: "buurt", ("jong", nil), ("oud", 4))
    }
    var vraag = Overlap()
    let row = try #require(try vraag.antwoord(on: graaf).rijen.first)
    #expect(row.score == .aantal(5))
    #expect(row.veld("gemeenschappelijk") == #"["jong","oud"]"#)
    #expect(row.bronnen == ["a bij jong", "a bij oud", "b bij jong", "b bij oud"])
    vraag.doelgroep = "oud"
    let old = try #require(try vraag.antwoord(on: graaf).rijen.first)
    #expect(old.score == .aantal(2))
    #expect(old.bronnen == ["a bij oud", "b bij oud"])
  }

  @Test(
    "what is part of something else, at any depth, is no pair with it",
    arguments: [
      (["a-deel_van-b"], 0), (["b-deel_van-c", "c-deel_van-a"], 0), (["c-deel_van-a"], 1),
    ])
  func partOf(relaties: [String], count: Int) throws {
    let graaf = try graaf { bouwer in
      try add(&bouwer, .wijkpartner, "a", in: "buurt", ("jong", 1))
      try add(&bouwer, .wijkpartner, "b", in: "buurt", ("jong", 1))
      try bouwer.knopen(.wijkpartner, "c")
      for relatie in relaties.map({ $0.split(separator: "-").map(String.init) }) {
        try bouwer.relatie(relatie[0], relatie[1], relatie[2])
      }
    }
    #expect(try Overlap().antwoord(on: graaf).rijen.count == count)
  }

  @Test(
    "who works together, or is a member of one network, stands apart",
    arguments: [
      (["werkt_samen_met"], "zij werken al samen", ["w"]),
      (["lid_van"], "zij zijn beide lid van Netwerk", ["a lid", "b lid"]),
      (
        ["werkt_samen_met", "lid_van"],
        "zij werken al samen en zijn beide lid van Netwerk", ["a lid", "b lid", "w"]
      ),
    ])
  func together(soorten: [String], slot: String, bronnen: [String]) throws {
    let graaf = try graaf { bouwer in
      try add(&bouwer, .wijkpartner, "a", in: "buurt", ("jong", 1))
      try add(&bouwer, .wijkpartner, "b", in: "buurt", ("jong", 1))
      try bouwer.knoop(.netwerk, "n", "Netwerk")
      if soorten.contains("werkt_samen_met") {
        try bouwer.relatie("b", "werkt_samen_met", "a", nil, [.bron: "w"])
      }
      for partij in ["a", "b"] where soorten.contains("lid_van") {
        try bouwer.relatie(partij, "lid_van", "n", nil, [.bron: "\(partij) lid"])
      }
    }
    let row = try #require(try Overlap().antwoord(on: graaf).rijen.first)
    #expect(row.sectie == "werkt al samen")
    #expect(row.zin == "a en b komen beide bij jong; \(slot).")
    #expect(row.bronnen == (["a bij jong", "b bij jong"] + bronnen).sorted())
  }

  @Test("finds what comparing all pairs finds", .tags(.property), arguments: UInt64(0)..<60)
  func allPairs(seed: UInt64) throws {
    let kaart = try WillekeurigeKaart(seed: seed).kaart()
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026")))
    let parties = graaf.sortedByName(graaf.knopen(.init(.wijkpartner, .initiatief)))
    var expected: [String: Int] = [:]
    for (place, one) in parties.enumerated() {
      for other in parties.dropFirst(place + 1)
      where shareArea(one, other, graaf) && !isPart(one, of: other, graaf) {
        let score = commonStrength(one, other, graaf)
        if score > 0 { expected["\(graaf.knoop(one).id)|\(graaf.knoop(other).id)"] = score }
      }
    }
    let rows = try Overlap().antwoord(on: graaf).rijen
    #expect(Set(rows.map(\.id)) == Set(expected.keys))
    for row in rows { #expect(row.score == expected[row.id].map { .aantal($0) }) }
  }

  private func shareArea(_ one: NodeID, _ other: NodeID, _ graaf: KaartGraph) -> Bool {
    let areas = graaf.werkgebied(of: other).relaties.map(graaf.naar)
    return graaf.werkgebied(of: one).relaties.contains { edge in
      let ligging = Gebiedsligging(graaf.naar(edge), in: graaf).ligging(ofAreas: areas)
      return ligging == .binnen || ligging == .omvattend
    }
  }

  private func isPart(_ one: NodeID, of other: NodeID, _ graaf: KaartGraph) -> Bool {
    graaf.omvattende(of: one).contains(other) || graaf.omvattende(of: other).contains(one)
  }

  private func commonStrength(_ one: NodeID, _ other: NodeID, _ graaf: KaartGraph) -> Int {
    graaf.relations(.bereikt, from: one).reduce(0) { sum, edge in
      let theirs = graaf.relations(.bereikt, from: other)
        .first { graaf.naar($0) == graaf.naar(edge) }
      guard let theirs else { return sum }
      return sum + min(graaf.sterkte(edge).getal, graaf.sterkte(theirs).getal)
    }
  }
}
