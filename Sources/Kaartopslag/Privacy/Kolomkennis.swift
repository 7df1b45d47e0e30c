import Wijkmodel

/// The columns of all tables, looked up once: the whole log is read with it.
enum Kolomkennis {
  private static let alle: [Tabel: [Kolomnaam: Kolom]] = Dictionary(
    uniqueKeysWithValues: Tabel.allCases.map { tabel in
      let columns = tabel.kolommen + tabel.ookBegrepen
      return (
        tabel, Dictionary(columns.map { ($0.naam, $0) }, uniquingKeysWith: { first, _ in first })
      )
    })

  /// The column of a table, or nil when the table does not know it.
  static func kolom(_ naam: Kolomnaam, of tabel: Tabel) -> Kolom? { alle[tabel]?[naam] }
}
