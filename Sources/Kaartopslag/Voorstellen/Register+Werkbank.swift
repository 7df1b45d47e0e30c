import SQLiteAccess
public import Wijkmodel

extension Register {
  /// Changes cells of an entry or relation at the desk.
  ///
  /// - Parameters:
  ///   - rij: The row.
  ///   - velden: The cells, each with what the editor saw and what must stand there.
  ///   - door: Who changes them.
  ///   - inzending: The number of the form.
  /// - Returns: `handeling` and its number, or `niets veranderd`.
  /// - Throws: `Registerfout.achterhaald` when a cell says something else than the editor saw: then
  ///   nothing is stored.
  public func zet(
    rij: Int, _ velden: [Voorstelinvoer.Veld], door: Uitvoerder, inzending: Inzending? = nil
  ) throws(Registerfout) -> Uitkomst {
    let today = klok().datum
    return try eenmalig(inzending) { (database) throws(Registerfout) in
      let done = try wijzig(.wijziging, door: door, in: database) { (stand) throws(Registerfout) in
        guard let row = stand.rij(rij) else { throw .onbekend("regel") }
        let conflicts = velden.filter { row.velden[$0.kolom] != $0.voor }
        guard conflicts.isEmpty else {
          throw .achterhaald(
            conflicts.map {
              Registerfout.Botsing(
                naam: row.velden[.naam] ?? row.id, kolom: $0.kolom.rawValue, gezien: $0.voor,
                nu: row.velden[$0.kolom])
            })
        }
        let changed = velden.filter { $0.na != $0.voor }.map { ($0.kolom, $0.na) }
        return row.changes(Dictionary(changed, uniquingKeysWith: { $1 }), on: today)
      }
      return done.map { "handeling \($0.nummer)" } ?? "niets veranderd"
    }
  }

  /// Ends an entry at the desk; see `Beeindiging`.
  ///
  /// Of a person everything is removed.
  ///
  /// - Parameters:
  ///   - id: The key of the entry.
  ///   - dag: The last day of a netwerk or initiatief; nil is today.
  ///   - door: Who ends it.
  ///   - inzending: The number of the form.
  /// - Returns: `handeling` and its number.
  /// - Throws: `Registerfout.onbekend` when there is no such entry.
  public func beeindig(
    _ id: String, op dag: Datum? = nil, door: Uitvoerder, inzending: Inzending? = nil
  ) throws(Registerfout) -> Uitkomst {
    if try stand().rij(of: id)?.tabel == .knopen(.sleutelfiguur) {
      return try verwijder(Verwijderopdracht(.id(id)), door: door, inzending: inzending).uitkomst
    }
    let today = klok().datum
    return try eenmalig(inzending) { (database) throws(Registerfout) in
      let done = try wijzig(.einde, door: door, in: database) { (stand) throws(Registerfout) in
        try Beeindiging.changes(id, dag ?? today, vandaag: today, stand)
      }
      return done.map { "handeling \($0.nummer)" } ?? "al beëindigd"
    }
  }

  /// Makes one entry of two at the desk.
  public func voegSamen(
    _ gaat: String, met blijft: String, door: Uitvoerder, inzending: Inzending? = nil
  ) throws(Registerfout) -> Uitkomst {
    try eenmalig(inzending) { (database) throws(Registerfout) in
      let merging = Samenvoeging(gaat: gaat, blijft: blijft)
      let before = try Self.stand(database)
      let done = try wijzig(.samenvoeging, door: door, in: database) {
        (stand) throws(Registerfout) in
        try merging.changes(stand)
      }
      try database.doing { (db) throws(SQLiteError) in try merging.carryOver(before, db) }
      return done.map { "handeling \($0.nummer)" } ?? "niets veranderd"
    }
  }

  /// The log, newest first.
  ///
  /// - Parameters:
  ///   - rij: Only what was done to the row with this number.
  ///   - aantal: At most this many.
  ///   - voor: Only handelingen before this number, to read on.
  /// - Returns: The handelingen, each with what it did row by row.
  /// - Throws: `Registerfout` when the register cannot be read.
  public func logboek(
    rij: Int? = nil, aantal: Int = 100, voor: Int? = nil
  ) throws(Registerfout) -> [(handeling: Handeling, rijen: [Logrij])] {
    try lees { (db) throws(SQLiteError) in
      let numbers = try db.rows(
        """
        SELECT nummer FROM handeling WHERE nummer < ?1 AND (?2 IS NULL OR nummer IN
          (SELECT handeling FROM logrij WHERE rij = ?2)) ORDER BY nummer DESC LIMIT ?3
        """, .integer(voor ?? .max), rij.map { .integer($0) } ?? .null, .integer(aantal)
      ) { $0.int(0) }
      var found: [(handeling: Handeling, rijen: [Logrij])] = []
      for number in numbers {
        guard let handeling = try Logboeklezer.handeling(number, db) else { continue }
        let rows = try Logboeklezer.rijen(of: number, db)
        found.append((handeling, rows.filter { rij == nil || $0.rij == rij }))
      }
      return found
    }
  }
}
