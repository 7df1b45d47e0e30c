import Kaartimport
import SQLiteAccess
public import Wijkmodel

extension Register {
  /// Changes the map in one transaction and writes it down; nothing changes when it is refused.
  ///
  /// - Parameters:
  ///   - soort: What kind of thing is done.
  ///   - door: Who does it.
  ///   - wijzigingen: What changes, given what the register says now.
  /// - Returns: The handeling, or nil when nothing changed.
  /// - Throws: `Registerfout`.
  @discardableResult
  func wijzig(
    _ soort: Handeling.Soort, door: Uitvoerder,
    _ wijzigingen: (Registerstand) throws(Registerfout) -> [Rijwijziging]
  ) throws(Registerfout) -> Handeling? {
    try schrijf { (database) throws(Registerfout) in
      try wijzig(soort, door: door, in: database, wijzigingen)
    }
  }

  /// As ``wijzig(_:door:_:)`` inside a transaction that is open already.
  @discardableResult
  func wijzig(
    _ soort: Handeling.Soort, door: Uitvoerder, in database: Database,
    _ wijzigingen: (Registerstand) throws(Registerfout) -> [Rijwijziging]
  ) throws(Registerfout) -> Handeling? {
    let changes = try wijzigingen(Self.stand(database))
    let nu = klok()
    let (done, rows) = try database.doing { (db) throws(SQLiteError) in
      let done = try Logschrijver(database: db).verricht(soort, door: door, tijd: nu, changes)
      return (done, changes.isEmpty ? [] : try Rijlezer.rijen(db))
    }
    // The rows must still make a map that loses nothing of them.
    _ = try Rijlezer.kaart(rows)
    return done
  }

  /// Writes in one transaction: all of it is on disk when this returns, or nothing of it is stored.
  func schrijf<Result>(
    _ work: (Database) throws(Registerfout) -> Result
  ) throws(Registerfout) -> Result {
    try schrijver.use { (database: Database) throws(Registerfout) -> Result in
      try database.transaction(wrap: Registerfout.init, uncertain: { _ in .onzeker }) {
        () throws(Registerfout) -> Result in
        let result = try work(database)
        // What is written in a file that nobody can find is lost.
        guard !database.hasMoved else { throw .verplaatst }
        return result
      }
    }
  }

  /// Takes over what files say: the map that comes out of the comparison becomes what the register
  /// says.
  ///
  /// - Parameters:
  ///   - door: Who does it.
  ///   - nieuw: The map as it must become, given the map as it is.
  /// - Returns: The handeling, or nil when nothing changed.
  /// - Throws: `Registerfout`.
  @discardableResult
  public func neemOver(
    door: Uitvoerder, _ nieuw: (SocialeKaart) throws(Registerfout) -> SocialeKaart
  ) throws(Registerfout) -> Handeling? {
    try wijzig(.invoer, door: door) { (stand) throws(Registerfout) in
      Rijverschil.changes(
        from: stand.rijen, to: KaartExport.rijen(of: try nieuw(stand.kaart)))
    }
  }
}
