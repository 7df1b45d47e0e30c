import CSQLite

/// A connection to an SQLite database.
///
/// Used by one thread at a time: its owner sees to that. Statements are prepared once and kept
/// until the connection closes.
@safe public final class Database {
  /// How a database is opened.
  public enum Mode: Hashable, Sendable {
    /// For reading and writing; the file is made when it does not exist.
    case create
    /// For reading and writing a file that exists.
    case write
    /// For reading a file that exists.
    case read
    /// For reading a file that nobody writes, on a disk or in a folder that may not be written: no
    /// file is put beside it.
    case still
  }

  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// Opens a database: write-ahead log, every commit on disk, foreign keys kept.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - mode: What it is opened for.
  ///   - busyTimeout: How long to wait for another writer, in milliseconds.
  /// - Throws: `SQLiteError`, also when a setting does not take.
  public init(path: String, mode: Mode, busyTimeout: Int = 5000) throws(SQLiteError) {
    var opened: OpaquePointer?
    let name = mode == .still ? Self.address(path) + "?immutable=1" : path
    let code = unsafe sqlite3_open_v2(name, &opened, Self.flags(mode), nil)
    guard code == SQLITE_OK, let database = unsafe opened else {
      let message = unsafe opened == nil ? "" : String(cString: sqlite3_errmsg(opened))
      unsafe sqlite3_close_v2(opened)
      throw SQLiteError(code: code, message: message)
    }
    unsafe handle = database
    unsafe sqlite3_extended_result_codes(database, 1)
    do {
      try configure(mode, busyTimeout: busyTimeout)
    } catch {
      statements = [:]
      throw error
    }
  }

  deinit {
    statements = [:]
    unsafe sqlite3_close_v2(handle)
  }

  private static func flags(_ mode: Mode) -> Int32 {
    let access =
      switch mode {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .write: SQLITE_OPEN_READWRITE
      case .read: SQLITE_OPEN_READONLY
      case .still: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    return access | SQLITE_OPEN_NOMUTEX
  }

  /// The path as an address, in which `?`, `#` and `%` mean something (SQLite, "Uniform Resource
  /// Identifiers").
  private static func address(_ path: String) -> String {
    "file:"
      + path.utf8.map { byte in
        switch byte {
        case 0x2F, 0x2D, 0x2E, 0x5F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
          String(Unicode.Scalar(byte))
        default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      }.joined()
  }

  private func configure(_ mode: Mode, busyTimeout: Int) throws(SQLiteError) {
    try execute("PRAGMA busy_timeout = \(busyTimeout)")
    try execute("PRAGMA trusted_schema = OFF")
    try execute("PRAGMA foreign_keys = ON")
    try expect("foreign_keys", "1")
    guard mode == .create || mode == .write else { return }
    try execute("PRAGMA journal_mode = WAL")
    try expect("journal_mode", "wal")
    try execute("PRAGMA synchronous = FULL")
    try expect("synchronous", "2")
    // What is removed must be gone from the file as well.
    try execute("PRAGMA secure_delete = ON")
    try expect("secure_delete", "1")
  }

  private func expect(_ pragma: String, _ value: String) throws(SQLiteError) {
    var found = ""
    try query("PRAGMA \(pragma)") { found = $0.string(0) ?? String($0.int(0)) }
    guard found == value else {
      throw SQLiteError(code: SQLITE_ERROR, message: "PRAGMA \(pragma) is \(found)")
    }
  }

  /// Runs a statement that gives no rows; rows that it does give are passed over.
  public func execute(_ sql: String, _ values: SQLiteValue...) throws(SQLiteError) {
    try run(sql, values) { _ in }
  }

  /// Runs a statement and hands over each row; what is read from a row must be copied there.
  public func query(
    _ sql: String, _ values: SQLiteValue..., row: (borrowing Row) -> Void
  ) throws(SQLiteError) {
    try run(sql, values, row)
  }

  /// The rows of a statement, each made into a value.
  public func rows<Value>(
    _ sql: String, _ values: SQLiteValue..., as make: (borrowing Row) -> Value
  ) throws(SQLiteError) -> [Value] {
    var result: [Value] = []
    try run(sql, values) { result.append(make($0)) }
    return result
  }

  /// The first row of a statement made into a value, or nil when there is none.
  public func first<Value>(
    _ sql: String, _ values: SQLiteValue..., as make: (borrowing Row) -> Value
  ) throws(SQLiteError) -> Value? {
    var result: Value?
    try run(sql, values) { if result == nil { result = make($0) } }
    return result
  }

  /// The number of the row that was added last.
  public var lastRowID: Int { Int(unsafe sqlite3_last_insert_rowid(handle)) }

  /// How many rows the last statement changed.
  public var changes: Int { Int(unsafe sqlite3_changes(handle)) }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

  /// Whether the file that is open no longer stands at its path: it was removed, moved, or another
  /// file was put in its place.
  public var hasMoved: Bool {
    var moved: Int32 = 0
    let code = unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved)
    return code == SQLITE_OK && moved != 0
  }

  /// A number that differs when another connection has changed the file.
  public func dataVersion() throws(SQLiteError) -> Int {
    try first("PRAGMA data_version") { $0.int(0) } ?? 0
  }

  private func run(
    _ sql: String, _ values: [SQLiteValue], _ row: (borrowing Row) -> Void
  ) throws(SQLiteError) {
    let statement = try prepared(sql)
    try statement.run(values, row)
  }

  private func prepared(_ sql: String) throws(SQLiteError) -> Statement {
    if let known = statements[sql] { return known }
    let statement = try unsafe Statement(sql, database: handle)
    statements[sql] = statement
    return statement
  }
}

/// A row of a result, valid only while it is handed over.
@safe public struct Row: ~Copyable {
  let statement: OpaquePointer

  init(_ statement: OpaquePointer) { unsafe self.statement = unsafe statement }

  /// The whole number in a column; 0 when it is null.
  public func int(_ column: Int) -> Int {
    Int(unsafe sqlite3_column_int64(statement, Int32(column)))
  }

  /// The text in a column, nil when it is null.
  public func string(_ column: Int) -> String? {
    guard let bytes = unsafe sqlite3_column_text(statement, Int32(column)) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(statement, Int32(column)))
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The bytes in a column, nil when it is null.
  public func blob(_ column: Int) -> [UInt8]? {
    guard unsafe sqlite3_column_type(statement, Int32(column)) != SQLITE_NULL else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(statement, Int32(column)))
    guard count > 0, let bytes = unsafe sqlite3_column_blob(statement, Int32(column)) else {
      return []
    }
    return unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }

  /// Whether a column is null.
  public func isNull(_ column: Int) -> Bool {
    unsafe sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
  }
}
