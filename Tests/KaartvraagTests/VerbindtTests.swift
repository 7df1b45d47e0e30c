import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartvraag

@Suite("verbindt")
struct VerbindtTests {
  private func antwoord(_ bouwer: Kaartbouwer, _ vraag: Verbindt) throws -> Antwoord {
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try vraag.antwoord(on: graaf)
  }

  @Test("names who stands between two parties of the worked example")
  func workedExample() throws {
    let graaf = try Voorbeeldkaart.graaf()
    var vraag = Verbindt("wb", "mo")
    let antwoord = try vraag.antwoord(on: graaf)
    #expect(antwoord.kort == ["sa 0,48 3", "sb 0,48 3", "n1 0,19 4"])
    #expect(antwoord.rijen[1].route == ["wb", "sa", "sb", "mo"])
    #expect(antwoord.veld("zonder_route") == "0")
    #expect(
      antwoord.blokken.flatMap(\.regels) == [
        "Er is een weg van Wijkbureau naar Moskeeplatform, al kan die lang zijn."
      ])
    vraag.zonderNetwerken = true
    #expect(try vraag.antwoord(on: graaf).kort == ["sa 0,48 3", "sb 0,48 3"])
    vraag.soort = "netwerk"
    #expect(try vraag.antwoord(on: graaf).kort.isEmpty)
  }

  @Test("the best pair of ways shares nobody, so the strongest of each side may not do")
  func disjoint() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "a", "b", "c", "x", "y")
    try bouwer.relatie("c", "kent", "x", 5)
    try bouwer.relatie("c", "kent", "y", 2)
    for eind in ["a", "b"] { try bouwer.relatie("x", "kent", eind, 5) }
    try bouwer.relatie("y", "kent", "b", 5)
    let row = try #require(
      try antwoord(bouwer, Verbindt("a", "b")).rijen.first { $0.id == "c" })
    #expect(row.route == ["a", "x", "c", "y", "b"])
    #expect(row.score?.breuk == "2/5")
  }

  @Test("of one kind with itself two different members are connected")
  func oneKind() throws {
    var bouwer = Kaartbouwer()
    for raad in ["a", "b", "c"] { try bouwer.knoop(.wijkpartner, raad, nil, [.soort: "Wijkraad"]) }
    try bouwer.knopen(.sleutelfiguur, "p", "q")
    for raad in ["a", "b"] { try bouwer.relatie("p", "lid_van", raad, 5) }
    try bouwer.relatie("q", "lid_van", "a", 5)
    let antwoord = try antwoord(bouwer, Verbindt("wijkraad", "soort:WIJKRAAD"))
    #expect(antwoord.kort == ["p 1,00 2"])
    #expect(antwoord.rijen[0].route == ["a", "p", "b"])
    #expect(antwoord.veld("zonder_route") == "1")
    #expect(
      antwoord.blokken.flatMap(\.regels) == [
        "1 van de 3 heeft geen enkele weg naar partijen van de soort ‘WIJKRAAD’, ook geen lange."
      ])
  }

  @Test("somebody of one of the sides connects nothing, not even as a step between")
  func sides() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "c")
    for kerk in ["a", "tussen"] { try bouwer.knoop(.wijkpartner, kerk, nil, [.soort: "kerk"]) }
    try bouwer.knopen(.netwerk, "n")
    try bouwer.relatie("tussen", "lid_van", "n", 5)
    try bouwer.relatie("a", "werkt_samen_met", "tussen", 5)
    try bouwer.relatie("c", "lid_van", "n", 5)
    let antwoord = try antwoord(bouwer, Verbindt("a", "kerk"))
    #expect(antwoord.rijen.isEmpty)
    #expect(antwoord.veld("zonder_route") == "0")
  }

  @Test("a way is found over a network of every length, and no way at all is told")
  func noRoute() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.sleutelfiguur, "a", "b")
    let antwoord = try antwoord(bouwer, Verbindt("a", "b"))
    #expect(antwoord.veld("zonder_route") == "1")
    #expect(
      antwoord.blokken.flatMap(\.regels) == ["Er is geen enkele weg vastgelegd van a naar b."])
  }

  @Test(
    "the best route over everybody is the one that trying all pairs of halves finds",
    .tags(.property, .differential), arguments: UInt64(0)..<60)
  func exhaustive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graaf = KaartGraph(
      try WillekeurigeKaart(seed: seed).kaart(), peildatum: try #require(Datum("2026")))
    let words =
      ["wijkpartner", "sleutelfiguur", "netwerk"]
      + graaf.knopen(.partij).map {
        graaf.knoop($0).id
      }
    for _ in 0..<6 {
      let (van, naar) = (
        try #require(words.randomElement(using: &random)),
        try #require(words.randomElement(using: &random))
      )
      var vraag = Verbindt(van, naar)
      vraag.zonderNetwerken = Bool.random(using: &random)
      let sides = AlleHelften(
        van: try Partijverzameling(van, in: graaf).leden,
        naar: try Partijverzameling(naar, in: graaf).leden,
        zonderNetwerken: vraag.zonderNetwerken, graaf: graaf)
      let rows = try vraag.antwoord(on: graaf).rijen
      for party in graaf.knopen(.init(.sleutelfiguur, .netwerk, .initiatief)) {
        let found = rows.first { $0.id == graaf.knoop(party).id }
        #expect(found?.route == sides.best(over: party)?.map { graaf.knoop($0).id })
      }
    }
  }
}

