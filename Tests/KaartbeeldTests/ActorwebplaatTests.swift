import DOTLanguage
import Kaartgraaf
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

/// Who is joined to whom in the web of actors.
@Suite struct ActorwebplaatTests {
  typealias Oordeel = RandomVeld.Oordeel

  private static func plaat(_ veld: Oordeelveld, _ papier: Papier = .a3) throws -> Kaartplaat {
    try Krachtplaatsoort.actorweb.plaat(Krachtbeeldvraag(veld, papier: papier))
  }

  /// Four actors: two that oppose each other, one of whom knows a third; a fourth alone.
  private static func veld(ookContact: Bool = false) throws -> Oordeelveld {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.wijkpartner, "aap", "beer", "cobra", "das", "eend")
    try bouwer.relatie("aap", "tegengesteld_belang", "beer")
    if ookContact { try bouwer.relatie("beer", "subsidieert", "aap") }
    try bouwer.relatie("aap", "werkt_samen_met", "cobra", 4)
    try bouwer.relatie("aap", "subsidieert", "cobra")
    try bouwer.relatie("aap", "werkt_samen_met", "eend")
    return try RandomVeld.veld(
      bouwer.kaart,
      [
        Oordeel(actor: "aap", houding: "2", invloed: "5"),
        Oordeel(actor: "beer", houding: "-2", invloed: "1"),
        Oordeel(actor: "cobra", houding: "onvoorspelbaar"),
        Oordeel(actor: "das", invloed: "3"),
      ])
  }

  private static func lines(_ plaat: Kaartplaat) -> [DOTEdge] {
    plaat.document.edges.filter { !$0.tail.hasPrefix("legenda") }
  }

  @Test(
    "no label lies on another and no line runs through one", .tags(.property),
    arguments: UInt64(0)..<24)
  func random(seed: UInt64) throws {
    let veld = try RandomVeld.make(seed: seed)
    let plaat = try Self.plaat(veld, seed % 2 == 0 ? .a3 : .scherm)
    let check = try SheetCheck(plaat)
    check.all()
    check.linesAvoidWords()
    let names = plaat.document.nodes.map(\.name)
    let shown = veld.actoren.filter { names.contains("vak-" + veld.graaf.knoop($0.knoop).id) }
    #expect(shown.count + plaat.weggelaten == veld.actoren.count)
    let told = Set(plaat.tabel.rijen.map { $0[0] })
    #expect(veld.actoren.allSatisfy { told.contains(veld.graaf.rolnaam($0.knoop)) })
    #expect(try Self.plaat(veld, seed % 2 == 0 ? .a3 : .scherm) == plaat)
  }

  @Test("between two actors there is one line, and opposition has its own with a sign")
  func parallel() throws {
    let plaat = try Self.plaat(try Self.veld())
    let lines = Self.lines(plaat)
    let withCobra = lines.filter { [$0.tail, $0.head].contains("vak-cobra") }
    #expect(withCobra.count == 1)
    let red = lines.filter { $0.attributes["color"] == .keyword("#B3261E") }
    #expect(Set(red.flatMap { [$0.tail, $0.head] }).isSuperset(of: ["vak-aap", "vak-beer"]))
    #expect(plaat.document.text.contains("label=\"×\""))
    #expect(plaat.document.text.contains("tegengesteld belang"))
    #expect(!plaat.document.text.contains("en toch contact"))
    #expect(plaat.omschrijving.contains("aap heeft een ander belang dan beer."))
  }

  @Test("opposition between parties in contact is a line of its own")
  func both() throws {
    let plaat = try Self.plaat(try Self.veld(ookContact: true))
    #expect(plaat.document.text.contains("tegengesteld belang, en toch contact"))
    let double = Self.lines(plaat).filter {
      $0.attributes["color"] == .keyword("#B3261E:#FFFFFF:#B3261E")
    }
    #expect(!double.isEmpty)
  }

  @Test("who has no relation stands in a list, and only actors of the vraagstuk are drawn")
  func loose() throws {
    let plaat = try Self.plaat(try Self.veld())
    let text = plaat.document.text
    #expect(text.contains("Geen relatie met de anderen vermeld"))
    let das = try #require(plaat.document.nodes.first { $0.name == "vak-das" })
    #expect(das.attributes["class"] == .tooltip("rij soort-overig"))
    #expect(!text.contains("vak-eend"), "it is on the map but has no part in the vraagstuk")
    #expect(
      plaat.tabel.rijen.map { $0.prefix(5).joined(separator: " ") } == [
        "aap sterk voor 5 heeft een ander belang dan beer",
        "aap sterk voor 5 werkt samen met cobra", "aap sterk voor 5 subsidieert cobra",
        "beer sterk tegen 1 heeft een ander belang dan aap",
        "cobra onvoorspelbaar niet beoordeeld werkt samen met aap",
        "cobra onvoorspelbaar niet beoordeeld wordt gesubsidieerd door aap",
        "das niet beoordeeld 3 geen relatie met de anderen vermeld ",
      ])
  }

  @Test("more influence is a thicker border, and unknown influence is said")
  func influence() throws {
    let widths = (1...5).map { Actorwebplaat.randdikte(invloed: $0) }
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 + 0.3 < $1 })
    let plaat = try Self.plaat(try Self.veld())
    let aap = try #require(plaat.document.nodes.first { $0.name == "vak-aap" })
    #expect(aap.attributes["penwidth"] == .number(widths[4]))
    #expect(plaat.document.text.contains("invloed niet beoordeeld"))
    #expect(plaat.document.text.contains("dikkere rand: meer invloed"))
  }

  @Test("a vraagstuk without parties is a sentence")
  func nobody() throws {
    let plaat = try Self.plaat(try RandomVeld.veld(Kaartbouwer().kaart, []))
    #expect(plaat.omschrijving.hasPrefix("Bij dit vraagstuk staat nog geen enkele partij."))
  }

  @Test("more parties than a sheet holds are refused with what to do")
  func tooMany() throws {
    var bouwer = Kaartbouwer()
    for index in 0..<80 {
      try bouwer.knoop(.wijkpartner, "p\(index)", "Bewonersvereniging De Lange Naam \(index)")
    }
    for index in 0..<79 {
      for step in [1, 7, 13] where index + step < 80 {
        try bouwer.relatie("p\(index)", "werkt_samen_met", "p\(index + step)")
      }
    }
    let veld = try RandomVeld.veld(bouwer.kaart, (0..<80).map { Oordeel(actor: "p\($0)") })
    #expect(throws: KaartbeeldError.partijenPassenNiet(aantal: 80, papier: .a4)) {
      try Self.plaat(veld, .a4)
    }
    #expect(
      KaartbeeldError.partijenPassenNiet(aantal: 80, papier: .a4).tekst
        .contains("--papier A3 of --papier scherm"))
  }

  @Test("the web of a small vraagstuk is drawn as recorded", .tags(.golden))
  func golden() throws {
    expectGolden(
      try Self.plaat(try Self.veld(ookContact: true), .a4).document.text,
      "Kaartbeeld/actorweb-klein.dot")
  }
}
