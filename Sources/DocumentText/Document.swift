/// A text with headings, tables and pictures, before it is known in which form it is read.
public struct Document: Hashable, Sendable {
  /// The title.
  public var title: String
  /// The language of the text, as in `lang` of HTML.
  public var language: String
  /// What it consists of, from top to bottom.
  public var blocks: [DocumentBlock]

  /// Makes a document of its parts.
  public init(title: String, language: String = "nl", blocks: [DocumentBlock] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }

  /// The blocks with every heading at most one level below the one before it, and none deeper
  /// than 5: who hears a text read aloud counts the levels.
  var steppedBlocks: [DocumentBlock] {
    var last = 0
    return blocks.map { block in
      guard case .heading(let level, let text) = block else { return block }
      last = min(max(level, 1), last + 1, 5)
      return .heading(level: last, text)
    }
  }
}

/// A part of a document.
public enum DocumentBlock: Hashable, Sendable {
  /// A heading; level 1 stands just below the title.
  case heading(level: Int, String)
  /// A paragraph.
  case paragraph(String)
  /// A list without order.
  case list([String])
  /// A table.
  case table(DocumentTable)
  /// A picture, by the name under which the caller knows it.
  case figure(DocumentFigure)
  /// Something that has to be seen: a warning, or a question to the reader.
  case note(String)
  /// On paper the next block begins on a new page.
  case pageBreak
}

/// A table with a caption that says what it shows.
public struct DocumentTable: Hashable, Sendable {
  /// A short name in lower case, for the file when the table becomes one.
  public var name: String
  /// What the table shows, in one sentence.
  public var caption: String
  /// The headings.
  public var columns: [String]
  /// The cells; every row has as many as there are headings, the first names the row.
  public var rows: [[String]]
  /// Whether it is there for programs: of such a table a reader sees the caption only.
  public var isData: Bool
  /// The places of rows that have to be seen before the others.
  public var marked: Set<Int> = []

  /// Makes a table.
  public init(
    name: String, caption: String, columns: [String], rows: [[String]] = [], isData: Bool = false
  ) {
    self.isData = isData
    self.name = name
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// A place for a picture.
public struct DocumentFigure: Hashable, Sendable {
  /// The name under which the caller knows the picture.
  public var name: String
  /// What stands below it.
  public var caption: String
  /// The same facts as a table, for who cannot see the picture; nil where there is none.
  public var table: DocumentTable?

  /// Whether half a page is enough for it on paper.
  public var isSmall: Bool

  /// Makes a place for a picture.
  public init(name: String, caption: String, table: DocumentTable? = nil, isSmall: Bool = false) {
    self.isSmall = isSmall
    self.name = name
    self.caption = caption
    self.table = table
  }
}
