import Kaartimport
import Kaartopslag
import Wijkmodel

/// What the reader of map folders says about a row as it must become.
struct Veldoordeel {
  /// What is wrong, with the column where there is one.
  private(set) var fouten: [(kolom: Kolomnaam?, tekst: String)] = []
  /// The row as it would be kept: keys instead of names, and dates as they are stored.
  private(set) var rij: Velden

  /// A key that a row gets while it is judged, because it has none yet.
  private static let voorlopig = "nieuw"

  /// Reads a row among the other entries that may be seen, of which only what it may mention is
  /// read.
  ///
  /// - Complexity: O(n) in the number of entries.
  init(_ rij: Velden, in tabel: Tabel, stand: Registerstand, zicht: SocialeKaart) {
    self.rij = rij
    var row = rij
    if tabel.isKnopen, row[.id] == nil { row[.id] = Self.freeID(in: stand) }
    let result = Kaartlezer.read(Self.files(row, in: tabel, stand: stand, zicht: zicht))
    // The row is the first of its file, below the headings.
    let line = 2 + row.alle.reduce(0) { $0 + $1.kolom.rawValue.count(where: \.isNewline) }
    for melding in result.rapport.meldingen
    where melding.bestand == tabel.bestandsnaam && melding.regel == line {
      guard let text = Veldfout.tekst(of: melding) else { continue }
      fouten.append((Veldfout.kolom(of: melding), text))
    }
    if fouten.isEmpty { take(result.kaart, row[.id] ?? "", tabel) }
  }

  private static func freeID(in stand: Registerstand) -> String {
    let numbered = (2...).lazy.map { "\(voorlopig)-\($0)" }
    return stand.rij(of: voorlopig) == nil
      ? voorlopig : numbered.first { stand.rij(of: $0) == nil } ?? voorlopig
  }

  private static func files(
    _ row: Velden, in tabel: Tabel, stand: Registerstand, zicht: SocialeKaart
  ) -> [Bronbestand] {
    var rows: [Tabel: [Velden]] = [tabel: [row]]
    for other in stand.rijen {
      switch other.tabel {
      case .knopen where other.id == row[.id] || zicht.nummer(of: other.id) == nil: continue
      case .aliassen where zicht.nummer(of: other.id) == nil: continue
      case .knopen:
        rows[other.tabel, default: []].append(mentioned(other.velden))
      case .kaart, .aliassen, .relatiesoorten:
        if other.tabel != tabel { rows[other.tabel, default: []].append(other.velden) }
      default: continue
      }
    }
    return Tabel.allCases.compactMap { table in
      rows[table].map { KaartExport.file(table, rijen: $0) }
    }
  }

  /// Of another entry what a row can mention, and what can make a circle.
  private static func mentioned(_ velden: Velden) -> Velden {
    var row = Velden()
    for kolom in [.id, .naam, .deelVan] as [Kolomnaam] { row[kolom] = velden[kolom] }
    return row
  }

  private mutating func take(_ kaart: SocialeKaart, _ id: String, _ tabel: Tabel) {
    if tabel.isKnopen, let nummer = kaart.nummer(of: id) {
      for cell in kaart[nummer].velden.alle where cell.kolom != .id && cell.kolom != .naam {
        rij[cell.kolom] = cell.waarde
      }
    }
    if tabel == .aliassen, let alias = kaart.aliassen.first { rij[.id] = kaart[alias.knoop].id }
    if tabel == .relaties, let relatie = kaart.relaties.first {
      rij[.van] = kaart[relatie.van].id
      rij[.naar] = kaart[relatie.naar].id
    }
  }
}