/// Finds who connects two sides by listing all halves of routes, as the definition reads.
private struct AlleHelften {
  let van: NodeSet
  let naar: NodeSet
  let zonderNetwerken: Bool
  let graaf: KaartGraph

  /// The nodes of the best route from one side to the other over a party.
  func best(over midden: NodeID) -> [NodeID]? {
    guard isOutside(midden) else { return nil }
    let second = halves(from: midden, to: naar)
    let pairs = halves(from: midden, to: van).flatMap { left in
      second.filter { Set(left + $0).count == left.count + $0.count }
        .map { left.reversed() + [midden] + $0 }
    }
    return pairs.min(by: isBetter)
  }

  private func isOutside(_ node: NodeID) -> Bool {
    !van.contains(node) && !naar.contains(node)
      && !(zonderNetwerken && graaf.knoopsoort(node) == .netwerk)
  }

  /// What follows the middle in one or two steps.
  private func halves(from midden: NodeID, to side: NodeSet) -> [[NodeID]] {
    neighbours(midden).flatMap { next -> [[NodeID]] in
      let direct = side.contains(next) ? [[next]] : []
      guard isOutside(next) else { return direct }
      return direct + neighbours(next).filter { side.contains($0) }.map { [next, $0] }
    }
  }

  private func neighbours(_ node: NodeID) -> [NodeID] {
    let graph = graaf.contactnet.graph
    return graph.outgoingEdges(of: node).map { graph.target(of: $0) }
  }

  private func isBetter(_ one: [NodeID], _ other: [NodeID]) -> Bool {
    let (first, second) = (worth(one), worth(other))
    if first.strength != second.strength { return first.strength > second.strength }
    if one.count != other.count { return one.count < other.count }
    if first.trust != second.trust { return first.trust > second.trust }
    return one.map { graaf.knoop($0).id }.lexicographicallyPrecedes(
      other.map { graaf.knoop($0).id })
  }

  private func worth(_ nodes: [NodeID]) -> (strength: Routesterkte, trust: Int) {
    let steps = zip(nodes, nodes.dropFirst()).compactMap { from, target in
      graaf.contactnet.graph.outgoingEdges(of: from)
        .first { graaf.contactnet.graph.target(of: $0) == target }.map(graaf.contactnet.relatie)
    }
    return (
      Routesterkte(
        product: steps.reduce(1) { $0 * graaf.sterkte($1).getal }, factoren: steps.count),
      steps.map(graaf.vertrouwen).min() ?? 0
    )
  }
}
