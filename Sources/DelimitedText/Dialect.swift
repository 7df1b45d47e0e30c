/// The form in which rows are written.
public struct Dialect: Hashable, Sendable {
  /// What ends a row.
  public enum LineEnding: String, CaseIterable, Sendable {
    /// A line feed, as Linux and macOS write.
    case lineFeed = "\n"
    /// A carriage return and a line feed, as Windows writes.
    case carriageReturnLineFeed = "\r\n"
    /// A carriage return, as old Macintosh programs write.
    case carriageReturn = "\r"
  }

  /// What stands between two fields.
  public var separator: Separator
  /// What ends a row.
  public var lineEnding: LineEnding
  /// Whether a first line `sep=;` tells the separator to spreadsheet programs.
  public var declaresSeparator: Bool

  /// Makes a dialect; without arguments `;` and line feeds.
  public init(
    separator: Separator = .semicolon, lineEnding: LineEnding = .lineFeed,
    declaresSeparator: Bool = false
  ) {
    self.separator = separator
    self.lineEnding = lineEnding
    self.declaresSeparator = declaresSeparator
  }
}
