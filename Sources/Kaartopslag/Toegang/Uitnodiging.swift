import Secrets
import SQLiteAccess
import Wijkmodel

/// A personal link with which whoever keeps an entry reaches its page.
///
/// Only a digest of the link is stored: who reads the register cannot use anybody's link.
public struct Uitnodiging: Hashable, Sendable {
  /// The number by which the link can be revoked.
  public let nummer: Int
  /// The row of the entry.
  public let rij: Int
  /// When it was made.
  public let gemaakt: Tijdstip
  /// Until when it works.
  public let verloopt: Tijdstip
  /// When it was last used, or nil.
  public let gebruikt: Tijdstip?
  /// When it was revoked, or nil.
  public let ingetrokken: Tijdstip?

  /// Whether it works at a moment.
  public func isGeldig(op nu: Tijdstip) -> Bool { ingetrokken == nil && nu < verloopt }
}

extension Register {
  /// Makes a personal link for an entry.
  ///
  /// - Parameters:
  ///   - id: The key of the entry.
  ///   - dagen: How many days it works.
  ///   - door: Who makes it.
  /// - Returns: The secret part of the link, which nobody can find out again, and the link.
  /// - Throws: `Registerfout.onbekend` when there is no such entry.
  public func nodigUit(
    _ id: String, dagen: Int, door: Uitvoerder
  ) throws(Registerfout) -> (geheim: String, uitnodiging: Uitnodiging) {
    let secret = Secret.randomToken()
    let nu = klok()
    let made = try schrijf { (database) throws(Registerfout) in
      guard let rij = try Self.stand(database).rij(of: id) else { throw .onbekend(id) }
      return try database.doing { (db) throws(SQLiteError) in
        try db.execute(
          "INSERT INTO uitnodiging (hash, rij, gemaakt, verloopt) VALUES (?, ?, ?, ?)",
          .blob(SHA256.digest(secret.utf8)), .integer(rij.nummer), .integer(nu.seconden),
          .integer(nu.later(dagen: dagen).seconden))
        let number = db.lastRowID
        _ = try Logschrijver(database: db).verricht(
          .uitnodiging, door: door, tijd: nu, [], genoemd: [.genoemd(rij)])
        return Uitnodiging(
          nummer: number, rij: rij.nummer, gemaakt: nu, verloopt: nu.later(dagen: dagen),
          gebruikt: nil, ingetrokken: nil)
      }
    }
    return (secret, made)
  }

  /// Revokes a link: it stops working at once, and so does whoever came in with it.
  ///
  /// - Throws: `Registerfout.onbekend` when there is no such link, or it was revoked already.
  public func trekIn(_ nummer: Int, door: Uitvoerder) throws(Registerfout) {
    let nu = klok()
    try schrijf { (database) throws(Registerfout) in
      let rij = try database.doing { (db) throws(SQLiteError) -> Logrij? in
        let found = try db.first(
          """
          SELECT rij, (SELECT tabel FROM rij WHERE nummer = uitnodiging.rij) FROM uitnodiging
          WHERE nummer = ? AND ingetrokken IS NULL
          """, .integer(nummer)
        ) { Logrij(rij: $0.int(0), tabel: $0.string(1) ?? "", soort: .genoemd, cellen: []) }
        guard let found else { return nil }
        try db.execute(
          "UPDATE uitnodiging SET ingetrokken = ? WHERE nummer = ?", .integer(nu.seconden),
          .integer(nummer))
        try db.execute("DELETE FROM sessie WHERE uitnodiging = ?", .integer(nummer))
        _ = try Logschrijver(database: db).verricht(
          .intrekking, door: door, tijd: nu, [], genoemd: [found])
        return found
      }
      guard rij != nil else { throw .onbekend("uitnodiging \(nummer)") }
    }
  }

  /// Every link, newest first.
  public func uitnodigingen() throws(Registerfout) -> [Uitnodiging] {
    try lees(Self.uitnodigingen)
  }

  static func uitnodigingen(_ database: Database) throws(SQLiteError) -> [Uitnodiging] {
    try database.rows(
      """
      SELECT nummer, rij, gemaakt, verloopt, gebruikt, ingetrokken FROM uitnodiging
      ORDER BY nummer DESC
      """
    ) { row in
      Uitnodiging(
        nummer: row.int(0), rij: row.int(1), gemaakt: Tijdstip(seconden: row.int(2)),
        verloopt: Tijdstip(seconden: row.int(3)),
        gebruikt: row.isNull(4) ? nil : Tijdstip(seconden: row.int(4)),
        ingetrokken: row.isNull(5) ? nil : Tijdstip(seconden: row.int(5)))
    }
  }
}

extension Logrij {
  /// That the log mentions a row without changing it.
  static func genoemd(_ rij: Registerrij) -> Logrij {
    Logrij(rij: rij.nummer, tabel: rij.tabel.naam, soort: .genoemd, cellen: [])
  }
}
