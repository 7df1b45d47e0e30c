import SQLiteAccess
import Wijkmodel

/// A handeling with what it did, for people to read.
public struct Logboekpost: Hashable, Sendable {
  /// The handeling.
  public let handeling: Handeling
  /// What it did, row by row; only rows that were asked for.
  public let rijen: [Logrij]
  /// What the rows are about, by their number, as far as the log still says; also of the entry on
  /// whose behalf it was done.
  public let namen: [Int: String]
}

extension Register {
  /// The handeling with a number, or nil when there is none.
  public func handeling(_ nummer: Int) throws(Registerfout) -> Handeling? {
    try lees { (db) throws(SQLiteError) in try Logboeklezer.handeling(nummer, db) }
  }

  /// The log, newest first.
  ///
  /// - Parameters:
  ///   - id: Only what was done to the entry with this key and to rows that name it, such as its
  ///     relations, also when it is not there any more; nil for everything.
  ///   - top: At most so many; nil for all.
  /// - Returns: What was done, and how often in all.
  /// - Throws: `Registerfout` when the register cannot be read.
  /// - Complexity: O(n) in the number of cells of the log that are looked at.
  public func logboekposten(
    over id: String? = nil, top: Int? = nil
  ) throws(Registerfout) -> (posten: [Logboekpost], totaal: Int) {
    try lezer.use { (database: Database) throws(Registerfout) in
      try database.reading(wrap: Registerfout.init) { () throws(Registerfout) in
        try database.doing { (db) throws(SQLiteError) in
          let rows = try id.map { (id) throws(SQLiteError) in try Logboekzoeker.rijen(id, db) }
          let found = try Logboekzoeker.handelingen(rows, db)
          var posten: [Logboekpost] = []
          for handeling in found.suffix(top ?? found.count).reversed() {
            posten.append(try Logboekzoeker.post(handeling, rows, db))
          }
          return (posten, found.count)
        }
      }
    }
  }
}

/// Finds what the log says about rows.
private enum Logboekzoeker {
  /// The rows that are about an entry, or name it.
  static func rijen(_ id: String, _ database: Database) throws(SQLiteError) -> Set<Int> {
    let found = try database.rows(
      """
      SELECT logrij.rij FROM logcel JOIN logrij USING (handeling, plaats)
      WHERE kolom IN ('id', 'van', 'naar') AND (voor = ?1 OR na = ?1)
      UNION SELECT rij FROM cel WHERE kolom IN ('id', 'van', 'naar') AND waarde = ?1
      """, .text(id)
    ) { $0.int(0) }
    return Set(found)
  }

  /// The handelingen that did something to one of the rows, oldest first.
  static func handelingen(
    _ rijen: Set<Int>?, _ database: Database
  ) throws(SQLiteError) -> [Handeling] {
    let all = try Logboeklezer.handelingen(database)
    guard let rijen else { return all }
    var numbers: Set<Int> = []
    for rij in rijen.sorted() {
      try database.query("SELECT handeling FROM logrij WHERE rij = ?", .integer(rij)) {
        numbers.insert($0.int(0))
      }
    }
    return all.filter { numbers.contains($0.nummer) }
  }

  static func post(
    _ handeling: Handeling, _ rijen: Set<Int>?, _ database: Database
  ) throws(SQLiteError) -> Logboekpost {
    let shown = try Logboeklezer.rijen(of: handeling.nummer, database)
      .filter { rijen?.contains($0.rij) ?? true }
    var namen: [Int: String] = [:]
    let told = shown.map(\.rij) + [handeling.door.namens].compactMap(\.self)
    for rij in told where namen[rij] == nil {
      namen[rij] = try naam(rij, database)
    }
    return Logboekpost(handeling: handeling, rijen: shown, namen: namen)
  }

  /// What a row is about in a few words, by what the log last said of it; nil when all is erased.
  private static func naam(_ rij: Int, _ database: Database) throws(SQLiteError) -> String? {
    var cells: [String: String] = [:]
    try database.query(
      """
      SELECT kolom, coalesce(na, voor) FROM logcel JOIN logrij USING (handeling, plaats)
      WHERE rij = ? AND kolom IN ('naam', 'id', 'alias', 'van', 'relatie', 'naar', 'sleutel',
        'vraagstuk', 'actor')
      ORDER BY handeling, nr
      """, .integer(rij)
    ) { row in
      guard let column = row.string(0), let value = row.string(1) else { return }
      cells[column] = value
    }
    let parts = [["naam"], ["van", "relatie", "naar"], ["alias", "id"], ["sleutel"], ["id"]]
    for columns in parts + [["vraagstuk", "actor"], ["vraagstuk"]] {
      let words = columns.compactMap { cells[$0] }
      if words.count == columns.count { return words.joined(separator: " ") }
    }
    return nil
  }
}
