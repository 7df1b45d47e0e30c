import Foundation
import Kaartimport
import SQLiteAccess
import Synchronization
public import Wijkmodel

/// A map in one file, with its history, proposals and who may do what.
///
/// One connection writes, one reads at length and one answers short questions, each used by one
/// thread at a time; other processes may have the file open as well. What a method has returned from is on disk.
public final class Register: Sendable {
  /// The file.
  public let pad: String
  let klok: @Sendable () -> Tijdstip
  let lezer: SharedDatabase
  /// For what every request asks, so that nobody waits for a map that is being read.
  let snellezer: SharedDatabase
  /// The last to be closed: only who may write can put the write-ahead log back into the file.
  let schrijver: SharedDatabase
  private let laatste = Mutex<Registerstand?>(nil)

  /// Opens a register.
  ///
  /// - Parameters:
  ///   - pad: The file.
  ///   - klok: What time it is.
  /// - Throws: `Registerfout` when it is not a register or cannot be opened.
  public convenience init(
    pad: String, klok: @escaping @Sendable () -> Tijdstip
  ) throws(Registerfout) {
    try Self.check(pad)
    try self.init(opening: pad, mode: Self.isStill(pad) ? .still : .write, klok: klok)
  }

  /// Whether a register may be read only, such as a copy on a disk of which nothing changes.
  ///
  /// Not while changes wait in a file beside it: reading without them would give an old map.
  private static func isStill(_ pad: String) -> Bool {
    let manager = FileManager.default
    let folder = URL(fileURLWithPath: pad).deletingLastPathComponent().path
    guard !manager.isWritableFile(atPath: pad) || !manager.isWritableFile(atPath: folder) else {
      return false
    }
    let waiting = try? manager.attributesOfItem(atPath: pad + "-wal")[.size] as? Int
    return (waiting ?? 0) == 0
  }

  private init(
    opening pad: String, mode: Database.Mode, klok: @escaping @Sendable () -> Tijdstip
  ) throws(Registerfout) {
    self.pad = pad
    self.klok = klok
    do {
      schrijver = try SharedDatabase(path: pad, mode: mode)
      try schrijver.use { (database) throws(Registerfout) in
        try Migratie.run(on: database, at: klok(), pad: pad)
      }
      let reading: Database.Mode = mode == .still ? .still : .read
      lezer = try SharedDatabase(path: pad, mode: reading)
      snellezer = try SharedDatabase(path: pad, mode: reading)
    } catch let error as Registerfout {
      throw error
    } catch let error as SQLiteError {
      throw Self.opening(error, pad)
    } catch {
      throw .intern("\(error)")
    }
  }

  /// Makes a register from a map.
  ///
  /// - Throws: `Registerfout.bestaatAl` when there is something at the path, else why it failed;
  ///   then no file is left behind.
  public static func maak(
    pad: String, kaart: SocialeKaart, door: Uitvoerder = .beheer,
    klok: @escaping @Sendable () -> Tijdstip
  ) throws(Registerfout) -> Register {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: pad) else { throw .bestaatAl(pad: pad) }
    // Made beside its place, so that a register is there wholly or not at all.
    let scratch = pad + ".deel"
    func clean() {
      for ending in ["", "-wal", "-shm"] { try? manager.removeItem(atPath: scratch + ending) }
    }
    clean()
    guard Self.maakLeeg(scratch) else { throw .geenToegang(pad: pad) }
    do {
      try Register(opening: scratch, mode: .create, klok: klok).begin(kaart, door: door)
      try manager.moveItem(atPath: scratch, toPath: pad)
    } catch {
      clean()
      throw error as? Registerfout ?? .geenToegang(pad: pad)
    }
    return try Register(pad: pad, klok: klok)
  }

  /// Makes an empty file that only its owner can read: SQLite keeps these rights, also for the
  /// files that it puts beside it.
  static func maakLeeg(_ pad: String) -> Bool {
    FileManager.default.createFile(
      atPath: pad, contents: nil, attributes: [.posixPermissions: 0o600])
  }

  private func begin(_ kaart: SocialeKaart, door: Uitvoerder) throws(Registerfout) {
    let rows = KaartExport.rijen(of: kaart)
    let changes = rows.flatMap { tabel, rijen in rijen.map { Rijwijziging.nieuw(tabel, $0) } }
    try wijzig(.begin, door: door) { _ in changes }
    try schrijver.use { (database: Database) throws(Registerfout) in
      try database.doing { (db) throws(SQLiteError) in
        try db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }

  /// The first bytes of every SQLite file.
  private static let kop = Array("SQLite format 3\u{0}".utf8)

  /// Whether a file is a register, whatever its name: an SQLite file with our mark.
  public static func isRegister(_ pad: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: pad) else { return false }
    defer { try? file.close() }
    guard let head = try? file.read(upToCount: 72), head.count == 72, head.starts(with: kop) else {
      return false
    }
    // The application id stands big-endian in bytes 68 to 71 (SQLite file format, section 1.3).
    return head[68..<72].reduce(0) { $0 << 8 | Int($1) } == Migratie.merk
  }

  private static func check(_ pad: String) throws(Registerfout) {
    let manager = FileManager.default
    guard manager.fileExists(atPath: pad) else { throw .bestaatNiet(pad: pad) }
    guard manager.isReadableFile(atPath: pad) else { throw .geenToegang(pad: pad) }
    guard isRegister(pad) else { throw .geenRegister(pad: pad) }
  }

  private static func opening(_ error: SQLiteError, _ pad: String) -> Registerfout {
    switch error.kind {
    case .readOnly, .cannotOpen: .geenToegang(pad: pad)
    case .damaged: .geenRegister(pad: pad)
    default: Registerfout(error)
    }
  }

  /// The number of the last handeling: it differs when anything in the map or its log has changed.
  public func versie() throws(Registerfout) -> Int {
    try leesSnel(Self.versie)
  }

  static func versie(_ database: Database) throws(SQLiteError) -> Int {
    try database.first("SELECT max(nummer) FROM handeling") { $0.int(0) } ?? 0
  }

  /// What the register says now; read once per version.
  public func stand() throws(Registerfout) -> Registerstand {
    let versie = try versie()
    if let known = laatste.withLock({ $0 }), known.versie == versie { return known }
    let fresh = try lezer.use { (database) throws(Registerfout) in
      try database.reading(wrap: Registerfout.init) { () throws(Registerfout) in
        try Self.stand(database)
      }
    }
    laatste.withLock { $0 = fresh }
    return fresh
  }

  static func stand(_ database: Database) throws(Registerfout) -> Registerstand {
    let (versie, rijen, handelingen) = try database.doing { (db) throws(SQLiteError) in
      (try Self.versie(db), try Rijlezer.rijen(db), try Logboeklezer.herkomsten(db))
    }
    return Registerstand(
      versie: versie, rijen: rijen, kaart: try Rijlezer.kaart(rijen), handelingen: handelingen)
  }

  /// Answers a short question.
  func leesSnel<Result>(
    _ work: (Database) throws(SQLiteError) -> Result
  ) throws(Registerfout) -> Result {
    try snellezer.use { (database: Database) throws(Registerfout) -> Result in
      try database.doing(work)
    }
  }

  /// Reads on the reading connection.
  func lees<Result>(
    _ work: (Database) throws(SQLiteError) -> Result
  ) throws(Registerfout) -> Result {
    try lezer.use { (database: Database) throws(Registerfout) -> Result in
      try database.doing(work)
    }
  }
}
