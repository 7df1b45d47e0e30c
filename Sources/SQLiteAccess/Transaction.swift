extension Database {
  /// Runs work in one transaction that no other writer can interrupt: all of it or nothing.
  ///
  /// When the work throws, everything is undone. When this returns, the changes are on disk.
  ///
  /// - Parameters:
  ///   - wrap: Makes an error of the database into one of the caller.
  ///   - uncertain: The same for an error of the disk while the changes were being completed: what
  ///     was written may or may not come back when the file is opened after a power cut, because
  ///     the write-ahead log can hold all of it.
  ///   - work: What is done.
  /// - Returns: What the work gives.
  /// - Throws: What the work throws, or what `wrap` or `uncertain` makes.
  public func transaction<Result, Failure: Error>(
    wrap: (SQLiteError) -> Failure, uncertain: ((SQLiteError) -> Failure)? = nil,
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try step("BEGIN IMMEDIATE", wrap)
    let result: Result
    do {
      result = try work()
    } catch {
      rollBack()
      throw error
    }
    do {
      try step("COMMIT") { error in
        if error.kind == .ioError, let uncertain { return uncertain(error) }
        return wrap(error)
      }
    } catch {
      rollBack()
      throw error
    }
    return result
  }

  /// Runs work that only reads, on one unchanging view of the database.
  public func reading<Result, Failure: Error>(
    wrap: (SQLiteError) -> Failure, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try step("BEGIN", wrap)
    defer { rollBack() }
    return try work()
  }

  private func step<Failure: Error>(
    _ sql: String, _ wrap: (SQLiteError) -> Failure
  ) throws(Failure) {
    do {
      try execute(sql)
    } catch {
      throw wrap(error)
    }
  }

  private func rollBack() {
    // After some failures SQLite has rolled back itself.
    if isInTransaction { try? execute("ROLLBACK") }
  }
}
