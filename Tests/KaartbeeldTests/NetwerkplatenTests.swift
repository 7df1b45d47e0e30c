import DOTLanguage
import GraphCore
import GraphvizLayout
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

/// What the pictures of networks show, and what they leave free.
@Suite struct NetwerkplatenTests {
  private static func graaf(map: String) throws -> KaartGraph {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/" + map)).kaart
    return KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
  }

  private static func hardToReach(_ graaf: KaartGraph) -> [NodeID] {
    graaf.knopen(.init(.doelgroep)).filter { graaf.knoop($0).moeilijkBereikbaar == .ja }
  }

  private static func node(_ id: String, _ graaf: KaartGraph) throws -> NodeID {
    graaf.node(try #require(graaf.kaart.nummer(of: id)))
  }

  /// The names of nodes of a class, from the document itself.
  private static func nodes(_ plaat: Kaartplaat, _ kind: String) -> [DOTNode] {
    plaat.document.nodes.filter { node in
      guard case .tooltip(let words)? = node.attributes["class"] else { return false }
      return words.split(separator: " ").contains { $0 == kind }
    }
  }

  private static let maps = ["utrecht-2011", "voorbeeldwijk"]
  private static let kinds: [Plaatsoort] = [.doelgroep, .rond, .netwerken, .netwerk]

  @Test(
    "no line runs through words, and the same map gives the same bytes",
    arguments: maps, kinds.map(\.naam))
  func real(map: String, naam: String) throws {
    let graaf = try Self.graaf(map: map)
    let soort = try #require(Plaatsoort.named(naam))
    let subjects = soort.naam == "rond" ? try Self.rondom(graaf, map) : Self.hardToReach(graaf)
    for papier in [Papier.a3, .scherm] {
      let vraag = Beeldvraag(
        graaf, onderwerpen: soort.onderwerp.isEmpty ? [] : subjects, stappen: 1, papier: papier)
      let plaat = try soort.plaat(vraag)
      let check = try SheetCheck(plaat)
      check.all()
      check.linesAvoidWords()
      #expect(plaat.document.text == (try soort.plaat(vraag)).document.text)
      #expect(plaat.tabel.rijen.allSatisfy { $0.count == plaat.tabel.kolommen.count })
    }
  }

  private static func rondom(_ graaf: KaartGraph, _ map: String) throws -> [NodeID] {
    [try node(map == "utrecht-2011" ? "utrecht" : "wijkbureau-oeverhoek", graaf)]
  }

  @Test(
    "no line runs through words on a random map with nasty names", .tags(.property),
    arguments: kinds.map(\.naam), UInt64(100)..<115)
  func random(naam: String, seed: UInt64) throws {
    let kaart = try RandomKaart.make(seed: seed)
    let graaf = KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
    let soort = try #require(Plaatsoort.named(naam))
    let subjects = Array(graaf.knopen(soort.onderwerp).prefix(1))
    guard soort.onderwerp.isEmpty || !subjects.isEmpty else { return }
    let plaat = try soort.plaat(Beeldvraag(graaf, onderwerpen: subjects, papier: .scherm))
    let check = try SheetCheck(plaat)
    check.all()
    check.linesAvoidWords()
  }

  @Test("of nine groups that are hard to reach four are drawn as a gap")
  func gaps() throws {
    let graaf = try Self.graaf(map: "utrecht-2011")
    let plaat = try Plaatsoort.doelgroep.plaat(
      Beeldvraag(graaf, onderwerpen: Self.hardToReach(graaf)))
    let gaps = plaat.tabel.rijen.filter { $0[1] == "nog geen bereik bekend" }
    #expect(gaps.count == 4)
    let dashed = Self.nodes(plaat, "soort-doelgroep").filter { node in
      node.attributes["style"] == .keyword("filled,rounded,dashed")
    }
    #expect(dashed.count == 4)
    #expect(plaat.omschrijving.contains("5 partijen bereiken 5 van de 9 groepen; van 4"))
  }

  @Test("a group that nobody reaches is a picture that says so")
  func nobody() throws {
    let graaf = try Self.graaf(map: "utrecht-2011")
    let plaat = try Plaatsoort.doelgroep.plaat(
      Beeldvraag(graaf, onderwerpen: [try Self.node("zwakkeren", graaf)]))
    #expect(plaat.document.text.contains("Hier staat nog niemand"))
    #expect(plaat.omschrijving.hasPrefix("Niemand vastgelegd die deze groep bereikt"))
  }

  @Test("derived reach is dashed, stated reach is not")
  func derived() throws {
    let graaf = try Self.graaf(map: "utrecht-2011")
    let groep = try Self.node("kwetsbare-migranten", graaf)
    let plaat = try Plaatsoort.doelgroep.plaat(Beeldvraag(graaf, onderwerpen: [groep]))
    let reach = plaat.document.edges.filter {
      $0.attributes["class"] == .tooltip("lijn rel-bereikt")
    }
    let styles = reach.map { [$0.tail: $0.attributes["style"]] }
    #expect(styles.contains(["vak-stipu": .keyword("solid")]))
    #expect(styles.contains(["vak-moskeeen": .keyword("dashed")]))
  }

  @Test("the whole network has every party, in a box or in a list", arguments: maps)
  func everybody(map: String) throws {
    let graaf = try Self.graaf(map: map)
    let parties = graaf.knopen(.partij)
    let plaat = try Plaatsoort.netwerk.plaat(Beeldvraag(graaf, papier: .scherm))
    let text = plaat.document.text
    // A role that several people have is told once with their number.
    let names = Set(
      parties.filter { graaf.knoopsoort($0) != .sleutelfiguur }.map { graaf.knoop($0).id })
    #expect(names.allSatisfy { text.contains("\"vak-\($0)\"") })
    #expect(plaat.weggelaten == 0)
    #expect(plaat.tabel.rijen.count == graaf.contactnet.contacten.count)
  }

  @Test("people are drawn as roles and never by name")
  func roles() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.sleutelfiguur, "p1", "Jansje Pietersen", [.functie: "wijkagent"])
    try bouwer.knoop(.sleutelfiguur, "p2", "Piet Jansen")
    try bouwer.knoop(.wijkpartner, "o", "Politie")
    try bouwer.relatie("p1", "werkt_bij", "o")
    try bouwer.relatie("p1", "kent", "p2")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    for soort in [Plaatsoort.netwerk, .rond] {
      let plaat = try soort.plaat(
        Beeldvraag(graaf, onderwerpen: [try Self.node("o", graaf)], stappen: 2))
      let text = plaat.document.text + plaat.tabel.rijen.joined().joined()
      #expect(text.contains("ijkagent") && !text.contains("Pieter") && !text.contains("Jans"))
    }
  }

  @Test("networks are joined by the members and themes that they share")
  func sharing() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.netwerk, "a", "b", "c", "d")
    try bouwer.knopen(.wijkpartner, "x", "y")
    try bouwer.knopen(.thema, "t", "alleen")
    for (lid, netwerk) in [("x", "a"), ("x", "b"), ("y", "a"), ("y", "b"), ("y", "c")] {
      try bouwer.relatie(lid, "lid_van", netwerk)
    }
    for netwerk in ["c", "d"] { try bouwer.relatie(netwerk, "actief_op", "t") }
    try bouwer.relatie("a", "actief_op", "alleen")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    let plaat = try Plaatsoort.netwerken.plaat(Beeldvraag(graaf))
    #expect(
      plaat.tabel.rijen.map { $0.prefix(3).joined(separator: " ") } == [
        "a deelt x en y met b", "a deelt y met c", "b deelt y met c", "c is actief op t",
        "d is actief op t",
      ])
    #expect(plaat.omschrijving.contains("3 tweetallen met dezelfde leden, 1 gedeeld thema"))
    expectGolden(plaat.document.text, "Kaartbeeld/netwerken-klein.dot")
  }

  @Test("an area with many lines is no knot: the lines are told in words")
  func hubs() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "g")
    try bouwer.knopen(.netwerk, "n")
    for index in 0..<9 {
      try bouwer.knopen(.wijkpartner, "p\(index)")
      try bouwer.relatie("p\(index)", "lid_van", "n")
      try bouwer.relatie("p\(index)", "werkzaam_in", "g")
    }
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    let vraag = Beeldvraag(graaf, onderwerpen: [try Self.node("n", graaf)], stappen: 2)
    let plaat = try Plaatsoort.rond.plaat(vraag)
    #expect(plaat.tabel.rijen.count == 18)
    let toArea = plaat.document.edges.filter { $0.head == "vak-g" }
    #expect(toArea.count == 9, "the area lies in the outer ring, its lines go inward")
    let around = try Plaatsoort.rond.plaat(
      Beeldvraag(graaf, onderwerpen: [try Self.node("p0", graaf)], stappen: 2))
    #expect(around.document.edges.filter { $0.head == "vak-g" }.count == 1)
    #expect(around.document.text.contains("+ 8 lijnen"))
  }

  @Test(
    "small maps are drawn as recorded", .tags(.golden), arguments: ["doelgroep", "rond", "netwerk"])
  func golden(naam: String) throws {
    let kaart = try Kaartlezer.read(folder: Project.path("Tests/Fixtures/voorbeeld-vragen")).kaart
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026-01-01")))
    let soort = try #require(Plaatsoort.named(naam))
    let subject = naam == "rond" ? "sb" : "mi"
    let plaat = try soort.plaat(
      Beeldvraag(
        graaf, onderwerpen: soort.onderwerp.isEmpty ? [] : [try Self.node(subject, graaf)],
        papier: .a4))
    expectGolden(plaat.document.text, "Kaartbeeld/\(naam)-klein.dot")
  }

  @Test("more parties or lines than anybody can follow are refused")
  func bounds() throws {
    var bouwer = Kaartbouwer()
    for index in 0...1_000 { try bouwer.knopen(.wijkpartner, "p\(index)") }
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
    #expect(throws: KaartbeeldError.teGroot(aantal: 1_001, grens: 1_000)) {
      try Plaatsoort.netwerk.plaat(Beeldvraag(graaf))
    }
  }
}

extension SheetCheck {
  /// No line runs through a name in a list, words at another line or a stack, except at its ends.
  func linesAvoidWords() {
    let words = boxes.filter { ["rij", "lijntekst", "stapel", "kaarttitel"].contains($0.kind) }
      .map { box in
        // Of a name only the letters count; the space after it is free.
        let isFrame = box.kind == "stapel"
        return (box, isFrame ? box.rect.inset(1) : textRect(box))
      }
    for edge in edges {
      let ends = [edge.tail, edge.head]
      let points = Self.points(edge.attributes["pos"] ?? "")
      guard points.count > 1 else { continue }
      for (box, rect) in words where !ends.contains(box.name) {
        let hit = zip(points, points.dropFirst()).contains { rect.isCrossed(from: $0, to: $1) }
        #expect(!hit || owns(box, ends), "\(ends[0]) – \(ends[1]) runs through \(box.name)")
      }
    }
  }

  /// Whether a box is the stack in which an end of a line stands.
  private func owns(_ box: Box, _ ends: [String]) -> Bool {
    guard box.kind == "stapel" else { return false }
    return ends.contains { end in
      boxes.contains { $0.name == end && box.rect.inset(-1).contains($0.rect) }
    }
  }
}
