/// Writes a document as one HTML file that needs nothing else: no script, no font, no picture
/// from elsewhere.
///
/// What it writes is well-formed XML too. Text is escaped, so that no name in a document can be
/// read as a part of the page. Levels of headings never skip one, tables have a caption and
/// headings for rows and columns, and on A4 no row of a table and no picture is broken over pages.
public struct HTMLWriter: Sendable {
  /// The heading of the list of contents, in the language of the document; nil leaves it out.
  public var contents: String?
  /// What opens the table of a figure, in the language of the document; nil leaves it out.
  ///
  /// On paper it is never shown.
  public var figureTable: String?

  /// Makes a writer.
  public init(contents: String? = nil, figureTable: String? = nil) {
    self.contents = contents
    self.figureTable = figureTable
  }

  /// The document as text.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - figures: Markup per name of a figure, such as SVG, that stands in the page as it is; its
  ///     ids must differ from those of the other figures. A figure without markup is only its
  ///     caption.
  /// - Returns: The whole file.
  /// - Complexity: O(n) in the length of the text.
  public func html(_ document: Document, figures: [String: String] = [:]) -> String {
    var page = HTMLPage(figures: figures, figureTable: figureTable)
    for block in document.steppedBlocks { page.add(block) }
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.escaped(document.language))">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      \(HTMLText.element("title", SafeText.oneLine(document.title)))
      <style>
      \(HTMLStyle.css)
      </style>
      </head>
      <body>
      <main>
      \(HTMLText.element("h1", document.title))
      \(list(of: page.headings))\(page.text)</main>
      </body>
      </html>

      """
  }

  /// Nothing may be fetched, whatever a figure asks for.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private func list(of headings: [HTMLPage.Heading]) -> String {
    let top = headings.filter { $0.level == 1 }
    guard let contents, !top.isEmpty else { return "" }
    let items = top.map { heading in
      "<li><a href=\"#\(heading.id)\">\(HTMLText.escaped(SafeText.oneLine(heading.text)))</a></li>\n"
    }
    return "<nav aria-labelledby=\"contents\">\n"
      + HTMLText.element("p", contents, "id=\"contents\"")
      + "\n<ul>\n\(items.joined())</ul>\n</nav>\n"
  }
}
