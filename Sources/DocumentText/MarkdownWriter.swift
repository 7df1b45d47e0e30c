/// Writes a document as Markdown: CommonMark with the tables that most programs understand.
///
/// Every sign of a text that Markdown could take for its own is escaped, so that no name in a
/// document can become a link, a heading or a column.
public struct MarkdownWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The document as text.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - figures: The place of the picture per name of a figure. A figure without one is only its
  ///     caption.
  /// - Returns: The whole file.
  /// - Complexity: O(n) in the length of the text.
  public func markdown(_ document: Document, figures: [String: String] = [:]) -> String {
    let blocks = document.steppedBlocks.map { text(of: $0, figures) }.filter { !$0.isEmpty }
    return ([heading(1, document.title)] + blocks).joined(separator: "\n\n") + "\n"
  }

  private func text(of block: DocumentBlock, _ figures: [String: String]) -> String {
    switch block {
    case .heading(let level, let words): heading(level + 1, words)
    case .paragraph(let words): MarkdownText.lines(of: words).joined(separator: "\\\n")
    case .note(let words):
      MarkdownText.lines(of: words).map { "> " + $0 }.joined(separator: "\\\n")
    case .list(let items):
      items.map { "- " + MarkdownText.lines(of: $0).joined(separator: "\\\n  ") }
        .joined(separator: "\n")
    case .table(let table): text(of: table)
    case .figure(let figure): text(of: figure, figures[figure.name])
    case .pageBreak: ""
    }
  }

  private func heading(_ level: Int, _ words: String) -> String {
    String(repeating: "#", count: level) + " " + MarkdownText.inline(words)
  }

  private func text(of table: DocumentTable) -> String {
    let caption = MarkdownText.inline(table.caption)
    guard !table.isData else { return caption }
    let head = [table.columns.map(MarkdownText.cell), table.columns.map { _ in "---" }]
    let rows = table.rows.enumerated().map { place, row in
      let cells = row.map(MarkdownText.cell)
      let isMarked = table.marked.contains(place)
      return isMarked ? cells.map { $0.isEmpty ? $0 : "**\($0)**" } : cells
    }
    let lines = (head + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return "**\(caption)**\n\n" + lines.joined(separator: "\n")
  }

  private func text(of figure: DocumentFigure, _ place: String?) -> String {
    let caption = MarkdownText.inline(figure.caption)
    let picture = place.map { "![\(caption)](\(MarkdownText.address($0)))\n\n*\(caption)*" }
    let table = figure.table.map { "\n\n" + text(of: $0) }
    return (picture ?? caption) + (table ?? "")
  }
}
