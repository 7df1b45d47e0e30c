/// What went wrong in the database.
public struct SQLiteError: Error, Hashable, Sendable {
  /// The kinds of failure that a caller can do something about.
  public enum Kind: Hashable, Sendable {
    /// Another process keeps writing.
    case busy
    /// There is no room left on the disk.
    case full
    /// The disk or the file system refused to read or write.
    case ioError
    /// The file may not be written.
    case readOnly
    /// The file cannot be opened.
    case cannotOpen
    /// The file is not a database, or a damaged one.
    case damaged
    /// A rule of the tables was broken.
    case constraint
    /// Anything else.
    case other
  }

  /// The kind of failure.
  public let kind: Kind
  /// The extended result code of SQLite.
  public let code: Int32
  /// What SQLite says about it; for a log, never for a user.
  public let message: String
  /// The statement that failed, or "".
  public let statement: String

  init(code: Int32, message: String, statement: String = "") {
    self.code = code
    self.message = message
    self.statement = statement
    kind = Kind(code: code)
  }
}
