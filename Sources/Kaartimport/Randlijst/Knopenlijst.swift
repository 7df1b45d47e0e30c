import DelimitedText
import Wijkmodel

/// What is known of the ends of a list of ties: a CSV file with a row for each, `id` and what else
/// there is.
public struct Knopenlijst: Sendable {
  /// The keys, in the order of the file.
  public let ids: [String]
  /// The headings other than that of the key, as written.
  public let kolommen: [String]
  /// The cells of each row, in the order of ``kolommen``; empty where nothing is stated.
  public let rijen: [[String]]

  /// Reads the bytes of a file.
  ///
  /// - Throws: ``Randlijstfout``, with the line.
  /// - Complexity: O(n).
  public init(_ bytes: [UInt8]) throws(Randlijstfout) {
    let table: DelimitedTable
    do { table = try DelimitedTable(bytes) } catch {
      throw .geenTekst(Bestandsweigering(error).zin)
    }
    guard let header = table.rows.first else { throw .leeg }
    guard let key = header.cells.firstIndex(where: { Kopnaam.isKey($0) }) else {
      throw .geenKoppen(header.cells)
    }
    kolommen = header.cells.indices.filter { $0 != key }.map { header.cells[$0] }
    var ids: [String] = []
    var rows: [[String]] = []
    var seen: Set<String> = []
    for row in table.rows.dropFirst() {
      let cells =
        row.cells + Array(repeating: "", count: max(0, header.cells.count - row.cells.count))
      let id = cells[key].trimmed
      guard !id.isEmpty else { throw .ontbrekendeEinde(regel: row.line) }
      guard seen.insert(id).inserted else { throw .dubbeleSleutel(id, regel: row.line) }
      ids.append(id)
      rows.append(header.cells.indices.filter { $0 != key }.map { cells[$0].trimmed })
    }
    self.ids = ids
    rijen = rows
  }

  /// The cells of a column by key, or nil without such a heading; case, accents and joining signs
  /// do not matter.
  public func column(_ naam: String) -> [String: String]? {
    guard let place = kolommen.firstIndex(where: { Kopnaam($0) == Kopnaam(naam) }) else {
      return nil
    }
    return Dictionary(uniqueKeysWithValues: zip(ids, rijen.map { $0[place] }))
  }
}
