import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct PuntenvormTests {
  private static func plaat(_ count: Int, seed: UInt64, _ papier: Papier) -> Kaartplaat {
    var random = SplitMix64(seed: seed)
    let tiles = (0..<count).map {
      Tile(id: "p\($0)", soort: .overig, name: RandomKaart.name(&random))
    }
    let places = tiles.map { _ in
      Point(Double.random(in: -2...2, using: &random), Double.random(in: -1...1, using: &random))
    }
    return Vormblad(
      kop: Voorbeeldkop.kop(papier), vorm: Puntenvorm(tegels: tiles, plekken: places)
    ).plaat(omschrijving: "", tabel: Beeldtabel(kolommen: []))
  }

  @Test(
    "nothing overlaps, and nobody is lost", arguments: 0..<5 as Range<UInt64>, Papier.allCases)
  func property(seed: UInt64, papier: Papier) throws {
    let count = Int(seed) * 9 + 1
    let plaat = Self.plaat(count, seed: seed, papier)
    let check = try SheetCheck(plaat)
    check.all()
    #expect(check.tiles.count + plaat.weggelaten == count)
  }

  @Test("who is at the same place still stands beside the other")
  func samePlace() throws {
    let tiles = ["a", "b", "c"].map { Tile(id: $0, soort: .overig, name: $0) }
    let vorm = Puntenvorm(tegels: tiles, plekken: tiles.map { _ in Point(1, 1) })
    let plaat = Vormblad(kop: Voorbeeldkop.kop(.a4), vorm: vorm)
      .plaat(omschrijving: "", tabel: Beeldtabel(kolommen: []))
    try SheetCheck(plaat).all()
    #expect(plaat.weggelaten == 0)
  }
}
