import DelimitedText
public import Wijkmodel

/// Turns a map into the files of a map folder.
///
/// Reading the files back gives an equal map: what a spreadsheet could take for a formula is
/// neutralised, relations that a short column stands for go back into that column, and columns of
/// the user's own follow those of the data model.
public enum KaartExport {
  /// The files of a map that have contents, in the order of the data model; always `kaart.csv`.
  ///
  /// The columns of `kept` are written per table even when no cell in them is stated.
  ///
  /// - Complexity: O(n log n) in the size of the map.
  public static func files(
    of kaart: SocialeKaart, keeping kept: [Tabel: [Kolomnaam]] = [:]
  ) -> [Bronbestand] {
    let short = KorteCellen(of: kaart)
    return Tabel.allCases.compactMap { tabel in
      let rows = rows(of: tabel, in: kaart, short)
      guard !rows.isEmpty || tabel == .kaart else { return nil }
      return file(tabel, rows, keeping: kept[tabel] ?? [])
    }
  }

  /// The rows of every table of a map, in the order of the data model: what ``files(of:keeping:)``
  /// writes, before it becomes text.
  ///
  /// - Complexity: O(n log n) in the size of the map.
  public static func rijen(of kaart: SocialeKaart) -> [(tabel: Tabel, rijen: [Velden])] {
    let short = KorteCellen(of: kaart)
    return Tabel.allCases.map { ($0, rows(of: $0, in: kaart, short)) }
  }

  /// The file of a table with some rows, to be read as the file of a folder is.
  public static func file(_ tabel: Tabel, rijen: [Velden]) -> Bronbestand {
    file(tabel, rijen, keeping: [])
  }

  /// A file of a table that holds nothing but its headings: the template to fill in.
  public static func sjabloon(_ tabel: Tabel) -> Bronbestand {
    file(tabel, [], keeping: tabel.kolommen.map(\.naam))
  }

  /// A file of a table that holds nothing but some headings.
  static func koppen(_ tabel: Tabel, _ columns: [Kolomnaam]) -> Bronbestand {
    file(tabel, [], keeping: columns)
  }

  private static func file(
    _ tabel: Tabel, _ rows: [Velden], keeping kept: [Kolomnaam]
  ) -> Bronbestand {
    let columns = Exportkolommen.columns(of: tabel, for: rows, keeping: kept)
    let places = Dictionary(
      columns.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    // A whole number such as -2 is no formula, and an apostrophe before it would hide the number.
    let numbers = Set(
      tabel.kolommen.filter { if case .geheel = $0.waarde { true } else { false } }.map(\.naam))
    var writer = RowWriter()
    writer.append(columns.map { FormulaGuard.neutralized($0.rawValue) })
    for row in rows {
      var cells = [String](repeating: "", count: columns.count)
      for cell in row.alle {
        guard let place = places[cell.kolom] else { continue }
        cells[place] =
          numbers.contains(cell.kolom) ? cell.waarde : FormulaGuard.neutralized(cell.waarde)
      }
      writer.append(cells)
    }
    return Bronbestand(naam: tabel.bestandsnaam, bytes: writer.bytes)
  }

  private static func rows(
    of tabel: Tabel, in kaart: SocialeKaart, _ short: KorteCellen
  ) -> [Velden] {
    switch tabel {
    case .kaart: gegevensrijen(kaart.gegevens)
    case .knopen(let kind):
      kaart.knopen.indices.filter { kaart.knopen[$0].knoopsoort == kind }.map { index in
        var row = short.velden(of: index, in: kaart)
        row[.id] = kaart.knopen[index].id
        row[.naam] = kaart.knopen[index].naam
        return row
      }
    case .aliassen:
      kaart.aliassen.map { alias in
        var row = alias.velden
        row[.id] = kaart[alias.knoop].id
        row[.alias] = alias.naam
        return row
      }
    case .relatiesoorten: kaart.eigenRelatiesoorten.map(\.cellen)
    case .krachtenveld(let tabel): kaart.krachtenveld.rijen[tabel] ?? []
    case .relaties:
      kaart.relaties.indices.filter { !short.isWritten($0) }.map {
        rij(kaart.relaties[$0], in: kaart)
      }
    }
  }

  private static func gegevensrijen(_ gegevens: Kaartgegevens) -> [Velden] {
    let known = Kaartgegevens.bekendeSleutels
    let own = gegevens.waarden.alle.map(\.kolom).filter { !known.contains($0) }
    return (known + own).compactMap { key in
      guard let value = gegevens.waarden[key] else { return nil }
      var row = Velden()
      row[.sleutel] = key.rawValue
      row[.waarde] = value
      return row
    }
  }

  private static func rij(_ relatie: Relatie, in kaart: SocialeKaart) -> Velden {
    var row = relatie.cellen
    row[.van] = kaart[relatie.van].id
    row[.relatie] = kaart[relatie.soort].naam
    row[.naar] = kaart[relatie.naar].id
    return row
  }
}
