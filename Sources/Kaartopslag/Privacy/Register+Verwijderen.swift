import SQLiteAccess
import Wijkmodel

extension Register {
  /// Removes a person, or some cells of an entry, with everything that history and proposals know.
  ///
  /// Afterwards nothing of it stands in the file or beside it, and it cannot be undone. Copies of
  /// the register are not reached.
  ///
  /// - Parameters:
  ///   - opdracht: What is removed.
  ///   - door: Who removes it.
  ///   - inzending: The number of the form.
  /// - Returns: `handeling` and its number, or `niets gevonden`; what it came down to, nil when the
  ///   form was sent before; and whether no old byte is left in the files.
  /// - Throws: `Registerfout.onbekend` when there is no such entry, `.afgewezen` when it is no person.
  /// - Complexity: O(n) in the size of the register.
  public func verwijder(
    _ opdracht: Verwijderopdracht, door: Uitvoerder, inzending: Inzending? = nil
  ) throws(Registerfout) -> (uitkomst: Uitkomst, verslag: Verwijderverslag?, isOpgeruimd: Bool) {
    let nu = klok()
    var verslag: Verwijderverslag?
    let outcome = try eenmalig(inzending) { (database) throws(Registerfout) in
      let done = try Wissing(database, nu: nu, door).verwijderd(opdracht)
      verslag = done.verslag
      return done.handeling.map { "handeling \($0.nummer)" } ?? "niets gevonden"
    }
    // What is done is done, also when the file cannot be tidied now.
    let isClean = verslag?.handeling == nil ? true : (try? ruimOp()) ?? false
    return (outcome, verslag, isClean)
  }

  /// What ``verwijder(_:door:inzending:)`` would do; nothing changes.
  public func verwijderplan(
    _ opdracht: Verwijderopdracht
  ) throws(Registerfout) -> Verwijderverslag {
    let nu = klok()
    return try lezer.use { (database: Database) throws(Registerfout) -> Verwijderverslag in
      try database.reading(wrap: Registerfout.init) { () throws(Registerfout) in
        try Wisbevinding(opdracht, database, nu).verslag
      }
    }
  }

  /// Writes the file anew without what was removed, and empties the write-ahead log.
  ///
  /// - Returns: Whether the write-ahead log could be emptied; not while another program reads.
  @discardableResult
  public func ruimOp() throws(Registerfout) -> Bool {
    try schrijver.use { (database: Database) throws(Registerfout) -> Bool in
      try database.doing { (db) throws(SQLiteError) in
        try db.execute("VACUUM")
        return try db.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.int(0) } == 0
      }
    }
  }
}

extension Verwijderopdracht {
  /// What a proposal asks to remove; nil when it removes no personal data.
  ///
  /// A proposal to remove data that names the column `naam` or `id` asks to remove the whole entry,
  /// any other the columns that it names. A person who stops is removed, for there is no reason left
  /// to keep the data.
  public init?(_ voorstel: Voorstel, _ stand: Registerstand) {
    guard let rij = voorstel.rij.flatMap({ stand.rij($0) }), case .knopen = rij.tabel else {
      return nil
    }
    let isPerson = rij.tabel == .knopen(.sleutelfiguur)
    let columns = voorstel.velden.map(\.kolom)
    let isWhole = columns.contains(.naam) || columns.contains(.id)
    switch voorstel.soort {
    case .verwijdering where !isWhole: self.init(.id(rij.id), alleen: columns)
    case .verwijdering where isPerson, .einde where isPerson: self.init(.id(rij.id))
    default: return nil
    }
  }
}
