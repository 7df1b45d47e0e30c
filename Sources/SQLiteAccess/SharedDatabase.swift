import Synchronization

/// A connection that several threads may use, one at a time.
///
/// Unchecked, because the compiler cannot see that the connection is reached under the lock only.
public final class SharedDatabase: @unchecked Sendable {
  private let database: Database
  private let turn = Mutex<Void>(())

  /// Opens a database; see ``Database/init(path:mode:busyTimeout:)``.
  public init(path: String, mode: Database.Mode, busyTimeout: Int = 5000) throws(SQLiteError) {
    database = try Database(path: path, mode: mode, busyTimeout: busyTimeout)
  }

  /// Does work with the connection while no other thread can; the connection must not be kept.
  public func use<Result, Failure: Error>(
    _ work: (Database) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outcome = turn.withLock { _ in
      Swift.Result<Kept<Result>, Failure> { () throws(Failure) in Kept(value: try work(database)) }
    }
    return try outcome.get().value
  }

  /// Carries a result out of the lock.
  private struct Kept<Value>: @unchecked Sendable { let value: Value }
}
