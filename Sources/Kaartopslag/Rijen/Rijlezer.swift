import Kaartimport
import SQLiteAccess
import Wijkmodel

/// Reads the rows of a register and makes a map of them.
enum Rijlezer {
  /// The rows, in the order in which they were added.
  static func rijen(_ database: Database) throws(SQLiteError) -> [Registerrij] {
    var rows: [Registerrij] = []
    var cells: [Velden.Veld] = []
    var since: [Int] = []
    var present: (nummer: Int, tabel: Tabel)?
    func finish() {
      guard let (nummer, tabel) = present else { return }
      rows.append(
        Registerrij(nummer: nummer, tabel: tabel, velden: Velden(ordered: cells), sinds: since))
      cells.removeAll(keepingCapacity: true)
      since.removeAll(keepingCapacity: true)
    }
    try database.query(
      """
      SELECT rij.nummer, rij.tabel, cel.kolom, cel.waarde, cel.sinds FROM rij
      JOIN cel ON cel.rij = rij.nummer ORDER BY rij.nummer, cel.kolom
      """
    ) { row in
      let nummer = row.int(0)
      if present?.nummer != nummer {
        finish()
        present = Tabel(naam: row.string(1) ?? "").map { (nummer, $0) }
      }
      let cell = Velden.Veld(
        kolom: Kolomnaam(rawValue: row.string(2) ?? ""), waarde: row.string(3) ?? "")
      cells.append(cell)
      since.append(row.int(4))
    }
    finish()
    return rows
  }

  /// Reads rows as the files of a folder are read.
  static func lees(_ rows: [Registerrij]) -> Importresultaat {
    var perTable: [Tabel: [Velden]] = [:]
    for row in rows { perTable[row.tabel, default: []].append(row.velden) }
    return Kaartlezer.read(
      Tabel.allCases.compactMap { tabel in
        perTable[tabel].map { KaartExport.file(tabel, rijen: $0) }
      })
  }

  /// The map that rows make, which must not lose anything of them.
  static func kaart(_ rows: [Registerrij]) throws(Registerfout) -> SocialeKaart {
    let result = lees(rows)
    let lost = result.rapport.verliezen
    guard lost.isEmpty else { throw .afgewezen(lost.map(\.tekst)) }
    return result.kaart
  }
}

extension Rijlezer {
  /// The stated cells of one row; none when it does not exist.
  static func cellen(of rij: Int, _ database: Database) throws(SQLiteError) -> Velden {
    let cells = try database.rows(
      "SELECT kolom, waarde FROM cel WHERE rij = ? ORDER BY kolom", .integer(rij)
    ) {
      Velden.Veld(kolom: Kolomnaam(rawValue: $0.string(0) ?? ""), waarde: $0.string(1) ?? "")
    }
    return Velden(ordered: cells)
  }
}
