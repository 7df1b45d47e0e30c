import SQLiteAccess
public import Wijkmodel

/// What is or will be cleaned up.
public struct Opschoonverslag: Hashable, Sendable {
  /// Somebody whose data may not be kept any longer.
  public struct Persoon: Hashable, Sendable {
    /// The key.
    public let id: String
    /// The name.
    public let naam: String
    /// Until when the data might be kept.
    public let bewarenTot: Datum
  }

  /// Whose data may not be kept any longer, in the order of the map.
  public var personen: [Persoon] = []
  /// Texts of others that still name one of them.
  public var teksten: [Tekstvermelding] = []
  /// How many sessions are over.
  public var sessies = 0
  /// How many links work no longer, because their time is over.
  public var links = 0
  /// How many numbers of forms are old.
  public var inzendingen = 0
  /// How many proposals were refused long ago.
  public var voorstellen = 0
  /// The number of the handeling with which persons were removed; nil when none was.
  public var handeling: Int?
  /// Whether no old byte is left in the files.
  public var isOpgeruimd = true

  /// Makes an account of nothing.
  public init() {}

  /// What removes the persons; nil when there are none.
  public var opdracht: Verwijderopdracht? {
    personen.isEmpty ? nil : Verwijderopdracht(.ids(personen.map(\.id)))
  }

  /// Whose data may not be kept any longer on a day.
  public static func personen(in kaart: SocialeKaart, op dag: Datum) -> [Persoon] {
    kaart.knopen.compactMap { knoop in
      guard knoop.knoopsoort == .sleutelfiguur,
        let end = knoop.velden[.bewarenTot].flatMap({ Datum($0) }),
        end.laatsteDag.packed < dag.laatsteDag.packed
      else { return nil }
      return Persoon(id: knoop.id, naam: knoop.naam, bewarenTot: end)
    }
  }
}

extension Register {
  /// Removes what must not be kept any longer: persons whose time is over, sessions and links that
  /// are over, numbers of old forms, and what stood in proposals that were refused over a year ago.
  ///
  /// - Parameters:
  ///   - dag: The day on which it is looked at.
  ///   - dagen: How many days the number of a form is kept, so that a second sending is recognised.
  ///   - droog: Whether nothing must be done.
  ///   - door: Who does it.
  /// - Returns: What it comes down to.
  /// - Throws: `Registerfout`; then nothing was removed.
  public func schoonOp(
    op dag: Datum, dagen: Int = 30, droog: Bool = false, door: Uitvoerder
  ) throws(Registerfout) -> Opschoonverslag {
    let nu = klok()
    if droog {
      return try lezer.use { (database: Database) throws(Registerfout) in
        try database.reading(wrap: Registerfout.init) { () throws(Registerfout) in
          try Opschoning(database, nu, dagen).verslag(op: dag)
        }
      }
    }
    var verslag = try schrijf { (database) throws(Registerfout) in
      let opschoning = Opschoning(database, nu, dagen)
      var verslag = try opschoning.verslag(op: dag)
      if let opdracht = verslag.opdracht {
        verslag.handeling = try Wissing(database, nu: nu, door).verwijder(opdracht)?.nummer
      }
      try database.doing { (db) throws(SQLiteError) in try opschoning.wis(db) }
      return verslag
    }
    verslag.isOpgeruimd = (try? ruimOp()) ?? false
    return verslag
  }
}

/// Finds and removes what is over beside persons.
private struct Opschoning {
  private let database: Database
  private let nu: Tijdstip
  private let dagen: Int

  init(_ database: Database, _ nu: Tijdstip, _ dagen: Int) {
    self.database = database
    self.nu = nu
    self.dagen = dagen
  }

  private static let sessies = "FROM sessie WHERE verloopt <= ?"
  private static let links = """
    FROM uitnodiging WHERE verloopt <= ?1
    AND nummer NOT IN (SELECT uitnodiging FROM sessie WHERE uitnodiging IS NOT NULL
      AND verloopt > ?1)
    """
  private static let inzendingen = "FROM inzending WHERE tijd <= ?"
  /// Proposals of which every cell was refused long ago and that still have contents.
  private static let voorstellen = """
    FROM voorstel WHERE nummer IN (SELECT voorstel FROM voorstelveld GROUP BY voorstel
      HAVING min(besluit = 'geweigerd' AND tijd <= ?) = 1 AND count(besluit) = count(*)
        AND (max(voor IS NOT NULL OR na IS NOT NULL OR reden IS NOT NULL) = 1
          OR bericht IS NOT NULL))
    """

  func verslag(op dag: Datum) throws(Registerfout) -> Opschoonverslag {
    let kaart = try Register.stand(database).kaart
    var verslag = Opschoonverslag()
    verslag.personen = Opschoonverslag.personen(in: kaart, op: dag)
    if let opdracht = verslag.opdracht {
      verslag.teksten = try Wisbevinding(opdracht, database, nu).verslag.teksten
    }
    verslag.sessies = try count(Self.sessies, nu)
    verslag.links = try count(Self.links, nu)
    verslag.inzendingen = try count(Self.inzendingen, nu.later(dagen: -dagen))
    verslag.voorstellen = try count(Self.voorstellen, nu.later(dagen: -365))
    return verslag
  }

  private func count(_ what: String, _ moment: Tijdstip) throws(Registerfout) -> Int {
    try database.doing { (db) throws(SQLiteError) in
      try db.first("SELECT count(*) \(what)", .integer(moment.seconden)) { $0.int(0) } ?? 0
    }
  }

  func wis(_ database: Database) throws(SQLiteError) {
    try database.execute("DELETE \(Self.sessies)", .integer(nu.seconden))
    try database.execute("DELETE \(Self.links)", .integer(nu.seconden))
    try database.execute(
      "DELETE \(Self.inzendingen)", .integer(nu.later(dagen: -dagen).seconden))
    let old = try database.rows(
      "SELECT nummer \(Self.voorstellen)", .integer(nu.later(dagen: -365).seconden)
    ) { $0.int(0) }
    for nummer in old {
      try database.execute(
        "UPDATE voorstelveld SET voor = NULL, na = NULL, reden = NULL WHERE voorstel = ?",
        .integer(nummer))
      try database.execute(
        "UPDATE voorstel SET bericht = NULL WHERE nummer = ?", .integer(nummer))
    }
  }
}
