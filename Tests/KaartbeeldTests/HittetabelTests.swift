import DOTLanguage
import TestSupport
import Testing

@testable import Kaartbeeld

/// Tables of areas against groups: everything has its place, and what is missing is seen.
@Suite struct HittetabelTests {
  /// A random table with the names that people really paste.
  private static func tabel(seed: UInt64, papier: Papier) -> Hittetabel {
    var random = SplitMix64(seed: seed)
    let rows = (0..<Int.random(in: 1...40, using: &random)).map {
      Beeldvak("g\($0)", .gebied, RandomKaart.name(&random))
    }
    let columns = (0..<Int.random(in: 1...25, using: &random)).map {
      Beeldvak("d\($0)", .doelgroep, RandomKaart.name(&random))
    }
    let cells = rows.map { _ in columns.map { _ in cel(&random) } }
    return Hittetabel(
      Voorbeeldkop.kop(papier), rijen: rows, kolommen: columns, cellen: cells,
      moeilijk: Set(columns.prefix(3).map(\.id)))
  }

  private static func cel(_ random: inout SplitMix64) -> Hittetabel.Cel? {
    switch Int.random(in: 0...8, using: &random) {
    case 0: nil
    case 1, 2: .leeg
    case let other:
      .sterkte(Int.random(in: 1...5, using: &random), omvattend: other < 5)
    }
  }

  private static let klein = Hittetabel(
    Voorbeeldkop.kop(.a4),
    rijen: [Beeldvak("b1", .gebied, "Kadebuurt"), Beeldvak("b2", .gebied, "Lampionbuurt")],
    kolommen: [
      Beeldvak("mi", .doelgroep, "Kwetsbare migranten"), Beeldvak("jo", .doelgroep, "Jongeren"),
    ],
    cellen: [[.sterkte(5, omvattend: false), .leeg], [.sterkte(3, omvattend: true), nil]],
    moeilijk: ["mi"])

  @Test("a small table is drawn as it always was")
  func golden() { expectGolden(Self.klein.plaat().document.text, "Kaartbeeld/hittetabel.dot") }

  @Test(
    "everything of a random table is on the page, apart, or counted as left out",
    .tags(.property), arguments: UInt64(0)..<15)
  func random(seed: UInt64) throws {
    let tabel = Self.tabel(seed: seed, papier: Papier.allCases[Int(seed) % 3])
    let plaat = tabel.plaat()
    let check = try SheetCheck(plaat)
    check.all()
    let cells = check.boxes.filter { ($0.attributes["class"] ?? "") == "kaart cel" }
    let shown = tabel.rijen.count - plaat.weggelaten
    #expect(cells.count <= tabel.cellen.joined().count { $0 != nil } + 5)
    #expect(plaat.weggelaten > 0 || cells.count >= tabel.cellen.joined().count { $0 != nil })
    #expect(shown > 0)
    #expect(tabel.kop.papier != .scherm || plaat.weggelaten == 0)
    #expect(plaat.tabel.rijen.count == tabel.rijen.count)
  }

  @Test("an empty cell, one from around and a strength are told apart without colour")
  func signs() throws {
    let lines = try SheetCheck(Self.klein.plaat()).svg.lines
    #expect(lines.contains("–") && lines.contains("(3)") && lines.contains("5"))
    #expect(lines.contains("1 van 2"))
  }

  @Test("the alternative says what the cells say")
  func alternative() {
    let plaat = Self.klein.plaat()
    #expect(plaat.omschrijving.contains("Kadebuurt: Kwetsbare migranten 5"))
    #expect(plaat.tabel.rijen[1] == ["Lampionbuurt", "omvattend (3)", ""])
  }
}
