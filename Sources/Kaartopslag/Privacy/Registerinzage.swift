import SQLiteAccess
public import Wijkmodel

/// What a register holds about a person beside the map itself.
public struct Registerinzage: Hashable, Sendable {
  /// What the log says of one cell.
  public struct Logvermelding: Hashable, Sendable {
    /// When it changed, and by which role.
    public let handeling: Handeling
    /// The table.
    public let tabel: Tabel
    /// The column.
    public let kolom: Kolomnaam
    /// What stood there before, nil when it was not stated.
    public let voor: String?
    /// What came there, nil when it is not stated any more.
    public let na: String?
  }

  /// Proposals of, about or naming the person, oldest first.
  public let voorstellen: [Voorstel]
  /// Cells of the log about the person or naming them, oldest first.
  public let logboek: [Logvermelding]
  /// Personal links, newest first.
  public let links: [Uitnodiging]
  /// How many sessions that were begun with those links last.
  public let sessies: Int
  /// Accounts of the desk that carry the name of the person.
  public let gebruikers: [Gebruiker]
}

extension Register {
  /// Everything that is held about a person.
  ///
  /// - Throws: `Registerfout.onbekend` when there is no such entry, `.afgewezen` when it is no person.
  /// - Complexity: O(n) in the size of the register.
  public func inzage(
    _ id: String
  ) throws(Registerfout) -> (kaart: Inzage, register: Registerinzage) {
    try lezer.use { (database: Database) throws(Registerfout) in
      try database.reading(wrap: Registerfout.init) { () throws(Registerfout) in
        let stand = try Self.stand(database)
        let log = try database.doing { (db) throws(SQLiteError) in try Logplaats.alle(db) }
        let spoor = Persoonsspoor(.id(id), stand, log)
        let inzage = try Inzage(id, stand, spoor)
        return (inzage, try registerinzage(spoor, log, database))
      }
    }
  }

  private func registerinzage(
    _ spoor: Persoonsspoor, _ log: [Logplaats], _ database: Database
  ) throws(Registerfout) -> Registerinzage {
    let nu = klok()
    return try database.doing { (db) throws(SQLiteError) in
      let handelingen = Dictionary(
        try Logboeklezer.handelingen(db).map { ($0.nummer, $0) }, uniquingKeysWith: { $1 })
      let links = try Self.uitnodigingen(db).filter { spoor.eigen.contains($0.rij) }
      let sessions = try db.rows(
        "SELECT uitnodiging FROM sessie WHERE verloopt > ?", .integer(nu.seconden)
      ) { $0.int(0) }
      let numbers = Set(links.map(\.nummer))
      let voorstellen = try Voorstellezer.voorstellen(database: db)
      return Registerinzage(
        voorstellen: voorstellen.filter(Voorstelwissing(voorstellen, spoor).touches),
        logboek: log.filter(spoor.touches).compactMap { cel in
          handelingen[cel.handeling].map {
            .init(handeling: $0, tabel: cel.tabel, kolom: cel.kolom, voor: cel.voor, na: cel.na)
          }
        },
        links: links, sessies: sessions.filter(numbers.contains).count,
        gebruikers: try Self.gebruikers(db).filter { spoor.termen.mentions($0.naam) })
    }
  }
}
