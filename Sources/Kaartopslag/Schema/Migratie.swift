import SQLiteAccess

/// A step that brings the tables of a register to their next form.
///
/// Steps are only ever added at the end; one that was released never changes, because registers
/// exist that took it.
struct Migratie: Sendable {
  /// What the step does, as it stands in the register.
  let naam: String
  let opdrachten: [String]

  /// Every step, oldest first.
  ///
  /// The number of steps taken is the `user_version` of the file.
  static let alle = [begin]

  /// What marks a file as a register of this program: "Wijk".
  static let merk = 0x5769_6a6b

  /// Takes the steps that a register has not taken yet.
  static func run(on database: Database, at nu: Tijdstip, pad: String) throws(Registerfout) {
    let done = try database.doing { (db) throws(SQLiteError) in
      try db.first("PRAGMA user_version") { $0.int(0) } ?? 0
    }
    guard done <= alle.count else { throw .nieuwer(pad: pad) }
    guard done < alle.count else { return }
    try database.transaction(wrap: Registerfout.init) { () throws(Registerfout) in
      try database.doing { (db) throws(SQLiteError) in
        // Another process may have been first.
        let taken = try db.first("PRAGMA user_version") { $0.int(0) } ?? 0
        for migratie in alle.dropFirst(taken) { try migratie.run(on: db, at: nu) }
        try db.execute("PRAGMA user_version = \(alle.count)")
        try db.execute("PRAGMA application_id = \(merk)")
      }
    }
  }

  private func run(on database: Database, at nu: Tijdstip) throws(SQLiteError) {
    for opdracht in opdrachten { try database.execute(opdracht) }
    try database.execute(
      "INSERT INTO migratie (naam, tijd) VALUES (?, ?)", .text(naam), .integer(nu.seconden))
  }
}
