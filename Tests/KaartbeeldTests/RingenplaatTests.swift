import DOTLanguage
import GraphvizLayout
import Kaartgraaf
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

/// Who stands where in the rings of influence.
@Suite struct RingenplaatTests {
  typealias Oordeel = RandomVeld.Oordeel

  private static func plaat(_ veld: Oordeelveld, _ papier: Papier = .a3) throws -> Kaartplaat {
    try Krachtplaatsoort.ringen.plaat(Krachtbeeldvraag(veld, papier: papier))
  }

  private static func veld(_ names: [String], _ oordelen: [Oordeel]) throws -> Oordeelveld {
    var bouwer = Kaartbouwer()
    for (index, name) in names.enumerated() {
      try bouwer.knoop(.wijkpartner, "p\(index)", name)
    }
    return try RandomVeld.veld(bouwer.kaart, oordelen)
  }

  @Test(
    "every label lies within its own ring and sector and touches nothing", .tags(.property),
    arguments: UInt64(0)..<10)
  func cells(seed: UInt64) throws {
    let veld = try RandomVeld.make(seed: seed)
    let plaat = try Self.plaat(veld, seed % 3 == 0 ? .scherm : .a3)
    let check = try SheetCheck(plaat)
    check.all()
    check.linesAvoidWords()
    let rings = try Ringlezing(check)
    for actor in veld.actoren {
      guard let positie = actor.positie, let ring = positie.ring, let rol = positie.rol,
        let box = check.tiles.first(where: { $0.name == "vak-" + positie.actor })
      else { continue }
      #expect(rings.holds(box.rect, ring, Ringsector(rol)), "\(box.name) leaves its cell")
    }
  }

  @Test(
    "nobody is lost, and without a ring or a role nobody is put into a ring", .tags(.property),
    arguments: UInt64(20)..<26, [Papier.a3, .a4])
  func nobodyIsLost(seed: UInt64, papier: Papier) throws {
    let veld = try RandomVeld.make(seed: seed, actors: 24)
    let plaat = try Self.plaat(veld, papier)
    #expect(plaat.tabel.rijen.count == veld.actoren.count)
    try SheetCheck(plaat).all()
    let names = plaat.document.nodes.map(\.name)
    let placed = veld.actoren.filter { $0.positie?.ring != nil && $0.positie?.rol != nil }
    let aside = veld.actoren.filter { $0.positie?.ring == nil || $0.positie?.rol == nil }
    let inRings = placed.filter { names.contains("vak-" + veld.graaf.knoop($0.knoop).id) }
    let besides = aside.filter { actor in
      ["ring", "rol", "beide"].contains {
        names.contains("zonder-\($0)-\(veld.graaf.knoop(actor.knoop).id)")
      }
    }
    #expect(inRings.count + besides.count + plaat.weggelaten == veld.actoren.count)
    #expect(aside.allSatisfy { !names.contains("vak-" + veld.graaf.knoop($0.knoop).id) })
  }

  @Test("the same judgements give the same bytes", arguments: [UInt64(3), 8])
  func steady(seed: UInt64) throws {
    let first = try Self.plaat(try RandomVeld.make(seed: seed))
    #expect(try Self.plaat(try RandomVeld.make(seed: seed)) == first)
  }

