import DelimitedText
import Wijkmodel

/// What is known of the ends of a list of ties: a CSV file with a row for each, `id` and what else
/// there is.
public struct Knopenlijst: Sendable {
  /// The keys, in the order of the file.
  public let ids: [String]
  /// The headings other than that of the key, as written.
  public let kolommen: [String]

  private let places: Sleutels
  /// The cells of each row, in the order of ``kolommen``; empty where nothing is stated.
  private let rows: [[String]]

  /// Reads the bytes of a file.
  ///
  /// - Throws: ``Randlijstfout``, with the line.
  /// - Complexity: O(n).
  public init(_ bytes: [UInt8]) throws(Randlijstfout) {
    let table = try Self.table(bytes)
    guard let header = table.rows.first, header.cells.contains(where: { !$0.trimmed.isEmpty })
    else { throw .leeg }
    guard let key = header.cells.firstIndex(where: { Kopnaam.isKey($0) }) else {
      throw .geenSleutelkop(header.cells)
    }
    let others = header.cells.indices.filter { $0 != key }
    var (ids, rows, places): ([String], [[String]], Sleutels) = ([], [], Sleutels())
    for row in table.rows.dropFirst() {
      let cell = { (column: Int) in column < row.cells.count ? row.cells[column].trimmed : "" }
      guard !cell(key).isEmpty else { throw .ontbrekendeSleutel(regel: row.line) }
      guard places.insert(cell(key)).isNew else {
        throw .dubbeleSleutel(cell(key), regel: row.line)
      }
      ids.append(cell(key))
      rows.append(others.map(cell))
    }
    self.ids = ids
    self.rows = rows
    self.places = places
    kolommen = others.map { header.cells[$0] }
  }

  private static func table(_ bytes: [UInt8]) throws(Randlijstfout) -> DelimitedTable {
    do { return try DelimitedTable(bytes) } catch { throw .geenTekst(Bestandsweigering(error).zin) }
  }

  /// The headings under which at least one row states something.
  public var ingevuldeKolommen: [String] {
    kolommen.indices.filter { column in rows.contains { !$0[column].isEmpty } }
      .map { kolommen[$0] }
  }

  /// What a column says of some keys, empty where nothing is stated; nil without such a heading.
  ///
  /// Case, accents and joining signs of the heading do not matter.
  public func cells(_ naam: String, of keys: [String]) -> [String]? {
    guard let column = kolommen.firstIndex(where: { Kopnaam($0) == Kopnaam(naam) }) else {
      return nil
    }
    return keys.map { key in places.place(of: key).map { rows[$0][column] } ?? "" }
  }
}
