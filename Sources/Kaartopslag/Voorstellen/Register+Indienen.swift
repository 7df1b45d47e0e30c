import SQLiteAccess
import Wijkmodel

extension Register {
  /// Stores a proposal for the desk.
  ///
  /// - Parameters:
  ///   - invoer: What is proposed; of a change only the cells that differ.
  ///   - door: Who proposes it.
  ///   - inzending: The number of the form.
  /// - Returns: `voorstel` and its number.
  /// - Throws: `Registerfout.onbekend` when the row is not there any more, `.afgewezen` when there is
  ///   nothing in the proposal.
  public func dienIn(
    _ invoer: Voorstelinvoer, door: Uitvoerder, inzending: Inzending? = nil
  ) throws(Registerfout) -> Uitkomst {
    guard !invoer.velden.isEmpty else {
      throw .afgewezen(["Er is niets veranderd, dus er is niets om te versturen."])
    }
    let nu = klok()
    return try eenmalig(inzending) { (database) throws(Registerfout) in
      let number = try database.doing { (db) throws(SQLiteError) in
        try Self.store(invoer, door, nu, db)
      }
      guard let number else { throw .onbekend("regel") }
      return "voorstel \(number)"
    }
  }

  private static func store(
    _ invoer: Voorstelinvoer, _ door: Uitvoerder, _ nu: Tijdstip, _ database: Database
  ) throws(SQLiteError) -> Int? {
    if let rij = invoer.rij {
      let exists = try database.first("SELECT 1 FROM rij WHERE nummer = ?", .integer(rij)) {
        $0.int(0)
      }
      guard exists != nil else { return nil }
    }
    try database.execute(
      """
      INSERT INTO voorstel (tijd, rol, namens, soort, rij, tabel, bericht)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, .integer(nu.seconden), .text(door.rol), door.namens.map { .integer($0) } ?? .null,
      .text(invoer.soort.rawValue), invoer.rij.map { .integer($0) } ?? .null,
      .text(invoer.tabel.naam), .optional(invoer.bericht))
    let number = database.lastRowID
    for (plaats, veld) in invoer.velden.enumerated() {
      try database.execute(
        "INSERT INTO voorstelveld (voorstel, plaats, kolom, voor, na) VALUES (?, ?, ?, ?, ?)",
        .integer(number), .integer(plaats), .text(veld.kolom.rawValue), .optional(veld.voor),
        .optional(veld.na))
    }
    return number
  }

  /// The proposals of which something is still to be decided, oldest first.
  public func openVoorstellen() throws(Registerfout) -> [Voorstel] {
    try lees { (db) throws(SQLiteError) in
      try Voorstellezer.voorstellen(
        waar: "nummer IN (SELECT voorstel FROM voorstelveld WHERE besluit IS NULL)", database: db)
    }
  }

  /// The proposals that were sent in on behalf of the entry with a row number, oldest first.
  public func voorstellen(namens rij: Int) throws(Registerfout) -> [Voorstel] {
    try lees { (db) throws(SQLiteError) in
      try Voorstellezer.voorstellen(waar: "namens = ?", .integer(rij), database: db)
    }
  }

  /// The proposal with a number, or nil.
  public func voorstel(_ nummer: Int) throws(Registerfout) -> Voorstel? {
    try lees { (db) throws(SQLiteError) in
      try Voorstellezer.voorstellen(waar: "nummer = ?", .integer(nummer), database: db).first
    }
  }
}
