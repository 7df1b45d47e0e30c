import TestSupport
import Testing
import Wijkmodel

/// No word that not everybody may see is anywhere in the map for everybody.
@Suite("The map for everybody holds no canary")
struct KanarieTests {
  /// Everything that a map holds, as text.
  private static func dump(_ kaart: SocialeKaart) -> String {
    var text = ""
    Swift.dump(kaart, to: &text)
    return text.lowercased()
  }

  @Test("not one, and the whole map holds them all")
  func canaries() throws {
    let kanarie = Kanariekaart()
    let kaart = try kanarie.kaart()
    let (all, open) = (Self.dump(kaart), Self.dump(kaart.openbaar()))
    // In a map a date is a number.
    let written = kanarie.kanaries.dropFirst()
    #expect(written.count > 400)
    #expect(written.filter { !all.contains($0) } == [])
    #expect(kanarie.kanaries.filter(open.contains) == [])
  }

  @Test("every column that everybody may see is in it", arguments: Tabel.allCases)
  func filled(tabel: Tabel) throws {
    let rows = Kanariekaart().rijen.filter { $0.tabel == tabel }
    for kolom in tabel.kolommen + tabel.ookBegrepen {
      #expect(rows.contains { $0.cellen[kolom.naam] != nil }, "\(kolom.naam.rawValue)")
    }
  }

  @Test("of every kind the entries for everybody remain, and what everybody may see of them")
  func remains() throws {
    let kaart = try Kanariekaart().kaart().openbaar()
    for kind in Knoopsoort.allCases {
      let number = try #require(kaart.nummer(of: Kanariekaart.open(kind)))
      let open = Tabel.knopen(kind).veldklassen.filter { $0.zichtbaarheid == .openbaar }
      let kept = Set(kaart[number].velden.alle.map(\.kolom)).union([.id, .naam])
      // What is part of something hidden only is part of nothing.
      #expect(kept == Set(open.map(\.kolom)).subtracting([.deelVan]))
    }
    #expect(kaart.krachtenveld.posities.count == 2)
  }
}
