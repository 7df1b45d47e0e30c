extension Database {
  /// Runs work in one transaction that no other writer can interrupt: all of it or nothing.
  ///
  /// When the work throws, everything is undone. When this returns, the changes are on disk.
  ///
  /// - Throws: What the work throws, or `SQLiteError` made into it by `wrap`.
  public func transaction<Result, Failure: Error>(
    wrap: (SQLiteError) -> Failure, _ work: () throws(Failure) -> Result
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
      try step("COMMIT", wrap)
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
