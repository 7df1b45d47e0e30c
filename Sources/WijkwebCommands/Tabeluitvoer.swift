import CommandLineParsing
import DelimitedText
import Foundation
import Kaartbeeld

/// A table as people and programs read it.
enum Tabeluitvoer {
  /// The table in the form that `--uitvoer` asks for.
  static func text(_ table: Beeldtabel, _ aanroep: Aanroep) -> String {
    switch aanroep.value("uitvoer") {
    case "csv": csv(table)
    case "json": json(table)
    default: blocks(table, width: aanroep.breedte)
    }
  }

  private static func csv(_ table: Beeldtabel) -> String {
    var writer = RowWriter()
    for row in [table.kolommen] + table.rijen { writer.append(row.map(FormulaGuard.neutralized)) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func json(_ table: Beeldtabel) -> String {
    let rows = table.rijen.map { row in
      Dictionary(zip(table.kolommen, row)) { first, _ in first }
    }
    return String(decoding: JSONTekst.bytes(["rijen": rows]), as: UTF8.self)
  }

  /// One block per row, so that long names fit and a screen reader says heading and cell together.
  static func blocks(_ table: Beeldtabel, width: Int) -> String {
    let rows = table.rijen.map { row in
      zip(table.kolommen, row).filter { !$0.1.isEmpty }.enumerated().map { place, cell in
        let line = place == 0 ? cell.1 : "\(cell.0): \(cell.1)"
        let indent = place == 0 ? "" : "  "
        return indent
          + HelpPage.wrapped(line, width: width - 4)
          .replacingOccurrences(of: "\n", with: "\n    ")
      }.joined(separator: "\n")
    }
    return rows.joined(separator: "\n") + (rows.isEmpty ? "" : "\n")
  }
}
