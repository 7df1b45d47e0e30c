import GraphCore
import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("beste-koppeling")
struct BesteKoppelingTests {
  private func antwoord(_ bouwer: Kaartbouwer, _ vraag: BesteKoppeling) throws -> Antwoord {
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try vraag.antwoord(on: graaf)
  }

  private func bouwer(_ personen: String...) throws -> Kaartbouwer {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.doelgroep, "jong")
    for persoon in personen { try bouwer.knopen(.sleutelfiguur, persoon) }
    return bouwer
  }

  @Test("gives the answer that can be reckoned by hand on the worked example")
  func workedExample() throws {
    let graaf = try Voorbeeldkaart.graaf()
    let antwoord = try BesteKoppeling("ke", "jo").antwoord(on: graaf)
    #expect(antwoord.kort == ["sb 0,60 1", "sa 0,48 2", "n1 0,38 3"])
    #expect(antwoord.rijen.map { $0.veld("oud") } == ["\"4/25\"", "\"4/25\"", "\"4/25\""])
    #expect(antwoord.rijen.map { $0.veld("introducent") } == ["null", "null", "\"we\""])
    #expect(
      antwoord.rijen[2].zin
        == "Met Buurtnetwerk als nieuwe kennis bereikt Kerkinloop de groep Jongeren met sterkte "
        + "0,38 (nu 0,16). Kerkinloop –kent (3)→ Buurtnetwerk –heeft als lid (4)→ Sleutelfiguur "
        + "A –kent (4)→ Sleutelfiguur B –bereikt (5)→ Jongeren. Sterkte 0,38; zwakste schakel: "
        + "kent (3). Welzijn Oost kan hen aan elkaar voorstellen.")
    #expect(
      try BesteKoppeling("wb", "mi").antwoord(on: graaf).melding?.contains("niet vastgelegd")
        == true)
  }

  @Test("an acquaintance that makes it no stronger than it is now does not help")
  func noStronger() throws {
    var bouwer = try bouwer("a", "z")
    try bouwer.relatie("a", "bereikt", "jong", 3)
    try bouwer.relatie("z", "bereikt", "jong", 5)
    #expect(try antwoord(bouwer, BesteKoppeling("a", "jong")).rijen.isEmpty)
  }

  @Test("nobody reaches the group now: the old strength is nothing")
  func nothingYet() throws {
    var bouwer = try bouwer("a", "z")
    try bouwer.relatie("z", "bereikt", "jong", nil)
    let antwoord = try antwoord(bouwer, BesteKoppeling("a", "jong"))
    #expect(antwoord.rijen[0].veld("oud") == "\"0/1\"")
    #expect(antwoord.rijen[0].zin.contains("met sterkte 0,36 (nu 0,00)"))
    #expect(antwoord.sterkteBekend == false)
  }

  @Test("an acquaintance of now, and a way back over the party itself, is not new")
  func notNew() throws {
    var bouwer = try bouwer("a", "b", "z", "y")
    try bouwer.relatie("a", "kent", "b", 1)
    try bouwer.relatie("b", "bereikt", "jong", 5)
    try bouwer.relatie("a", "bereikt", "jong", 1)
    try bouwer.relatie("b", "kent", "z", 5)
    try bouwer.relatie("y", "kent", "a", 5)
    #expect(try antwoord(bouwer, BesteKoppeling("a", "jong")).kort == ["z 0,60 2"])
  }

  @Test("the new way has at most two steps after the acquaintance, the present one three in all")
  func lengths() throws {
    var bouwer = try bouwer("a", "p", "q", "r", "s")
    for (van, naar) in [("p", "q"), ("q", "r"), ("r", "s")] {
      try bouwer.relatie(van, "kent", naar, 5)
    }
    try bouwer.relatie("s", "bereikt", "jong", 5)
    #expect(
      try antwoord(bouwer, BesteKoppeling("a", "jong")).kort
        == ["s 0,60 1", "r 0,60 2", "q 0,60 3"])
    try bouwer.relatie("a", "kent", "p", 5)
    #expect(
      try antwoord(bouwer, BesteKoppeling("a", "jong")).kort
        == ["s 0,60 1", "r 0,60 2", "q 0,60 3"])
    #expect(
      try antwoord(bouwer, BesteKoppeling("p", "jong")).kort.isEmpty, "p gets there in 3 steps")
  }

  @Test("without networks a network may be the acquaintance, not a step between")
  func withoutNetworks() throws {
    var bouwer = try bouwer("a", "b", "z")
    try bouwer.knopen(.netwerk, "n", "m")
    try bouwer.relatie("z", "lid_van", "n", 5)
    try bouwer.relatie("z", "bereikt", "jong", 4)
    try bouwer.relatie("n", "bereikt", "jong", 5)
    try bouwer.relatie("b", "lid_van", "n", 5)
    try bouwer.relatie("z", "lid_van", "m", 5)
    var vraag = BesteKoppeling("a", "jong")
    #expect(
      try antwoord(bouwer, vraag).kort == ["n 0,60 1", "b 0,60 2", "z 0,60 2", "m 0,60 3"])
    vraag.zonderNetwerken = true
    #expect(try antwoord(bouwer, vraag).kort == ["n 0,60 1", "b 0,60 2", "z 0,60 2"])
    vraag.soort = "netwerk"
    #expect(try antwoord(bouwer, vraag).kort == ["n 0,60 1"])
  }

  @Test(
    "who introduces has the strongest contact with both, then the most trusted, then by name",
    arguments: [(4, 5, 1, 1, "y"), (4, 4, 1, 3, "y"), (4, 4, 3, 3, "x"), (5, 4, 1, 5, "x")])
  func introducer(x: Int, y: Int, trustX: Int, trustY: Int, introducer: String) throws {
    var bouwer = try bouwer("a", "x", "y", "z")
    try bouwer.knopen(.netwerk, "n")
    try bouwer.relatie("z", "bereikt", "jong", 5)
    for (wie, sterkte, vertrouwen) in [("x", x, trustX), ("y", y, trustY)] {
      try bouwer.relatie("a", "kent", wie, 1, vertrouwen: 5)
      try bouwer.relatie(wie, "kent", "z", sterkte, vertrouwen: vertrouwen)
    }
    for wie in ["a", "z"] { try bouwer.relatie(wie, "lid_van", "n", 5) }
    var vraag = BesteKoppeling("a", "jong")
    vraag.zonderNetwerken = true
    let row = try #require(try antwoord(bouwer, vraag).rijen.first { $0.id == "z" })
    #expect(row.veld("introducent") == "\"\(introducer)\"")
  }

  @Test("for groups that are hard to reach there is a list per group, by name")
  func hardToReach() throws {
    var bouwer = try bouwer("a", "z")
    for groep in ["stil", "arm"] {
      try bouwer.knoop(.doelgroep, groep, nil, [.moeilijkBereikbaar: "ja"])
      try bouwer.relatie("z", "bereikt", groep, 4)
    }
    let antwoord = try antwoord(bouwer, BesteKoppeling("a", "moeilijk-bereikbaar"))
    #expect(antwoord.lijsten.map(\.groep) == ["arm", "stil"])
    #expect(antwoord.rijen.map(\.rang) == [1, 1])
    #expect(antwoord.rijen.map { $0.veld("doelgroep") } == ["\"arm\"", "\"stil\""])
  }

  @Test(
    "every acquaintance is the one that recording it and asking again finds",
    .tags(.property, .differential), arguments: UInt64(0)..<40, [false, true])
  func askedAgain(seed: UInt64, zonderNetwerken: Bool) throws {
    let kaart = try WillekeurigeKaart(seed: seed).kaart()
    let today = try #require(Datum("2026"))
    let graaf = KaartGraph(kaart, peildatum: today)
    for vrager in graaf.knopen(.init(.sleutelfiguur)) {
      for groep in graaf.knopen(.init(.doelgroep)) {
        let ids = (graaf.knoop(vrager).id, graaf.knoop(groep).id)
        var vraag = BesteKoppeling(ids.0, ids.1)
        vraag.zonderNetwerken = zonderNetwerken
        let rows = try vraag.antwoord(on: graaf).rijen
        let now = try nu(ids.0, ids.1, zonderNetwerken, graaf)
        for kennis in graaf.knopen(.init(.sleutelfiguur, .netwerk)) where kennis != vrager {
          let expected = try nieuw(vrager, kennis, groep, zonderNetwerken, graaf)
          let helps = expected.map { $0 > now } ?? false
          let row = rows.first { $0.id == graaf.knoop(kennis).id }
          #expect(row?.score == (helps ? expected.map(Score.sterkte) : nil))
          if let row { #expect(row.veld("oud") == "\"\(now.breuk)\"") }
        }
      }
    }
  }

  /// How strongly somebody reaches a group, according to the question who reaches it.
  private func nu(
    _ vrager: String, _ groep: String, _ zonderNetwerken: Bool, _ graaf: KaartGraph
  ) throws -> Routesterkte {
    var vraag = WieBereikt(groep)
    vraag.stappen = 3
    vraag.zonderNetwerken = zonderNetwerken
    let row = try vraag.antwoord(on: graaf).rijen.first { $0.id == vrager }
    guard case .sterkte(let strength) = row?.score else {
      return Routesterkte(product: 0, factoren: 0)
    }
    return strength
  }

  /// The best chain over a new acquaintance, found by listing every walk of two steps; nil where
  /// there is none or the two are in contact already.
  private func nieuw(
    _ vrager: NodeID, _ kennis: NodeID, _ groep: NodeID, _ zonderNetwerken: Bool,
    _ graaf: KaartGraph
  ) throws -> Routesterkte? {
    let net = graaf.contactnet
    let contacts = { (node: NodeID) in
      net.graph.outgoingEdges(of: node).map { (net.graph.target(of: $0), net.relatie(of: $0)) }
    }
    if contacts(vrager).contains(where: { $0.0 == kennis }) { return nil }
    var walks = [(nodes: [vrager, kennis], product: 3)]
    var found: [Routesterkte] = []
    for steps in 1...3 {
      for walk in walks {
        for edge in graaf.relations(.bereikt, to: groep) where walk.nodes.last == graaf.van(edge) {
          found.append(
            Routesterkte(
              product: walk.product * graaf.sterkte(edge).getal, factoren: steps + 1))
        }
      }
      walks = walks.flatMap { walk -> [(nodes: [NodeID], product: Int)] in
        guard let last = walk.nodes.last,
          !(zonderNetwerken && graaf.knoopsoort(last) == .netwerk)
        else { return [] }
        return contacts(last).filter { !walk.nodes.contains($0.0) }.map { next, edge in
          (walk.nodes + [next], walk.product * graaf.sterkte(edge).getal)
        }
      }
    }
    return found.max()
  }
}
