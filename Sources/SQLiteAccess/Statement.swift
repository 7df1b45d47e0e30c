import CSQLite

/// A prepared statement, owned by its `Database`.
@safe final class Statement {
  private let handle: OpaquePointer
  private let database: OpaquePointer
  private let sql: String

  init(_ sql: String, database: OpaquePointer) throws(SQLiteError) {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let statement = unsafe prepared else {
      throw unsafe SQLiteError(
        code: code, message: String(cString: sqlite3_errmsg(database)), statement: sql)
    }
    unsafe handle = statement
    unsafe self.database = unsafe database
    self.sql = sql
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Binds the values, steps through the rows and resets, also after a failure.
  func run(
    _ values: [SQLiteValue], _ row: (borrowing Row) -> Void
  ) throws(SQLiteError) {
    defer {
      unsafe sqlite3_reset(handle)
      unsafe sqlite3_clear_bindings(handle)
    }
    for (place, value) in values.enumerated() { try check(bind(value, at: Int32(place + 1))) }
    while true {
      let code = unsafe sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw error(code) }
      row(unsafe Row(handle))
    }
  }

  private func bind(_ value: SQLiteValue, at place: Int32) -> Int32 {
    switch value {
    case .null: unsafe sqlite3_bind_null(handle, place)
    case .integer(let number): unsafe sqlite3_bind_int64(handle, place, number)
    case .real(let number): unsafe sqlite3_bind_double(handle, place, number)
    case .text(let text):
      unsafe wijkweb_bind_text(handle, place, text, Int32(text.utf8.count))
    case .blob(let bytes):
      unsafe bytes.withUnsafeBytes {
        // No bytes and no address would bind null.
        unsafe $0.baseAddress == nil
          ? sqlite3_bind_zeroblob(handle, place, 0)
          : wijkweb_bind_blob(handle, place, $0.baseAddress, Int32($0.count))
      }
    }
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw error(code) }
  }

  private func error(_ code: Int32) -> SQLiteError {
    unsafe SQLiteError(
      code: code, message: String(cString: sqlite3_errmsg(database)), statement: sql)
  }
}

extension SQLiteError.Kind {
  init(code: Int32) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_FULL: self = .full
    case SQLITE_IOERR: self = .ioError
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly
    case SQLITE_CANTOPEN: self = .cannotOpen
    case SQLITE_NOTADB, SQLITE_CORRUPT: self = .damaged
    case SQLITE_CONSTRAINT: self = .constraint
    default: self = .other
    }
  }
}
