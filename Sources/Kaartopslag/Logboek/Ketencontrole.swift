import Secrets
import SQLiteAccess
import Wijkmodel

/// What a check of a register found.
public struct Controleuitslag: Hashable, Sendable {
  /// One thing that is wrong.
  public enum Gebrek: Hashable, Sendable {
    /// The seal of a handeling does not follow from what it did and what came before.
    case zegel(handeling: Int)
    /// A number in the log is missing.
    case gat(na: Int)
    /// What the log says of a cell does not fit its commitment.
    case cel(handeling: Int)
    /// Something is gone from the log without an entry that says that it was erased.
    case verdwenen(handeling: Int)
    /// A row is not what the log made of it.
    case rij(Int)
    /// The tables, or the rules that keep the log as it is, are not those of the program.
    case tabellen
    /// SQLite itself finds the file damaged; its words.
    case bestand(String)
    /// The seal that was given does not occur.
    case stempel
  }

  /// What is wrong; nothing when the register is whole.
  public let gebreken: [Gebrek]
  /// How many handelingen there are.
  public let handelingen: Int
  /// How many cells of the log were erased for the privacy of persons.
  public let gewist: Int
  /// The last seal, as hexadecimal digits; "" when there is none.
  public let stempel: String
}

extension Register {
  /// Checks the whole register: the file, the chain of the log, and that the rows are what the log
  /// made of them.
  ///
  /// - Parameter stempel: A seal that was written down earlier and must still be in the chain; who
  ///   cuts off the end of a log and seals it again cannot make it come back.
  /// - Returns: What was found.
  /// - Complexity: O(n) in the size of the log.
  /// - Throws: `Registerfout` when the register cannot be read.
  public func controleer(stempel: String? = nil) throws(Registerfout) -> Controleuitslag {
    try lezer.use { (database: Database) throws(Registerfout) -> Controleuitslag in
      try database.reading(wrap: Registerfout.init) { () throws(Registerfout) in
        try database.doing { (db) throws(SQLiteError) in
          try Ketencontrole(db).run(stempel: stempel?.lowercased())
        }
      }
    }
  }
}

/// Walks the chain once.
private struct Ketencontrole {
  private let database: Database
  private var gebreken: [Controleuitslag.Gebrek] = []
  private var gewist = 0
  /// Handelingen with erased cells, by row; each row must have an entry that says so.
  private var verdwenen: [Int: Int] = [:]

  init(_ database: Database) { self.database = database }

  func run(stempel: String?) throws(SQLiteError) -> Controleuitslag {
    var check = self
    try check.checkFile()
    try check.checkSchema()
    let handelingen = try Logboeklezer.handelingen(database)
    var (vorige, nummer, seals): ([UInt8], Int, Set<String>) = (Zegel.begin, 0, [])
    for handeling in handelingen {
      if handeling.nummer != nummer + 1 { check.gebreken.append(.gat(na: nummer)) }
      try check.check(handeling, after: vorige)
      (vorige, nummer) = (handeling.zegel, handeling.nummer)
      if stempel != nil { seals.insert(Secret.hex(handeling.zegel)) }
    }
    check.gebreken += check.verdwenen.values.sorted().map { .verdwenen(handeling: $0) }
    if let stempel, !seals.contains(stempel) { check.gebreken.append(.stempel) }
    try check.checkRows(handelingen.map(\.nummer))
    return Controleuitslag(
      gebreken: check.gebreken, handelingen: handelingen.count, gewist: check.gewist,
      stempel: handelingen.last.map { Secret.hex($0.zegel) } ?? "")
  }

  private mutating func checkFile() throws(SQLiteError) {
    let answers = try database.rows("PRAGMA integrity_check(10)") { $0.string(0) ?? "" }
    gebreken += answers.filter { $0 != "ok" }.map { .bestand($0) }
    let loose = try database.rows("PRAGMA foreign_key_check") { $0.string(0) ?? "" }
    gebreken += Set(loose).sorted().map { .bestand($0) }
  }

  /// Every table, index and rule must be one that the program made.
  private mutating func checkSchema() throws(SQLiteError) {
    let present = try database.rows(
      "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"
    ) { $0.string(0) ?? "" }
    let made = Migratie.alle.flatMap(\.opdrachten).filter { $0.hasPrefix("CREATE") }
    if Set(present) != Set(made) { gebreken.append(.tabellen) }
  }

  private mutating func check(_ handeling: Handeling, after vorige: [UInt8]) throws(SQLiteError) {
    let rijen = try Logboeklezer.rijen(of: handeling.nummer, database)
    let expected = Zegel.handeling(
      na: vorige, nummer: handeling.nummer, tijd: handeling.tijd, door: handeling.door,
      soort: handeling.soort.rawValue, rijen: rijen)
    if expected != handeling.zegel { gebreken.append(.zegel(handeling: handeling.nummer)) }
    for rij in rijen {
      if rij.soort == .gewist { verdwenen[rij.rij] = nil }
      for cel in rij.cellen { check(cel, of: rij, handeling.nummer) }
    }
  }

  private mutating func check(_ cel: Logcel, of rij: Logrij, _ nummer: Int) {
    guard let inhoud = cel.inhoud else {
      gewist += 1
      if verdwenen[rij.rij] == nil { verdwenen[rij.rij] = nummer }
      return
    }
    let seal = Zegel.cel(
      zout: inhoud.zout, kolom: inhoud.kolom, voor: inhoud.voor, na: inhoud.na)
    if seal != cel.zegel { gebreken.append(.cel(handeling: nummer)) }
  }

  private mutating func checkRows(_ handelingen: [Int]) throws(SQLiteError) {
    let played = try Terugblik.rijen(after: handelingen, database).filter {
      !$0.velden.alle.isEmpty
    }
    let present = try Rijlezer.rijen(database)
    let keys = try Dictionary(
      database.rows("SELECT nummer, sleutel FROM rij") { ($0.int(0), $0.string(1) ?? "") },
      uniquingKeysWith: { first, _ in first })
    let wrong =
      Set(played).symmetricDifference(present).map(\.nummer)
      + present.filter { keys[$0.nummer] != $0.tabel.sleutel(of: $0.velden) }.map(\.nummer)
    gebreken += Set(wrong).sorted().map { .rij($0) }
  }
}
