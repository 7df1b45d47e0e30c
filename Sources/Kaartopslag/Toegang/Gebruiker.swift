import Secrets
import SQLiteAccess

/// Somebody who may work at the desk.
public struct Gebruiker: Hashable, Sendable {
  /// The name with which they log in.
  public let naam: String
  /// The role in which the log names them.
  public let rol: String
  /// When the password was set.
  public let gemaakt: Tijdstip
}

extension Register {
  /// The least number of characters of a password.
  public static let kortsteWachtwoord = 12

  /// Lets somebody work at the desk, or gives them another password or role; sessions that were
  /// begun with the old password end.
  ///
  /// - Throws: `Registerfout.afgewezen` when the password is too short.
  public func zetGebruiker(
    _ naam: String, rol: String, wachtwoord: String
  ) throws(Registerfout) {
    guard wachtwoord.count >= Self.kortsteWachtwoord else {
      throw .afgewezen([
        "Het wachtwoord is te kort. Kies er een van minstens \(Self.kortsteWachtwoord) tekens."
      ])
    }
    guard let hash = PasswordHash.make(wachtwoord) else { throw .intern("yescrypt") }
    let nu = klok()
    try schrijf { (database) throws(Registerfout) in
      try database.doing { (db) throws(SQLiteError) in
        try db.execute("DELETE FROM sessie WHERE gebruiker = ?", .text(naam))
        try db.execute(
          """
          INSERT INTO gebruiker (naam, rol, wachtwoord, gemaakt) VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT DO UPDATE SET rol = ?2, wachtwoord = ?3, gemaakt = ?4
          """, .text(naam), .text(rol), .text(hash), .integer(nu.seconden))
      }
    }
  }

  /// Lets somebody work at the desk no longer, from this moment.
  ///
  /// - Throws: `Registerfout.onbekend` when nobody has this name.
  public func verwijderGebruiker(_ naam: String) throws(Registerfout) {
    let removed = try schrijf { (database) throws(Registerfout) in
      try database.doing { (db) throws(SQLiteError) in
        try db.execute("DELETE FROM gebruiker WHERE naam = ?", .text(naam))
        return db.changes
      }
    }
    guard removed > 0 else { throw .onbekend(naam) }
  }

  /// Everybody who may work at the desk, by name.
  public func gebruikers() throws(Registerfout) -> [Gebruiker] {
    try lees(Self.gebruikers)
  }

  static func gebruikers(_ database: Database) throws(SQLiteError) -> [Gebruiker] {
    try database.rows("SELECT naam, rol, gemaakt FROM gebruiker ORDER BY naam") {
      Gebruiker(
        naam: $0.string(0) ?? "", rol: $0.string(1) ?? "",
        gemaakt: Tijdstip(seconden: $0.int(2)))
    }
  }

  /// A hash that fits no password, checked when a name is unknown so that both take as long.
  private static let niemand = PasswordHash.make(Secret.randomToken()) ?? ""

  /// Logs somebody in.
  ///
  /// - Returns: The secret of the session; nil when name or password is wrong, which cannot be told
  ///   apart, also not by the time it takes.
  public func meldAan(
    _ naam: String, wachtwoord: String, minuten: Int
  ) throws(Registerfout) -> String? {
    let stored = try lees { (db) throws(SQLiteError) in
      try db.first("SELECT wachtwoord FROM gebruiker WHERE naam = ?", .text(naam)) { $0.string(0) }
    }
    let fits = PasswordHash.matches(wachtwoord, (stored ?? nil) ?? Self.niemand)
    guard fits, stored != nil else { return nil }
    return try beginSessie(gebruiker: naam, minuten: minuten)
  }
}
