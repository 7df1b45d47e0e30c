import SQLiteAccess
import Wijkmodel

/// Reads proposals.
enum Voorstellezer {
  /// The proposals that fit a condition on the table `voorstel`, oldest first.
  static func voorstellen(
    waar voorwaarde: String = "TRUE", _ waarde: SQLiteValue? = nil, database: Database
  ) throws(SQLiteError) -> [Voorstel] {
    let chosen = "SELECT nummer FROM voorstel WHERE \(voorwaarde)"
    var cells: [Int: [Voorstel.Veld]] = [:]
    try query(
      """
      SELECT voorstel, plaats, kolom, voor, na, besluit, reden, tijd, rol, handeling
      FROM voorstelveld WHERE voorstel IN (\(chosen)) ORDER BY voorstel, plaats
      """, waarde, database
    ) { row in cells[row.int(0), default: []].append(veld(row)) }
    var found: [Voorstel] = []
    try query(
      """
      SELECT nummer, tijd, rol, namens, soort, rij, tabel, bericht FROM voorstel
      WHERE \(voorwaarde) ORDER BY nummer
      """, waarde, database
    ) { row in
      if let voorstel = voorstel(row, cells[row.int(0)] ?? []) { found.append(voorstel) }
    }
    return found
  }

  private static func query(
    _ sql: String, _ value: SQLiteValue?, _ database: Database, _ row: (borrowing Row) -> Void
  ) throws(SQLiteError) {
    if let value {
      try database.query(sql, value, row: row)
    } else {
      try database.query(sql, row: row)
    }
  }

  private static func veld(_ row: borrowing Row) -> Voorstel.Veld {
    let besluit = row.string(5).map {
      Voorstel.Besluit(
        isAanvaard: $0 == Besluitwoord.aanvaard.rawValue, reden: row.string(6),
        tijd: Tijdstip(seconden: row.int(7)), rol: row.string(8) ?? "",
        handeling: row.isNull(9) ? nil : row.int(9))
    }
    return Voorstel.Veld(
      plaats: row.int(1), kolom: Kolomnaam(rawValue: row.string(2) ?? ""), voor: row.string(3),
      na: row.string(4), besluit: besluit)
  }

  private static func voorstel(_ row: borrowing Row, _ velden: [Voorstel.Veld]) -> Voorstel? {
    guard let soort = row.string(4).flatMap(Voorstel.Soort.init(rawValue:)),
      let tabel = row.string(6).flatMap(Tabel.init(naam:))
    else { return nil }
    return Voorstel(
      nummer: row.int(0), tijd: Tijdstip(seconden: row.int(1)),
      door: Uitvoerder(rol: row.string(2) ?? "", namens: row.isNull(3) ? nil : row.int(3)),
      soort: soort, rij: row.isNull(5) ? nil : row.int(5), tabel: tabel, bericht: row.string(7),
      velden: velden)
  }
}

/// How a decision is stored.
enum Besluitwoord: String {
  case aanvaard, geweigerd
}
