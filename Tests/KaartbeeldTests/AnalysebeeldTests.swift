import DOTLanguage
import TestSupport
import Testing

@testable import Kaartbeeld

/// A network with values as a picture: what it shows, where, and what the table tells.
@Suite struct AnalysebeeldTests {
  /// The nodes of the document of a class.
  private static func nodes(_ plaat: Kaartplaat, _ kind: String) -> [DOTNode] {
    plaat.document.nodes.filter { $0.attributes["class"] == .tooltip(kind) }
  }

  /// The lines of the document but those of the legend.
  private static func lines(_ plaat: Kaartplaat) -> [DOTEdge] {
    plaat.document.edges.filter { $0.tail.hasPrefix("punt") }
  }

  private static func check(_ beeld: Analysebeeld, _ papier: Papier = .a3) throws {
    let plaat = beeld.plaat(papier)
    try SheetCheck(plaat).all()
    #expect(plaat == beeld.plaat(papier))
    #expect(plaat.tabel.rijen.count == beeld.knopen.count)
    #expect(plaat.tabel.rijen.allSatisfy { $0.count == plaat.tabel.kolommen.count })
    #expect(Set(plaat.tabel.rijen.map { $0[0] }) == Set(beeld.knopen.map(\.naam)))
    // Who is alone may be named in a list without a circle.
    let listed = beeld.knopen.count - Self.nodes(plaat, "punt").count - plaat.weggelaten
    #expect(listed == 0 || listed > 0 && plaat.document.text.contains("Zonder verbinding"))
  }

  @Test("no name lies on another or on a circle, all is on the page and in the table")
  func known() throws {
    for papier in Papier.allCases { try Self.check(Analysevoorbeelden.karate, papier) }
    for count in [0, 1, 2, 14, 300] { try Self.check(Analysevoorbeelden.los(count), .a4) }
    for count in [2, 8, 40, 90] { try Self.check(Analysevoorbeelden.pad(count)) }
    for count in [1, 7, 60] { try Self.check(Analysevoorbeelden.ster(count)) }
    try Self.check(Analysevoorbeelden.kliek(12))
    try Self.check(Analysevoorbeelden.groot(310))
  }

  @Test("real maps have a picture", arguments: ["utrecht-2011", "voorbeeldwijk"])
  func maps(map: String) throws {
    let beeld = try Analysevoorbeelden.kaart(map)
    try Self.check(beeld)
    try Self.check(beeld, .a4)
  }

  @Test(
    "names that break programs, missing values and lines to nobody do no harm", .tags(.property),
    arguments: UInt64(0)..<10)
  func wild(seed: UInt64) throws {
    try Self.check(Analysevoorbeelden.wild(seed: seed), Papier.allCases[Int(seed % 3)])
  }

  @Test("a small network with directions is drawn so")
  func golden() {
    var beeld = Analysevoorbeelden.beeld(
      ["Buurthuis", "School", "Wijkraad", "Moestuin"], [(0, 1), (1, 0), (1, 2)], isGericht: true)
    beeld.knopen[3].waarde = nil
    beeld.knopen[3].waardetekst = "niet te berekenen"
    expectGolden(beeld.plaat().document.text, "Kaartbeeld/analyse-gericht.dot")
  }

