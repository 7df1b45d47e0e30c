/// Writes rows as delimited text that every reader, ours included, reads back exactly.
///
/// A cell is quoted when it holds the separator, a quotation mark, a line end or another control
/// character, when it starts or ends with white space, and where the start of the file could
/// otherwise be taken for something else (a byte order mark, `sep=`, another kind of file).
public struct RowWriter: Sendable {
  /// The form in which the rows are written.
  public let dialect: Dialect
  /// What was written so far, as UTF-8 without a byte order mark.
  public private(set) var bytes: [UInt8] = []

  /// Makes a writer that has written nothing yet.
  public init(dialect: Dialect = Dialect()) {
    self.dialect = dialect
    if dialect.declaresSeparator { declareSeparator() }
  }

  /// Adds a row, which must have at least one cell.
  ///
  /// - Complexity: O(n) in the length of the row.
  public mutating func append(_ cells: some Sequence<String>) {
    let isFirstRow = bytes.isEmpty
    let start = bytes.count
    var count = 0
    for cell in cells {
      if count > 0 { bytes.append(dialect.separator.byte) }
      append(cell, mustQuote: isFirstRow && count == 0 && Self.startsLikeAnother(cell))
      count += 1
    }
    precondition(count > 0, "a row needs at least one cell")
    if bytes.count == start { bytes.append(contentsOf: [0x22, 0x22]) }
    bytes.append(contentsOf: dialect.lineEnding.rawValue.utf8)
    let row = 0..<bytes.count
    if isFirstRow, SeparatorLine(in: bytes, row) != nil {
      let text = bytes
      bytes.removeAll()
      declareSeparator()
      bytes.append(contentsOf: text)
    }
  }

  /// Returns what was written in an encoding; UTF-16 starts with a byte order mark.
  ///
  /// - Complexity: O(n)
  /// - Throws: ``DelimitedTextError/unencodable(_:_:)`` when Windows-1252 lacks a character.
  public func bytes(in encoding: TextEncoding) throws(DelimitedTextError) -> [UInt8] {
    try encoding.encode(bytes)
  }

  private mutating func declareSeparator() {
    bytes.append(contentsOf: "sep=".utf8)
    bytes.append(dialect.separator.byte)
    bytes.append(contentsOf: dialect.lineEnding.rawValue.utf8)
  }

  private mutating func append(_ cell: String, mustQuote: Bool) {
    guard mustQuote || needsQuotes(cell) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func needsQuotes(_ cell: String) -> Bool {
    if cell.unicodeScalars.first?.properties.isWhitespace == true { return true }
    if cell.unicodeScalars.last?.properties.isWhitespace == true { return true }
    return cell.utf8.contains {
      $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == dialect.separator.byte
    }
  }

  /// Tells whether a first cell would make the file look like one of another kind.
  private static func startsLikeAnother(_ cell: String) -> Bool {
    let start = Array(cell.utf8.prefix(256))
    return ByteOrderMark(startOf: start) != nil || BinaryFormat(signatureOf: start) != nil
  }
}
