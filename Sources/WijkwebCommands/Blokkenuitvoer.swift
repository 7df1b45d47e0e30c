import CommandLineParsing
import DocumentText
import Foundation
import Kaartbeeld

/// Blocks of text and tables as people and programs read them.
enum Blokkenuitvoer {
  /// The blocks in the form that `--uitvoer` asks for; CSV holds the tables only.
  static func text(_ blokken: [DocumentBlock], _ aanroep: Aanroep) -> String {
    switch aanroep.value("uitvoer") {
    case "csv", "json":
      blokken.compactMap(\.beeldtabel).map { Tabeluitvoer.text($0, aanroep) }
        .joined(separator: "\n")
    default: blokken.map { plain($0, aanroep) }.joined(separator: "\n")
    }
  }

  private static func plain(_ blok: DocumentBlock, _ aanroep: Aanroep) -> String {
    let width = aanroep.breedte
    switch blok {
    case .heading(_, let text): return text + "\n"
    case .paragraph(let text), .note(let text):
      return HelpPage.wrapped(text, width: width) + "\n"
    case .list(let items):
      return items.map { item in
        "- "
          + HelpPage.wrapped(item, width: width - 2).replacingOccurrences(of: "\n", with: "\n  ")
          + "\n"
      }.joined()
    case .table(let table) where table.isData:
      return HelpPage.wrapped(table.caption, width: width) + "\n"
    case .table(let table):
      let rows = Beeldtabel(kolommen: table.columns, rijen: table.rows)
      return HelpPage.wrapped(table.caption, width: width) + "\n"
        + Tabeluitvoer.text(rows, aanroep)
    case .figure: return ""
    }
  }
}

extension DocumentBlock {
  fileprivate var beeldtabel: Beeldtabel? {
    guard case .table(let table) = self else { return nil }
    return Beeldtabel(kolommen: table.columns, rijen: table.rows)
  }
}
