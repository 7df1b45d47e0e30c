import SQLiteAccess
import Wijkmodel

/// A cell of the log with its place, of which the contents are still there.
struct Logplaats: Hashable {
  let handeling: Int
  let plaats: Int
  let nr: Int
  let rij: Int
  let tabel: Tabel
  let kolom: Kolomnaam
  let voor: String?
  let na: String?

  /// The values that it tells of.
  var waarden: [String] { [voor, na].compactMap(\.self) }

  /// Whether it mentions a person.
  func mentions(_ termen: Persoonstermen) -> Bool {
    waarden.contains { Celvermelding(kolom, $0, in: tabel, termen) != .niet }
  }

  /// Every cell of the log that was not erased, oldest first.
  static func alle(_ database: Database) throws(SQLiteError) -> [Logplaats] {
    try database.rows(
      """
      SELECT handeling, plaats, nr, rij, tabel, kolom, voor, na
      FROM logcel JOIN logrij USING (handeling, plaats)
      WHERE zout IS NOT NULL ORDER BY handeling, plaats, nr
      """
    ) { row in
      Tabel(naam: row.string(4) ?? "").map {
        Logplaats(
          handeling: row.int(0), plaats: row.int(1), nr: row.int(2), rij: row.int(3), tabel: $0,
          kolom: Kolomnaam(rawValue: row.string(5) ?? ""), voor: row.string(6), na: row.string(7))
      }
    }.compactMap(\.self)
  }

  /// Erases the contents; what remains is the commitment, which tells nothing.
  func wis(_ database: Database) throws(SQLiteError) {
    try database.execute(
      """
      UPDATE logcel SET zout = NULL, kolom = NULL, voor = NULL, na = NULL
      WHERE handeling = ? AND plaats = ? AND nr = ?
      """, .integer(handeling), .integer(plaats), .integer(nr))
  }
}
