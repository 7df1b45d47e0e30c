import DocumentText

extension Blokkenuitvoer {
  /// One document with every block, in order.
  static func json(_ blokken: [DocumentBlock]) -> String {
    String(decoding: JSONTekst.bytes(["blokken": blokken.map(JSONBlok.init)]), as: UTF8.self)
  }
}

/// A block as it stands in JSON; what does not belong to its kind is left out.
private struct JSONBlok: Encodable {
  var soort: String
  var niveau: Int?
  var tekst: String?
  var naam: String?
  var regels: [String]?
  var kolommen: [String]?
  var rijen: [[String: String]]?

  init(_ blok: DocumentBlock) {
    switch blok {
    case .heading(let level, let text):
      soort = "kop"
      niveau = level
      tekst = text
    case .paragraph(let text):
      soort = "alinea"
      tekst = text
    case .note(let text):
      soort = "aandacht"
      tekst = text
    case .list(let items):
      soort = "lijst"
      regels = items
    case .table(let table):
      soort = "tabel"
      naam = table.name
      tekst = table.caption
      kolommen = table.columns
      rijen = table.rows.map { row in
        Dictionary(zip(table.columns, row), uniquingKeysWith: { first, _ in first })
      }
    case .figure(let figure):
      soort = "tekening"
      naam = figure.name
      tekst = figure.caption
    case .pageBreak: soort = "nieuwe bladzijde"
    }
  }
}