  @Test("what is missing is said: the ring, the role, or both")
  func aside() throws {
    let veld = try Self.veld(
      ["Aap", "Beer", "Cobra", "Das"],
      [
        Oordeel(actor: "p0", ring: "meedenken"), Oordeel(actor: "p1", rol: "gebruiker"),
        Oordeel(actor: "p2", houding: "1"),
        Oordeel(actor: "p3", ring: "meewerken", rol: "leverancier", houding: "onvoorspelbaar"),
      ])
    let plaat = try Self.plaat(veld)
    let text = plaat.document.text
    #expect(text.contains("\"zonder-rol-p0\"") && text.contains("ring: meedenken"))
    #expect(text.contains("\"zonder-ring-p1\"") && text.contains("rol: gebruiker"))
    #expect(text.contains("\"zonder-beide-p2\"") && text.contains("\"vak-p3\""))
    #expect(
      plaat.tabel.rijen.map { $0.prefix(4).joined(separator: " ") } == [
        "Aap meedenken niet beoordeeld niet beoordeeld",
        "Beer niet beoordeeld gebruiker niet beoordeeld",
        "Cobra niet beoordeeld niet beoordeeld voor",
        "Das meewerken leverancier onvoorspelbaar",
      ])
    #expect(plaat.omschrijving.contains("Meewerken: Das. Meedenken: niemand."))
    #expect(plaat.omschrijving.hasSuffix("Ring of rol niet beoordeeld: Aap, Beer en Cobra."))
    // The legend has only the attitudes that occur.
    #expect(!text.contains("sterk tegen") && text.contains("onvoorspelbaar"))
  }

  @Test("a vraagstuk without parties is a sentence", arguments: Papier.allCases)
  func nobody(papier: Papier) throws {
    let plaat = try Self.plaat(try Self.veld([], []), papier)
    #expect(plaat.omschrijving.hasPrefix("Bij dit vraagstuk staat nog geen enkele partij."))
    #expect(plaat.document.text.contains("\"melding-1\""))
    #expect(try SheetCheck(plaat).svg.fault == nil)
  }

  @Test("one party stands in its ring", arguments: Papier.allCases)
  func one(papier: Papier) throws {
    let veld = try Self.veld(
      ["Stichting Samenlevingsopbouw en Bewonersondersteuning voor heel de stad Noordwest 1"],
      [Oordeel(actor: "p0", ring: "meebeslissen", rol: "beslisser")])
    let check = try SheetCheck(try Self.plaat(veld, papier))
    check.all()
    let box = try #require(check.tiles.first { $0.name == "vak-p0" })
    #expect(try Ringlezing(check).holds(box.rect, .meebeslissen, .beslissers))
  }

  @Test("thirty parties in one part of the innermost ring all have a place on A3")
  func crowd() throws {
    let names = (0..<30).map { "Buurtvereniging \($0)" }
    let veld = try Self.veld(
      names,
      names.indices.map { Oordeel(actor: "p\($0)", ring: "meebeslissen", rol: "beslisser") })
    let plaat = try Self.plaat(veld)
    #expect(plaat.weggelaten == 0)
    try SheetCheck(plaat).all()
  }

  @Test("what has no place on a small sheet is counted and told")
  func counted() throws {
    let names = (0..<60).map { "Buurtvereniging De Vrije Vogel \($0)" }
    let veld = try Self.veld(
      names, names.indices.map { Oordeel(actor: "p\($0)", ring: "meedenken", rol: "uitvoerder") })
    let plaat = try Self.plaat(veld, .a4)
    #expect(plaat.weggelaten > 0)
    #expect(plaat.document.text.contains("en \(plaat.weggelaten) andere"))
    #expect(plaat.document.text.contains("\(plaat.weggelaten) partijen passen niet op dit blad"))
  }

  @Test("the rings of a small vraagstuk are drawn as recorded", .tags(.golden))
  func golden() throws {
    let veld = try Self.veld(
      ["Gemeente", "Wijkraad", "Bakker", "School", "Buren"],
      [
        Oordeel(actor: "p0", ring: "meebeslissen", rol: "beslisser", houding: "2"),
        Oordeel(actor: "p1", ring: "meedenken", rol: "beïnvloeder", houding: "0"),
        Oordeel(actor: "p2", ring: "meeweten", rol: "leverancier", houding: "-2"),
        Oordeel(actor: "p3", rol: "uitvoerder", houding: "onvoorspelbaar"),
        Oordeel(actor: "p4", ring: "meeweten", rol: "gebruiker"),
      ])
    expectGolden(try Self.plaat(veld, .a4).document.text, "Kaartbeeld/ringen-klein.dot")
  }
}

/// The rings of a finished picture, read back from their outlines.
private struct Ringlezing {
  private let outlines: [[Point]]
  private let middle: Point

  init(_ check: SheetCheck) throws {
    let edges = check.edges
    outlines = try (1...Ringrand.aantal).map { ring in
      let edge = try #require(edges.first { $0.tail == "ring-\(ring)" })
      return SheetCheck.points(edge.attributes["pos"] ?? "")
    }
    let across = try #require(edges.first { $0.tail == "as-dwars" })
    let along = try #require(edges.first { $0.tail == "as-1" })
    middle = Point(
      SheetCheck.points(along.attributes["pos"] ?? "")[0].x,
      SheetCheck.points(across.attributes["pos"] ?? "")[0].y)
  }

  /// Whether a box lies wholly in a ring and a sector; heights grow upwards here.
  func holds(_ rect: Rect, _ ring: Ring, _ sector: Ringsector) -> Bool {
    let corners = [
      Point(rect.minX, rect.minY), Point(rect.maxX, rect.minY), Point(rect.minX, rect.maxY),
      Point(rect.maxX, rect.maxY),
    ]
    let isInSector =
      (sector.isLinks ? rect.maxX < middle.x : rect.minX > middle.x)
      && (sector.isBoven ? rect.minY > middle.y : rect.maxY < middle.y)
    let isInside = corners.allSatisfy { Self.isInside($0, outlines[ring.plaats]) }
    let inner = ring.plaats > 0 ? outlines[ring.plaats - 1] : []
    let isOutside =
      corners.allSatisfy { !Self.isInside($0, inner) } && !inner.contains { rect.contains($0) }
    return isInSector && isInside && isOutside
  }

  /// Whether a place lies within a closed course: a line to the right crosses it an odd number of
  /// times.
  private static func isInside(_ point: Point, _ outline: [Point]) -> Bool {
    let crossings = zip(outline, outline.dropFirst() + outline.prefix(1)).filter { from, to in
      (from.y > point.y) != (to.y > point.y)
        && point.x < from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x)
    }
    return crossings.count % 2 == 1
  }
}