  @Test("a small network in groups is drawn so")
  func goldenGroups() {
    let paren = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3)]
    let beeld = Analysevoorbeelden.beeld(["a", "b", "c", "d", "e", "f"], paren)
    expectGolden(beeld.plaat().document.text, "Kaartbeeld/analyse-groepen.dot")
  }

  @Test("the larger the value, the larger the circle, by its area")
  func area() throws {
    let plaat = Analysevoorbeelden.ster(20).plaat()
    let widths = Self.nodes(plaat, "punt").compactMap { node -> Double? in
      guard case .number(let width)? = node.attributes["width"] else { return nil }
      return width
    }
    let hub = try #require(widths.first)
    #expect(widths.count == 21)
    #expect(widths.dropFirst().allSatisfy { $0 < hub && $0 == widths[1] })
  }

  @Test("loops, doubles and lines to nobody are not drawn; both directions are")
  func lines() {
    var beeld = Analysevoorbeelden.los(3)
    beeld.banden = [(0, 0), (0, 1), (0, 1), (1, 0), (1, 7), (-1, 2)].map { .init($0.0, $0.1) }
    #expect(Self.lines(beeld.plaat()).count == 1)
    beeld.isGericht = true
    #expect(Self.lines(beeld.plaat()).count == 2)
  }

  @Test("those without a line stand in a list with a heading, and small groups in one of theirs")
  func lists() throws {
    let paren = (1..<9).map { ($0 - 1, $0) } + [(9, 10), (10, 11), (9, 11)]
    let names = (0..<14).map { "Club \($0)" }
    let text = Analysevoorbeelden.beeld(names, paren).plaat().document.text
    #expect(text.contains("Zonder verbinding (2)"))
    #expect(text.contains("Kleine losse groepjes (1)"))
    try Self.check(Analysevoorbeelden.beeld(names, paren))
  }

  @Test("where lists are full those alone are named one after another, then counted")
  func fullLists() throws {
    let paren = (1..<90).map { ($0 - 1, $0) }
    func beeld(_ alone: Int) -> Analysebeeld {
      let names = (0..<90).map { "Schakel \($0)" } + (0..<alone).map { "Los\($0)" }
      return Analysevoorbeelden.beeld(names, paren)
    }
    let some = beeld(40).plaat(.a4)
    #expect(some.weggelaten == 0)
    #expect((0..<40).allSatisfy { some.document.text.contains("Los\($0)") })
    var many = beeld(200)
    for place in many.knopen.indices.dropFirst(90) { many.knopen[place].naam += " aan de rivier" }
    let plaat = many.plaat(.a4)
    #expect(plaat.weggelaten > 0)
    #expect(plaat.document.text.contains("en nog \(plaat.weggelaten), in de tabel"))
    try Self.check(beeld(40), .a4)
    try Self.check(many, .a4)
  }

  @Test(
    "the highest always have their names", arguments: ["utrecht-2011", "voorbeeldwijk"],
    Papier.allCases)
  func highest(map: String, papier: Papier) throws {
    let beeld = try Analysevoorbeelden.kaart(map)
    let plaat = beeld.plaat(papier)
    let named = Self.named(in: plaat)
    for rij in plaat.tabel.rijen.prefix(12) { #expect(named.contains(rij[0]), "\(rij[0])") }
    #expect(!plaat.document.text.contains("Ook een grote cirkel"))
  }

  /// The names that stand at circles, which their tooltips give in full.
  private static func named(in plaat: Kaartplaat) -> Set<String> {
    Set(
      nodes(plaat, "naam").compactMap { node in
        guard case .tooltip(let text)? = node.attributes["tooltip"] else { return nil }
        return text
      })
  }

  @Test("the highest for whom there is no place on the sheet are told below it")
  func highestElsewhere() throws {
    let paren = (1..<90).map { ($0 - 1, $0) } + (0..<16).map { (90 + 2 * $0, 91 + 2 * $0) }
    let names = (0..<90).map { "Schakel \($0)" } + (0..<32).map { "Paar \($0)" }
    var beeld = Analysevoorbeelden.beeld(names, paren)
    for place in beeld.knopen.indices { beeld.knopen[place].waarde = Double(place % 2 * place) }
    let text = beeld.plaat(.a4).document.text
    #expect(text.contains("Ook een grote cirkel, zonder naam: "))
    for rij in beeld.tabel.rijen.prefix(12) { #expect(text.contains(rij[0]), "\(rij[0])") }
    try Self.check(beeld, .a4)
  }

  @Test("of a large network the highest are drawn, and the picture says so")
  func large() throws {
    let plaat = Analysevoorbeelden.groot(1_234).plaat()
    #expect(Self.nodes(plaat, "punt").count == 200)
    #expect(plaat.weggelaten == 1_034)
    #expect(plaat.document.text.contains("Getekend zijn de 200 grootste cirkels van 1.234"))
    let values = plaat.tabel.rijen.compactMap { Int($0[1]) }
    #expect(values == values.sorted(by: >))
  }

  @Test("at most eight groups have a letter, the largest first; the others are told to be others")
  func groups() {
    var beeld = Analysevoorbeelden.kliek(24)
    for place in beeld.knopen.indices { beeld.knopen[place].groep = min(place / 2, 10) }
    beeld.groepkoppen = (0...10).map { "kop \($0)" }
    let plaat = beeld.plaat()
    #expect(plaat.tabel.rijen.contains { $0[2] == "kop 10 (A)" })
    #expect(plaat.tabel.rijen.contains { $0[2] == "kop 9" })
    #expect(plaat.document.text.contains("overige groepen"))
    #expect(plaat.document.text.contains("\"H\""))
    #expect(!plaat.document.text.contains("\"I\""))
  }

  @Test("where everybody is of one group no letter tells them apart")
  func oneGroup() {
    let text = Analysevoorbeelden.kliek(5).plaat().document.text
    #expect(!text.contains("-letter"))
  }

  @Test("who has no value is drawn dashed, comes last in the table, and the legend says so")
  func missing() {
    var beeld = Analysevoorbeelden.karate
    beeld.knopen[0].waarde = .nan
    beeld.knopen[1].waarde = nil
    let plaat = beeld.plaat()
    #expect(plaat.document.text.contains("niet te berekenen"))
    #expect(plaat.tabel.rijen.suffix(2).map { $0[0] } == ["Lid 1", "Lid 2"])
  }

  @Test("the table names those to whom one is joined, by direction where there is one")
  func table() {
    var beeld = Analysevoorbeelden.pad(3)
    #expect(
      beeld.tabel.rijen[0] == ["Schakel 2", "2", beeld.tabel.rijen[0][2], "ja", "2"]
        + ["Schakel 1; Schakel 3"])
    beeld.isGericht = true
    #expect(Array(beeld.tabel.rijen[0].suffix(4)) == ["1", "Schakel 3", "1", "Schakel 1"])
  }

  @Test("numbers have points between thousands")
  func numbers() {
    #expect(
      [0, 12, 999, 1_000, 4_039, 1_234_567].map(Teksten.getal) == [
        "0", "12", "999", "1.000", "4.039", "1.234.567",
      ])
  }
}
