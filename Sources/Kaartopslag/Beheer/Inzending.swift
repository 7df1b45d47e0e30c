import SQLiteAccess

/// The number that a form carries, by which a second sending of it is recognised.
public struct Inzending: Hashable, Sendable {
  /// The number: random, made with the form.
  public let nummer: String
  /// Whose form it is; nobody else can ask what became of it.
  public let van: String

  /// Makes the number of a form.
  public init(nummer: String, van: String) {
    self.nummer = nummer
    self.van = van
  }
}

/// What became of a form.
public struct Uitkomst: Hashable, Sendable {
  /// What was done, such as `voorstel 12`.
  public let tekst: String
  /// Whether it had been done already by an earlier sending of the same form.
  public let isHerhaling: Bool
}

extension Register {
  /// Does something once, however often its form is sent.
  ///
  /// - Parameters:
  ///   - inzending: The number of the form, or nil when there is none.
  ///   - work: What is done; it gives what is remembered of it.
  /// - Returns: What was done, now or earlier.
  /// - Throws: `Registerfout`; `.onbekend` when the number belongs to somebody else.
  @discardableResult
  func eenmalig(
    _ inzending: Inzending?, _ work: (Database) throws(Registerfout) -> String
  ) throws(Registerfout) -> Uitkomst {
    let nu = klok()
    return try schrijf { (database) throws(Registerfout) in
      guard let inzending else { return Uitkomst(tekst: try work(database), isHerhaling: false) }
      if let earlier = try Self.uitkomst(inzending, database) {
        return Uitkomst(tekst: earlier, isHerhaling: true)
      }
      let text = try work(database)
      try database.doing { (db) throws(SQLiteError) in
        try db.execute(
          "INSERT INTO inzending (nummer, van, tijd, uitkomst) VALUES (?, ?, ?, ?)",
          .text(inzending.nummer), .text(inzending.van), .integer(nu.seconden), .text(text))
      }
      return Uitkomst(tekst: text, isHerhaling: false)
    }
  }

  /// What became of a form, or nil when it was never stored.
  public func uitkomst(_ inzending: Inzending) throws(Registerfout) -> String? {
    try lezer.use { (database: Database) throws(Registerfout) -> String? in
      try Self.uitkomst(inzending, database)
    }
  }

  private static func uitkomst(
    _ inzending: Inzending, _ database: Database
  ) throws(Registerfout) -> String? {
    let found = try database.doing { (db) throws(SQLiteError) in
      try db.first(
        "SELECT van, uitkomst FROM inzending WHERE nummer = ?", .text(inzending.nummer)
      ) { ($0.string(0) ?? "", $0.string(1) ?? "") }
    }
    guard let found else { return nil }
    guard found.0 == inzending.van else { throw .onbekend("inzending") }
    return found.1
  }
}
