import SQLiteAccess
import Wijkmodel

/// Erases a person, inside a transaction of its caller.
struct Wissing {
  private let database: Database
  private let nu: Tijdstip
  private let door: Uitvoerder

  init(_ database: Database, nu: Tijdstip, _ door: Uitvoerder) {
    self.database = database
    self.nu = nu
    self.door = door
  }

  /// Removes what is asked.
  ///
  /// - Returns: The handeling; nil when there was nothing.
  func verwijder(_ opdracht: Verwijderopdracht) throws(Registerfout) -> Handeling? {
    try verwijderd(opdracht).handeling
  }

  /// As ``verwijder(_:)``, with what it came down to.
  func verwijderd(
    _ opdracht: Verwijderopdracht
  ) throws(Registerfout) -> (verslag: Verwijderverslag, handeling: Handeling?) {
    let bevinding = try Wisbevinding(opdracht, database, nu)
    let (done, rows) = try database.doing { (db) throws(SQLiteError) in
      (try carryOut(bevinding), try Rijlezer.rijen(db))
    }
    // The rows must still make a map that loses nothing of them.
    _ = try Rijlezer.kaart(rows)
    var verslag = bevinding.verslag
    verslag.handeling = done?.nummer
    return (verslag, done)
  }

  private func carryOut(_ bevinding: Wisbevinding) throws(SQLiteError) -> Handeling? {
    let plan = bevinding.plan
    for rij in plan.weg {
      try database.execute("DELETE FROM rij WHERE nummer = ?", .integer(rij.nummer))
    }
    for cel in plan.log { try cel.wis(database) }
    try bevinding.brieven.wis(database)
    for link in bevinding.links { try remove(link: link) }
    let schrijver = Logschrijver(database: database, vergeet: true)
    return try schrijver.verricht(
      .verwijdering, door: door, tijd: nu, plan.wijzigingen, genoemd: plan.gewist)
  }

  private func remove(link: Int) throws(SQLiteError) {
    try database.execute("DELETE FROM sessie WHERE uitnodiging = ?", .integer(link))
    try database.execute("DELETE FROM uitnodiging WHERE nummer = ?", .integer(link))
  }
}

/// Everything that a removal will do, before anything is done.
struct Wisbevinding {
  let plan: Wisplan
  let brieven: Voorstelwissing
  /// The numbers of the links that go.
  let links: [Int]
  private let gebruikers: [String]

  init(
    _ opdracht: Verwijderopdracht, _ database: Database, _ nu: Tijdstip
  ) throws(Registerfout) {
    let stand = try Register.stand(database)
    let log = try database.doing { (db) throws(SQLiteError) in try Logplaats.alle(db) }
    let voorstellen = try database.doing { (db) throws(SQLiteError) in
      try Voorstellezer.voorstellen(database: db)
    }
    let inzendingen = try database.doing { (db) throws(SQLiteError) in
      try db.rows("SELECT nummer, van FROM inzending ORDER BY nummer") {
        ($0.string(0) ?? "", $0.string(1) ?? "")
      }
    }
    let found = try Wisplan.make(opdracht, stand, log, op: nu.datum)
    plan = found.plan
    guard let spoor = found.spoor else {
      let rij = try Wisplan.row(opdracht, stand).nummer
      brieven = Voorstelwissing(voorstellen, plan.termen, kolommen: opdracht.alleen, of: rij)
      (links, gebruikers) = ([], [])
      return
    }
    brieven = Voorstelwissing(voorstellen, spoor, inzendingen)
    links = try database.doing { (db) throws(SQLiteError) in
      try db.rows("SELECT nummer, rij FROM uitnodiging ORDER BY nummer") { ($0.int(0), $0.int(1)) }
    }.filter { spoor.eigen.contains($0.1) }.map(\.0)
    gebruikers = try database.doing(Register.gebruikers).map(\.naam)
      .filter(spoor.termen.mentions)
  }

  var verslag: Verwijderverslag {
    var verslag = plan.verslag
    verslag.voorstellen = brieven.aantal
    verslag.links = links.count
    verslag.gebruikers = gebruikers
    return verslag
  }
}
