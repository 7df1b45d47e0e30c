/// A slow and obvious reader of delimited text, to compare the real one with.
public enum NaiveRows {
  /// A row: its physical line, its cells, and its bytes without the row end.
  public struct Row: Equatable, Sendable {
    /// The physical line on which the row starts, counted from 1.
    public let line: Int
    /// The cells as UTF-8.
    public let cells: [[UInt8]]
    /// The row as it stands in the text.
    public let source: [UInt8]

    /// Makes a row from its parts.
    public init(line: Int, cells: [[UInt8]], source: [UInt8]) {
      self.line = line
      self.cells = cells
      self.source = source
    }
  }

  private static let quote = UInt8(ascii: "\"")

  /// Divides text into the rows that are not empty lines.
  public static func read(_ text: [UInt8], separator: UInt8) -> [Row] {
    var rest = text[...]
    var rows: [Row] = []
    while !rest.isEmpty {
      let start = rest
      var cells: [[UInt8]] = []
      var cell = takeCell(&rest, separator)
      while rest.first == separator {
        cells.append(cell)
        rest = rest.dropFirst()
        cell = takeCell(&rest, separator)
      }
      cells.append(cell)
      let source = Array(start.dropLast(rest.count))
      if !source.isEmpty {
        let line = 1 + lineEnds(in: text[..<start.startIndex])
        rows.append(Row(line: line, cells: cells, source: source))
      }
      let isPair = rest.starts(with: [0x0D, 0x0A])
      rest = rest.dropFirst(isPair ? 2 : 1)
    }
    return rows
  }

  /// Takes one cell from the front of `rest` and leaves what stands behind it.
  private static func takeCell(_ rest: inout ArraySlice<UInt8>, _ separator: UInt8) -> [UInt8] {
    if rest.first == quote, let quoted = quotedCell(rest, separator) {
      rest = quoted.rest
      return quoted.cell
    }
    let cell = rest.prefix { $0 != separator && $0 != 0x0A && $0 != 0x0D }
    rest = rest.dropFirst(cell.count)
    return Array(cell)
  }

  /// Reads a quoted cell with what follows its closing mark, or nothing when it has none, or has
  /// line ends inside and text behind.
  private static func quotedCell(
    _ text: ArraySlice<UInt8>, _ separator: UInt8
  ) -> (cell: [UInt8], rest: ArraySlice<UInt8>)? {
    var rest = text.dropFirst()
    var cell: [UInt8] = []
    var holdsLineEnds = false
    while true {
      guard let byte = rest.first else { return nil }
      rest = rest.dropFirst()
      if byte == quote {
        guard rest.first == quote else { break }
        rest = rest.dropFirst()
      }
      if byte == 0x0A || byte == 0x0D { holdsLineEnds = true }
      cell.append(byte)
    }
    let tail = rest.prefix { $0 != separator && $0 != 0x0A && $0 != 0x0D }
    if holdsLineEnds, tail.contains(where: { $0 != 0x20 }) { return nil }
    return (cell + tail, rest.dropFirst(tail.count))
  }

  /// Counts line ends, a carriage return with its line feed as one.
  private static func lineEnds(in text: ArraySlice<UInt8>) -> Int {
    var count = 0
    for index in text.indices {
      let isFeedOfPair = text[index] == 0x0A && index > text.startIndex && text[index - 1] == 0x0D
      if (text[index] == 0x0A && !isFeedOfPair) || text[index] == 0x0D { count += 1 }
    }
    return count
  }
}
