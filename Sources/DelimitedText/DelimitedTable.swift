/// All rows of a delimited file as text, with everything that was noticed while reading.
public struct DelimitedTable: Sendable {
  /// A row of a table.
  public struct Row: Equatable, Sendable {
    /// The physical line on which the row starts, counted from 1.
    public let line: Int
    /// The fields, as many as the row has.
    public let cells: [String]
    /// The bytes of the decoded text that form the row, without its row end.
    public let source: Range<Int>
  }

  /// The encoding of the file.
  public let encoding: TextEncoding
  /// The separator, and why it was chosen.
  public let guess: DialectGuess
  /// The rows in order, the heading row included, empty lines not.
  public let rows: [Row]
  /// What was noticed, in the order of the file.
  public let reports: [TextReport]
  private let text: [UInt8]

  /// Reads the bytes of a file; the separator is guessed unless it is given.
  ///
  /// - Complexity: O(n)
  /// - Throws: ``DelimitedTextError`` when the bytes are not text.
  public init(_ bytes: [UInt8], separator: Separator? = nil) throws(DelimitedTextError) {
    var reader = try RowReader(bytes, separator: separator)
    var rows: [Row] = []
    while reader.next() {
      rows.append(Row(line: reader.line, cells: reader.strings(), source: reader.source))
    }
    encoding = reader.encoding
    guess = reader.guess
    self.rows = rows
    reports = reader.reports
    text = reader.text
  }

  /// Returns a row exactly as it stands in the file, without its row end.
  ///
  /// - Complexity: O(n) in the length of the row.
  public func sourceText(of row: Row) -> String {
    String(decoding: text[row.source], as: UTF8.self)
  }
}
