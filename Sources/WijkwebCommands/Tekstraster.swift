import CommandLineParsing
import DocumentText
import Kaartbeeld

/// A table for a terminal: side by side where that can be read, else a block per row.
enum Tekstraster {
  /// The space between two columns.
  private static let gap = 2
  /// A row of more lines than this is read better as a block.
  private static let mostLines = 3

  static func text(_ table: DocumentTable, width: Int) -> String {
    grid(table, width: width)
      ?? Tabeluitvoer.blocks(Beeldtabel(kolommen: table.columns, rijen: table.rows), width: width)
  }

  /// The table side by side, or nil where its words or its rows do not fit.
  private static func grid(_ table: DocumentTable, width: Int) -> String? {
    let rows = [table.columns] + table.rows
    guard let widths = widths(of: rows, width: width) else { return nil }
    let cells = rows.map { row in
      zip(row, widths).map { cell, width in
        HelpPage.wrapped(cell, width: width).split(separator: "\n").map(String.init)
      }
    }
    guard cells.allSatisfy({ $0.allSatisfy { $0.count <= mostLines } }) else { return nil }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: separator)
    return lines(cells[0], widths) + rule + "\n"
      + cells.dropFirst().map { lines($0, widths) }.joined()
  }

  private static let separator = String(repeating: " ", count: gap)

  private static func lines(_ row: [[String]], _ widths: [Int]) -> String {
    let height = row.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let cells = zip(row, widths).map { cell, width in
        let text = line < cell.count ? cell[line] : ""
        return text + String(repeating: " ", count: max(0, width - text.count))
      }
      return trimmed(cells.joined(separator: separator)) + "\n"
    }.joined()
  }

  private static func trimmed(_ line: String) -> String {
    String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
  }

  /// The widths of the columns, or nil where not even the longest words fit: each gets at least
  /// that of its longest word, and what is left goes to where most is missing.
  private static func widths(of rows: [[String]], width: Int) -> [Int]? {
    guard let columns = rows.first?.count, columns > 0 else { return nil }
    let all = (0..<columns).map { place in rows.map { place < $0.count ? $0[place] : "" } }
    var widths = all.map { cells in
      cells.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(\.count).max() ?? 0
    }
    let wanted = all.map { $0.map(\.count).max() ?? 0 }
    var rest = width - gap * (columns - 1) - widths.reduce(0, +)
    guard rest >= 0 else { return nil }
    while rest > 0 {
      let missing = zip(wanted, widths).map { $0 - $1 }
      guard let most = missing.max(), most > 0, let place = missing.firstIndex(of: most) else {
        break
      }
      widths[place] += 1
      rest -= 1
    }
    return widths
  }
}
