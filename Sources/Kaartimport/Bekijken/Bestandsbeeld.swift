public import DelimitedText

/// How a file is understood as a table, before its meaning is known.
public struct Bestandsbeeld: Equatable, Encodable, Sendable {
  /// Something in the file that a person should know about.
  public struct Bericht: Equatable, Encodable, Sendable {
    /// The physical line, counted from 1.
    public let line: Int
    /// The number of the column, counted from 1: column A of a spreadsheet is 1.
    public let column: Int
    /// The group: `ragged`, `header`, `quote`, `encoding`, `nul`, `control` or `empty`.
    public let kind: String
    /// What was found and done, and what to do, in plain Dutch.
    public let message: String
  }

  /// The encoding: `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be` or `windows-1252`.
  public let encoding: String
  /// The character between two cells.
  public let delimiter: String
  /// All rows with all their cells as they are read, the headings included, empty lines not.
  public let rows: [[String]]
  /// What a person should know, in the order of the file.
  public let reports: [Bericht]

  /// Reads the bytes of a file; the separator is guessed unless it is given.
  ///
  /// - Complexity: O(n)
  /// - Throws: ``Bestandsweigering`` when the bytes are not text.
  public init(
    _ bytes: [UInt8], scheidingsteken: Separator? = nil
  ) throws(Bestandsweigering) {
    let table: DelimitedTable
    do {
      table = try DelimitedTable(bytes, separator: scheidingsteken)
    } catch {
      throw Bestandsweigering(error)
    }
    encoding = table.encoding.rawValue
    delimiter = String(table.guess.separator.character)
    rows = table.rows.map(\.cells)
    reports = table.reports.map { report in
      Bericht(
        line: report.position.line, column: report.position.column, kind: report.kind.rawValue,
        message: Teksten.tekst(of: report.detail))
    }
  }
}
