import SQLiteAccess

/// Reads the log.
enum Logboeklezer {
  private static let kolommen = "nummer, tijd, rol, namens, soort, zegel"

  /// The handelingen that gave a cell its present value.
  static func herkomsten(_ database: Database) throws(SQLiteError) -> [Int: Handeling] {
    let found = try database.rows(
      "SELECT \(kolommen) FROM handeling WHERE nummer IN (SELECT DISTINCT sinds FROM cel)",
      as: handeling)
    return Dictionary(found.map { ($0.nummer, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The handelingen after a number, oldest first, up to a moment.
  static func handelingen(
    na nummer: Int = 0, tot: Tijdstip? = nil, _ database: Database
  ) throws(SQLiteError) -> [Handeling] {
    try database.rows(
      "SELECT \(kolommen) FROM handeling WHERE nummer > ? AND tijd <= ? ORDER BY nummer",
      .integer(nummer), .integer(tot?.seconden ?? .max), as: handeling)
  }

  /// One handeling, or nil.
  static func handeling(_ nummer: Int, _ database: Database) throws(SQLiteError) -> Handeling? {
    try database.first(
      "SELECT \(kolommen) FROM handeling WHERE nummer = ?", .integer(nummer), as: handeling)
  }

  /// What a handeling did, row by row.
  static func rijen(of handeling: Int, _ database: Database) throws(SQLiteError) -> [Logrij] {
    var cells: [Int: [Logcel]] = [:]
    try database.query(
      """
      SELECT plaats, zegel, zout, kolom, voor, na FROM logcel WHERE handeling = ?
      ORDER BY plaats, nr
      """, .integer(handeling)
    ) { row in
      let inhoud = row.blob(2).map {
        Logcel.Inhoud(
          kolom: row.string(3) ?? "", voor: row.string(4), na: row.string(5), zout: $0)
      }
      cells[row.int(0), default: []].append(Logcel(zegel: row.blob(1) ?? [], inhoud: inhoud))
    }
    return try database.rows(
      "SELECT plaats, rij, tabel, soort FROM logrij WHERE handeling = ? ORDER BY plaats",
      .integer(handeling)
    ) { row in
      Logrij(
        rij: row.int(1), tabel: row.string(2) ?? "",
        soort: Logrij.Soort(rawValue: row.string(3) ?? "") ?? .genoemd,
        cellen: cells[row.int(0)] ?? [])
    }
  }

  private static func handeling(_ row: borrowing Row) -> Handeling {
    Handeling(
      nummer: row.int(0), tijd: Tijdstip(seconden: row.int(1)),
      door: Uitvoerder(rol: row.string(2) ?? "", namens: row.isNull(3) ? nil : row.int(3)),
      soort: Handeling.Soort(rawValue: row.string(4) ?? "") ?? .wijziging,
      zegel: row.blob(5) ?? [])
  }
}
