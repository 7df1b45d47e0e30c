import Secrets
import SQLiteAccess

extension Register {
  /// Makes a personal link for each of some entries, all of them or none, in one handeling.
  ///
  /// - Parameters:
  ///   - ids: The keys of the entries.
  ///   - dagen: How many days the links work.
  ///   - door: Who makes them.
  /// - Returns: For each entry the secret part of its link, which nobody can find out again, and
  ///   the link.
  /// - Throws: `Registerfout.onbekend` when there is no such entry.
  public func nodigUit(
    _ ids: [String], dagen: Int, door: Uitvoerder
  ) throws(Registerfout) -> [(geheim: String, uitnodiging: Uitnodiging)] {
    let nu = klok()
    let secrets = ids.map { _ in Secret.randomToken() }
    let made = try schrijf { (database) throws(Registerfout) in
      let stand = try Self.stand(database)
      var rows: [Registerrij] = []
      for id in ids {
        guard let rij = stand.rij(of: id) else { throw .onbekend(id) }
        rows.append(rij)
      }
      return try database.doing { (db) throws(SQLiteError) in
        var made: [Uitnodiging] = []
        for (secret, rij) in zip(secrets, rows) {
          made.append(
            try Self.bewaar(secret, rij: rij.nummer, nu, tot: nu.later(dagen: dagen), db))
        }
        _ = try Logschrijver(database: db).verricht(
          .uitnodiging, door: door, tijd: nu, [], genoemd: rows.map { .genoemd($0) })
        return made
      }
    }
    return Array(zip(secrets, made)).map { (geheim: $0.0, uitnodiging: $0.1) }
  }

  private static func bewaar(
    _ secret: String, rij: Int, _ nu: Tijdstip, tot: Tijdstip, _ database: Database
  ) throws(SQLiteError) -> Uitnodiging {
    try database.execute(
      "INSERT INTO uitnodiging (hash, rij, gemaakt, verloopt) VALUES (?, ?, ?, ?)",
      .blob(SHA256.digest(secret.utf8)), .integer(rij), .integer(nu.seconden),
      .integer(tot.seconden))
    return Uitnodiging(
      nummer: database.lastRowID, rij: rij, gemaakt: nu, verloopt: tot, gebruikt: nil,
      ingetrokken: nil)
  }
}
