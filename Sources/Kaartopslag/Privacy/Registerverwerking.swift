import SQLiteAccess

/// What a register holds beside its map, in numbers.
public struct Registerverwerking: Hashable, Sendable {
  /// How many handelingen the log has.
  public let handelingen: Int
  /// How many cells of the log were erased for the privacy of persons.
  public let gewist: Int
  /// How many may log in at the desk.
  public let gebruikers: Int
  /// How many personal links work now.
  public let geldigeLinks: Int
}

extension Register {
  /// Counts what the register holds beside its map.
  public func verwerking() throws(Registerfout) -> Registerverwerking {
    let nu = klok()
    return try lees { (db) throws(SQLiteError) in
      func count(_ what: String) throws(SQLiteError) -> Int {
        try db.first("SELECT count(*) FROM \(what)") { $0.int(0) } ?? 0
      }
      return Registerverwerking(
        handelingen: try count("handeling"), gewist: try count("logcel WHERE zout IS NULL"),
        gebruikers: try count("gebruiker"),
        geldigeLinks: try Self.uitnodigingen(db).filter { $0.isGeldig(op: nu) }.count)
    }
  }
}
