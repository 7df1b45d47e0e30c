import GraphCore
import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("ontmoeting")
struct OntmoetingTests {
  @Test("gives the worked example")
  func workedExample() throws {
    let row = try #require(
      try Ontmoeting().antwoord(on: try Voorbeeldkaart.graaf()).rijen.first)
    #expect(row.id == "n1|n2")
    #expect(row.score == .aantal(2))
    #expect(row.veld("themas") == #"["ta"]"#)
    #expect(row.veld("verbinder") == "null")
    #expect(
      row.zin == "Buurtnetwerk en Taalnetwerk delen thema Taal, maar geen lid. Niemand vastgelegd "
        + "die hen kan verbinden.")
  }

  private func bouwer() throws -> Kaartbouwer {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "wijk", "buurt")
    try bouwer.relatie("buurt", "deel_van", "wijk")
    try bouwer.knopen(.thema, "taal", "groen")
    try bouwer.knopen(.doelgroep, "jong", "oud")
    try bouwer.knopen(.netwerk, "m", "n")
    return bouwer
  }

  private func rij(_ bouwer: Kaartbouwer, _ vraag: Ontmoeting = Ontmoeting()) throws -> Antwoordrij?
  {
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try vraag.antwoord(on: graaf).rijen.first
  }

  @Test("counts themes twice, groups of members once, and a shared area")
  func score() throws {
    var bouwer = try bouwer()
    for netwerk in ["m", "n"] {
      try bouwer.relatie(netwerk, "actief_op", "taal", nil, [.bron: "thema"])
      try bouwer.relatie(netwerk, "actief_op", "groen")
      try bouwer.knopen(.sleutelfiguur, "lid van \(netwerk)".replacing(" ", with: "-"))
      try bouwer.relatie("lid-van-\(netwerk)", "lid_van", netwerk, nil, [.bron: "lid"])
      try bouwer.relatie("lid-van-\(netwerk)", "bereikt", "jong", nil, [.bron: "bereik"])
    }
    try bouwer.relatie("m", "werkzaam_in", "buurt")
    try bouwer.relatie("n", "werkzaam_in", "wijk")
    let row = try #require(try rij(bouwer))
    #expect(row.score == .aantal(6))
    #expect(
      row.zin == "m en n delen thema's groen en taal, doelgroep jong en een gebied, maar geen lid. "
        + "Niemand vastgelegd die hen kan verbinden.")
    #expect(row.bronnen == ["bereik", "lid", "thema"])
    #expect(row.veld("zelfde_gebied") == "true")
  }

  private enum Beletsel: CaseIterable {
    case lid, deel, afgelopen, anderThema
  }

  @Test(
    "a common member, one being part of the other, an end or another theme keeps a pair out",
    arguments: Beletsel.allCases)
  private func noPair(beletsel: Beletsel) throws {
    var bouwer = try bouwer()
    try bouwer.relatie("m", "actief_op", "taal")
    try bouwer.relatie("n", "actief_op", "taal")
    try bouwer.knoop(.netwerk, "oud-netwerk", nil, [.tot: "2020"])
    try bouwer.relatie("oud-netwerk", "actief_op", "groen")
    try bouwer.relatie("m", "actief_op", "groen")
    var vraag = Ontmoeting()
    vraag.thema = "taal"
    #expect(try rij(bouwer, vraag)?.id == "m|n")
    switch beletsel {
    case .lid:
      try bouwer.knopen(.wijkpartner, "beide")
      for netwerk in ["m", "n"] { try bouwer.relatie("beide", "lid_van", netwerk) }
    case .deel:
      try bouwer.knopen(.netwerk, "tussen")
      try bouwer.relatie("n", "deel_van", "tussen")
      try bouwer.relatie("tussen", "deel_van", "m")
    case .afgelopen, .anderThema: vraag.thema = "groen"
    }
    #expect(try rij(bouwer, vraag) == nil)
  }

  @Test("the go-between does not go over the other network")
  func overTheOther() throws {
    var bouwer = try bouwer()
    for netwerk in ["m", "n"] { try bouwer.relatie(netwerk, "actief_op", "taal") }
    try bouwer.knopen(.sleutelfiguur, "p", "q")
    try bouwer.relatie("m", "werkt_samen_met", "n", 5)
    try bouwer.relatie("p", "lid_van", "m", 5)
    #expect(try rij(bouwer)?.veld("verbinder") == "null")
    try bouwer.relatie("p", "kent", "q", 2)
    try bouwer.relatie("q", "beheert", "n", 4, [.bron: "beheer"])
    let row = try #require(try rij(bouwer))
    #expect(
      row.veld("verbinder")
        == #"{"id":"p","score":"8/25","routes":[["p","m"],["p","q","n"]]}"#)
    #expect(row.bronnen == ["beheer"])
  }

  @Test(
    "the go-between is the one that a search for every person finds",
    .tags(.property), arguments: UInt64(0)..<60)
  func goBetween(seed: UInt64) throws {
    let kaart = try WillekeurigeKaart(seed: seed).kaart()
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026")))
    for row in try Ontmoeting().antwoord(on: graaf).rijen {
      let pair = try row.id.split(separator: "|").map { id in
        graaf.node(try #require(kaart.nummer(of: String(id))))
      }
      let expected = verbinder(pair[0], pair[1], graaf)
      #expect(row.veld("verbinder")?.hasPrefix(expected) == true)
    }
  }

  /// The best go-between in JSON, as far as its score; "null" when there is none.
  private func verbinder(_ one: NodeID, _ other: NodeID, _ graaf: KaartGraph) -> String {
    var best: (key: [Int], json: String)?
    for person in graaf.sortedByName(graaf.knopen(.init(.sleutelfiguur))) {
      guard let first = route(from: person, to: one, avoiding: other, graaf),
        let second = route(from: person, to: other, avoiding: one, graaf)
      else { continue }
      let strength = first.strength * second.strength
      let scaled = (strength.factoren..<4).reduce(strength.product) { product, _ in product * 5 }
      let trust = min(first.trust, second.trust)
      let key = [-scaled, strength.factoren, -trust]
      if best == nil || key.lexicographicallyPrecedes(best?.key ?? []) {
        best = (key, #"{"id":"\#(graaf.knoop(person).id)","score":"\#(strength.breuk)","#)
      }
    }
    return best?.json ?? "null"
  }

  private func route(
    from person: NodeID, to netwerk: NodeID, avoiding other: NodeID, _ graaf: KaartGraph
  ) -> (strength: Routesterkte, trust: Int)? {
    var search = graaf.contactnet.search()
    search.closed.insert(other)
    let found = search.routes(from: [RouteStart(person)], maximumSteps: 2)
    guard let route = found.route(to: netwerk, in: graaf.contactnet.graph) else { return nil }
    return (
      Routesterkte(product: route.product, factoren: route.steps), Int(route.leastGrade ?? 0)
    )
  }
}
