/// The blocks of a page that were written so far.
struct HTMLPage {
  /// A heading to which a link can lead.
  struct Heading {
    let level: Int
    let id: String
    let text: String
  }

  /// A table with more columns than these is set in smaller type on paper.
  private static let mostColumns = 7

  private let figures: [String: String]
  private let figureTable: String?
  /// The markup so far.
  private(set) var text = ""
  /// The headings so far.
  private(set) var headings: [Heading] = []
  private var tableCount = 0
  private var figureCount = 0

  init(figures: [String: String], figureTable: String?) {
    self.figures = figures
    self.figureTable = figureTable
  }

  mutating func add(_ block: DocumentBlock) {
    switch block {
    case .heading(let level, let words): addHeading(level, words)
    case .paragraph(let words): addLine(HTMLText.element("p", words))
    case .note(let words):
      addLine("<div class=\"note\" role=\"note\">\(HTMLText.element("p", words))</div>")
    case .list(let items):
      addLine("<ul>")
      for item in items { addLine(HTMLText.element("li", item)) }
      addLine("</ul>")
    case .table(let table): add(table)
    case .figure(let figure): add(figure)
    case .pageBreak: addLine("<div class=\"page\"></div>")
    }
  }

  private mutating func addLine(_ line: String) { text += line + "\n" }

  private mutating func addHeading(_ level: Int, _ words: String) {
    let heading = Heading(level: level, id: "section-\(headings.count + 1)", text: words)
    headings.append(heading)
    addLine(HTMLText.element("h\(level + 1)", words, "id=\"\(heading.id)\""))
  }

  private mutating func add(_ table: DocumentTable) {
    guard !table.isData else { return addLine(HTMLText.element("p", table.caption)) }
    tableCount += 1
    let id = "table-\(tableCount)"
    // Who has no mouse must be able to scroll a wide table too.
    addLine("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">")
    addLine(table.columns.count > Self.mostColumns ? "<table class=\"wide\">" : "<table>")
    addLine(HTMLText.element("caption", table.caption, "id=\"\(id)\""))
    let heads = table.columns.map { HTMLText.element("th", $0, "scope=\"col\"") }
    addLine("<thead><tr>\(heads.joined())</tr></thead>")
    addLine("<tbody>")
    for (line, row) in table.rows.enumerated() {
      let cells = row.enumerated().map { place, cell in
        place == 0
          ? HTMLText.element("th", cell, "scope=\"row\"") : HTMLText.element("td", cell)
      }
      let kind = table.marked.contains(line) ? " class=\"marked\"" : ""
      addLine("<tr\(kind)>\(cells.joined())</tr>")
    }
    addLine("</tbody>")
    addLine("</table>")
    addLine("</div>")
  }

  private mutating func add(_ figure: DocumentFigure) {
    guard let markup = figures[figure.name] else {
      return addLine(HTMLText.element("p", figure.caption))
    }
    figureCount += 1
    addLine("<figure id=\"figure-\(figureCount)\"\(figure.isSmall ? " class=\"small\"" : "")>")
    addLine(markup)
    addLine(HTMLText.element("figcaption", figure.caption))
    if let table = figure.table, let figureTable {
      addLine("<details>")
      addLine(HTMLText.element("summary", figureTable))
      add(table)
      addLine("</details>")
    }
    addLine("</figure>")
  }
}
