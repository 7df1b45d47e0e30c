import CommandLineParsing
import DelimitedText
import DocumentText

/// Blocks of text and tables as people and programs read them.
enum Blokkenuitvoer {
  /// The blocks in the form that `--uitvoer` asks for.
  static func text(_ blokken: [DocumentBlock], _ aanroep: Aanroep) -> String {
    text(blokken, vorm: aanroep.value("uitvoer"), breedte: aanroep.breedte)
  }

  /// The blocks as text of so many columns, as `json` or as `csv`.
  ///
  /// JSON is one document with every block. CSV holds the tables only: one as it is, several each
  /// under a line with what it shows and with an empty line between them.
  static func text(_ blokken: [DocumentBlock], vorm: String?, breedte: Int) -> String {
    switch vorm {
    case "json": json(blokken)
    case "csv": csv(blokken.compactMap(\.table))
    default: Stuurtekens.removed(from: plain(blokken, width: breedte))
    }
  }

  private static func csv(_ tables: [DocumentTable]) -> String {
    tables.map { table in
      var writer = RowWriter()
      if tables.count > 1 { writer.append([FormulaGuard.neutralized(table.caption)]) }
      for row in [table.columns] + table.rows { writer.append(row.map(FormulaGuard.neutralized)) }
      return String(decoding: writer.bytes, as: UTF8.self)
    }.joined(separator: "\n")
  }

  private static func plain(_ blokken: [DocumentBlock], width: Int) -> String {
    blokken.map { plain($0, width: width) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func plain(_ blok: DocumentBlock, width: Int) -> String {
    switch blok {
    case .heading(let level, let text):
      HelpPage.wrapped(text, width: width) + "\n"
        + (level == 1 ? String(repeating: "=", count: min(text.count, width)) + "\n" : "")
    case .paragraph(let text): HelpPage.wrapped(text, width: width) + "\n"
    case .note(let text): indented(text, lead: "! ", width: width)
    case .list(let items): items.map { indented($0, lead: "- ", width: width) }.joined()
    case .table(let table) where table.isData: HelpPage.wrapped(table.caption, width: width) + "\n"
    case .table(let table):
      HelpPage.wrapped(table.caption, width: width) + "\n\n" + Tekstraster.text(table, width: width)
    case .figure(let figure): HelpPage.wrapped(figure.caption, width: width) + "\n"
    case .pageBreak: ""
    }
  }

  /// A text after a sign, its other lines as far in.
  private static func indented(_ text: String, lead: String, width: Int) -> String {
    let lines = HelpPage.wrapped(text, width: width - lead.count).split(separator: "\n")
    return lead + lines.joined(separator: "\n" + String(repeating: " ", count: lead.count)) + "\n"
  }
}

extension DocumentBlock {
  fileprivate var table: DocumentTable? {
    guard case .table(let table) = self else { return nil }
    return table
  }
}
