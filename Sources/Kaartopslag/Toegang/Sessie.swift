import Secrets
import SQLiteAccess

/// Who somebody is after coming in with a link or a password.
public struct Sessie: Hashable, Sendable {
  /// Who it is.
  public enum Wie: Hashable, Sendable {
    /// Whoever keeps the entry with a row number, come in with a link.
    case eigenaar(rij: Int, uitnodiging: Int)
    /// Somebody at the desk.
    case gebruiker(naam: String, rol: String)
  }

  /// Who it is.
  public let wie: Wie
  /// Until when it lasts.
  public let verloopt: Tijdstip

  /// In which role the log names them.
  public var uitvoerder: Uitvoerder {
    switch wie {
    case .eigenaar(let rij, _): .eigenaar(rij: rij)
    case .gebruiker(_, let rol): Uitvoerder(rol: rol)
    }
  }
}

extension Register {
  /// Whether a link with a secret works now; nothing is written for it.
  public func isGeldig(geheim: String) throws(Registerfout) -> Bool {
    let nu = klok()
    return try leesSnel { (db) throws(SQLiteError) in
      try Self.uitnodiging(geheim, nu, db) != nil
    }
  }

  private static func uitnodiging(
    _ geheim: String, _ nu: Tijdstip, _ database: Database
  ) throws(SQLiteError) -> Int? {
    try database.first(
      """
      SELECT nummer FROM uitnodiging WHERE hash = ? AND ingetrokken IS NULL AND verloopt > ?
      AND rij IN (SELECT nummer FROM rij)
      """, .blob(SHA256.digest(geheim.utf8)), .integer(nu.seconden)
    ) { $0.int(0) }
  }

  /// Exchanges the secret of a link for a session.
  ///
  /// - Parameters:
  ///   - geheim: The secret part of the link.
  ///   - minuten: How long the session lasts.
  /// - Returns: The secret of the session; nil when the link is unknown, expired or revoked, which
  ///   cannot be told apart.
  /// - Throws: `Registerfout` when the register cannot be written.
  public func wissel(geheim: String, minuten: Int) throws(Registerfout) -> String? {
    let nu = klok()
    return try schrijf { (database) throws(Registerfout) in
      try database.doing { (db) throws(SQLiteError) in
        guard let number = try Self.uitnodiging(geheim, nu, db) else { return nil }
        try db.execute(
          "UPDATE uitnodiging SET gebruikt = ? WHERE nummer = ?", .integer(nu.seconden),
          .integer(number))
        return try Self.begin(
          uitnodiging: .integer(number), gebruiker: .null, tot: nu.later(minuten: minuten), nu, db)
      }
    }
  }

  /// Begins a session for somebody at the desk whose password was checked.
  ///
  /// - Returns: The secret of the session.
  func beginSessie(gebruiker: String, minuten: Int) throws(Registerfout) -> String {
    let nu = klok()
    return try schrijf { (database) throws(Registerfout) in
      try database.doing { (db) throws(SQLiteError) in
        try Self.begin(
          uitnodiging: .null, gebruiker: .text(gebruiker), tot: nu.later(minuten: minuten), nu, db)
      }
    }
  }

  private static func begin(
    uitnodiging: SQLiteValue, gebruiker: SQLiteValue, tot: Tijdstip, _ nu: Tijdstip,
    _ database: Database
  ) throws(SQLiteError) -> String {
    try database.execute("DELETE FROM sessie WHERE verloopt <= ?", .integer(nu.seconden))
    let secret = Secret.randomToken()
    try database.execute(
      "INSERT INTO sessie (hash, uitnodiging, gebruiker, verloopt) VALUES (?, ?, ?, ?)",
      .blob(SHA256.digest(secret.utf8)), uitnodiging, gebruiker, .integer(tot.seconden))
    return secret
  }

  /// Who the holder of a secret is, or nil when the session is unknown, over or revoked.
  public func sessie(geheim: String) throws(Registerfout) -> Sessie? {
    let nu = klok()
    return try leesSnel { (db) throws(SQLiteError) in
      try db.first(
        """
        SELECT uitnodiging.nummer, uitnodiging.rij, gebruiker.naam, gebruiker.rol, sessie.verloopt
        FROM sessie LEFT JOIN uitnodiging ON uitnodiging.nummer = sessie.uitnodiging
        LEFT JOIN gebruiker ON gebruiker.naam = sessie.gebruiker
        WHERE sessie.hash = ?1 AND sessie.verloopt > ?2
          AND (sessie.uitnodiging IS NULL
            OR (uitnodiging.rij IN (SELECT nummer FROM rij) AND uitnodiging.verloopt > ?2))
        """, .blob(SHA256.digest(geheim.utf8)), .integer(nu.seconden)
      ) { row in
        let wie: Sessie.Wie =
          row.isNull(0)
          ? .gebruiker(naam: row.string(2) ?? "", rol: row.string(3) ?? "")
          : .eigenaar(rij: row.int(1), uitnodiging: row.int(0))
        return Sessie(wie: wie, verloopt: Tijdstip(seconden: row.int(4)))
      }
    }
  }

  /// Ends a session.
  public func eindigSessie(geheim: String) throws(Registerfout) {
    try schrijf { (database) throws(Registerfout) in
      try database.doing { (db) throws(SQLiteError) in
        try db.execute("DELETE FROM sessie WHERE hash = ?", .blob(SHA256.digest(geheim.utf8)))
      }
    }
  }
}
