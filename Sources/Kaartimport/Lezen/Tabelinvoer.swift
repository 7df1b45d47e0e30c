import DelimitedText
import Wijkmodel

/// A file that is being read as a table of a map, row by row.
struct Tabelinvoer {
  var tabel: Tabel
  /// The name of the file.
  let bestand: String
  /// The rows; the current one is being taken over.
  var reader: RowReader
  /// The headings.
  let koppen: [String]
  /// What the columns mean.
  var indeling: Kolomindeling
  /// The row with the headings as it stands in the file; nil when the file has none.
  let kopregel: String?
  /// The line of the headings.
  let kopregelnummer: Int
  /// Whether the first row was read as data because there are no headings.
  var isRijGereed = false
  /// The bit of every nameless column that turned out to hold cells, by position.
  var naamloosGebruikt: Set<Int> = []

  /// Moves to the next row that has at least one stated cell.
  mutating func next() -> Bool {
    if isRijGereed {
      isRijGereed = false
      return true
    }
    while reader.next() { if isStated { return true } }
    return false
  }

  /// Whether the current row has a stated cell.
  var isStated: Bool {
    for index in 0..<reader.fieldCount where !isBlank(index) { return true }
    return false
  }

  /// Reads the rows from now on as those of another table.
  mutating func read(as tabel: Tabel, _ indeling: Kolomindeling) {
    self.tabel = tabel
    self.indeling = indeling
  }

  /// Whether a cell is not stated: empty, or nothing but white space outside quotation marks.
  func isBlank(_ index: Int) -> Bool {
    guard index < reader.fieldCount, reader.byteCount(at: index) > 0 else { return true }
    let first = reader.withBytes(at: index) { $0[0] }
    if first > 0x20 && first < 0x80 { return false }
    return !reader.isQuoted(at: index) && reader.string(at: index).trimmed.isEmpty
  }

  /// The cell as written.
  func ruw(_ index: Int) -> String {
    index < reader.fieldCount ? reader.string(at: index) : ""
  }

  /// The text of a cell, without the mark that keeps spreadsheets from running it.
  func tekst(_ index: Int) -> String {
    guard index < reader.fieldCount, reader.byteCount(at: index) > 0 else { return "" }
    let text = reader.string(at: index)
    return text.utf8.first == UInt8(ascii: "'") ? FormulaGuard.restored(text) : text
  }

  /// The text of a cell, or nil when it is not stated.
  func tekst(_ kolom: Kolomnaam) -> String? {
    guard let index = indeling.index(of: kolom), !isBlank(index) else { return nil }
    return tekst(index)
  }

  /// The text of a cell as a word, without white space around it; "" when it is not stated.
  func woord(_ kolom: Kolomnaam) -> String { tekst(kolom)?.trimmed ?? "" }

  /// The place of the cell at a position in the current row.
  func plaats(at index: Int) -> Plaats {
    Plaats(
      bestand: bestand, regel: reader.line, kolom: index < koppen.count ? koppen[index] : nil,
      waarde: ruw(index))
  }

  /// The place of a cell of the current row, or of the whole row.
  func plaats(_ kolom: Kolomnaam? = nil) -> Plaats {
    guard let kolom, let index = indeling.index(of: kolom) else {
      return Plaats(bestand: bestand, regel: reader.line, kolom: kolom?.rawValue)
    }
    return Plaats(
      bestand: bestand, regel: reader.line, kolom: indeling.kop(of: kolom), waarde: ruw(index))
  }
}
