/// The elements that most pages consist of.
extension HTMLFragment {
  /// Pieces below each other, each on a line of its own in the file.
  public static func lines(_ pieces: [HTMLFragment]) -> HTMLFragment {
    joined(pieces.filter { $0 != .empty }, separator: .trusted("\n"))
  }

  /// A paragraph.
  public static func paragraph(_ content: HTMLFragment, kind: String? = nil) -> HTMLFragment {
    element("p", ["class": kind], content)
  }

  /// A heading; level 1 is the title of the page.
  public static func heading(
    _ level: Int, _ content: HTMLFragment, id: String? = nil
  ) -> HTMLFragment { element("h\(min(max(level, 1), 6))", ["id": id], content) }

  /// A link; the page that somebody looks at is marked as such for who hears it.
  public static func link(
    _ content: HTMLFragment, to address: String, isCurrent: Bool = false
  ) -> HTMLFragment {
    element("a", ["href": address, "aria-current": isCurrent ? "page" : nil], content)
  }

  /// A list without order; nothing when it has no items.
  public static func list(_ items: [HTMLFragment], kind: String? = nil) -> HTMLFragment {
    items.isEmpty
      ? .empty : element("ul", ["class": kind], lines(items.map { element("li", [:], $0) }))
  }

  /// A box without meaning of its own, for the style.
  public static func box(_ kind: String, _ content: [HTMLFragment]) -> HTMLFragment {
    element("div", ["class": kind], lines(content))
  }

  /// Terms with what is said of each; nothing when there are none.
  public static func terms(
    _ pairs: [(term: HTMLFragment, content: [HTMLFragment])]
  ) -> HTMLFragment {
    guard !pairs.isEmpty else { return .empty }
    let groups = pairs.map { pair in
      element(
        "div", [:], [element("dt", [:], pair.term)] + pair.content.map { element("dd", [:], $0) })
    }
    return element("dl", [:], lines(groups))
  }

  /// A table that can be scrolled without a mouse; the first cell of a row names the row.
  ///
  /// - Parameters:
  ///   - id: The id of the caption, unique on the page.
  ///   - caption: What the table shows, in one sentence.
  ///   - columns: The headings.
  ///   - rows: The cells; every row has as many as there are headings.
  /// - Returns: The table in a box that scrolls.
  public static func table(
    id: String, caption: HTMLFragment, columns: [HTMLFragment], rows: [[HTMLFragment]]
  ) -> HTMLFragment {
    let heads = columns.map { element("th", ["scope": "col"], $0) }
    let body = rows.map { row in
      let cells = row.enumerated().map { place, cell in
        place == 0 ? element("th", ["scope": "row"], cell) : element("td", [:], cell)
      }
      return element("tr", [:], cells)
    }
    let table = element(
      "table", [:], element("caption", ["id": id], caption),
      element("thead", [:], element("tr", [:], heads)), element("tbody", [:], lines(body)))
    return scrolling(table, named: id)
  }

  /// A table of which a style can show every row as a block, with the heading of a cell in its
  /// attribute `data-label`; the first cell of a row names the row.
  ///
  /// The roles say that it is a table to who hears it, also when it is shown as blocks.
  ///
  /// - Parameters:
  ///   - id: The id of the caption, unique on the page.
  ///   - caption: What the table shows, in one sentence.
  ///   - columns: The headings.
  ///   - rows: The cells; every row has as many as there are headings.
  /// - Returns: The table in a box that scrolls.
  public static func blockTable(
    id: String, caption: HTMLFragment, columns: [String], rows: [[HTMLFragment]]
  ) -> HTMLFragment {
    let heads = columns.map {
      element("th", ["scope": "col", "role": "columnheader"], HTMLFragment($0))
    }
    let body = rows.map { row in
      let cells = zip(columns, row).enumerated().map { place, pair in
        place == 0
          ? element("th", ["scope": "row", "role": "rowheader"], pair.1)
          : element("td", ["role": "cell", "data-label": pair.0], pair.1)
      }
      return element("tr", ["role": "row"], cells)
    }
    let table = element(
      "table", ["class": "blokken", "role": "table", "aria-labelledby": id],
      element("caption", ["id": id], caption),
      element("thead", ["role": "rowgroup"], element("tr", ["role": "row"], heads)),
      element("tbody", ["role": "rowgroup"], lines(body)))
    return scrolling(table, named: id)
  }

  private static func scrolling(_ table: HTMLFragment, named id: String) -> HTMLFragment {
    element(
      "div", ["class": "tabel", "role": "region", "tabindex": "0", "aria-labelledby": id], table)
  }
}
