import Wijkmodel

/// Which columns a file gets.
enum Exportkolommen {
  /// The columns of a table: those of the data model that are in use, then the user's own.
  ///
  /// A column of the user's own may be called what the reader takes for another word for a column
  /// of the data model; then that column is written too, so that both keep their meaning.
  ///
  /// - Complexity: O(n) in the number of stated cells.
  static func columns(
    of tabel: Tabel, for rows: [Velden], keeping kept: [Kolomnaam]
  ) -> [Kolomnaam] {
    var used = Set(kept)
    for row in rows { for cell in row.alle { used.insert(cell.kolom) } }
    used.formUnion(alwaysWritten(tabel))
    while true {
      let columns = inOrder(used, tabel)
      let guards = guards(for: columns, tabel).subtracting(used)
      if guards.isEmpty { return columns }
      used.formUnion(guards)
    }
  }

  private static func alwaysWritten(_ tabel: Tabel) -> [Kolomnaam] {
    switch tabel {
    case .knopen: [.id, .naam]
    case .kaart: [.sleutel, .waarde]
    default: tabel.kolommen.filter(\.isVerplicht).map(\.naam)
    }
  }

  private static func inOrder(_ used: Set<Kolomnaam>, _ tabel: Tabel) -> [Kolomnaam] {
    let known = tabel.kolommen.map(\.naam)
    return known.filter(used.contains) + used.subtracting(known).sorted()
  }

  /// The columns that must be there for every heading to be read as itself.
  private static func guards(for columns: [Kolomnaam], _ tabel: Tabel) -> Set<Kolomnaam> {
    let reading = Kolomindeling(koppen: columns.map(\.rawValue), tabel: tabel)
    return Set(
      reading.plaatsen.filter { columns[$0.index] != $0.naam && !$0.isNaamloos }.map(\.naam))
  }
}
