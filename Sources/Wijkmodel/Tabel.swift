/// A file of a map folder, with its columns in the order of the templates.
///
/// The one authority in code for what stands where: the reader, the checks, the writer, the
/// templates and their documentation all follow it.
public enum Tabel: Hashable, Sendable, CaseIterable {
  case kaart
  case knopen(Knoopsoort)
  case aliassen
  case relatiesoorten
  case relaties
  case krachtenveld(Krachtenveldtabel)

  /// Every table, in the order in which a map is read and written.
  public static var allCases: [Tabel] {
    [.kaart] + Knoopsoort.allCases.map { .knopen($0) } + [.aliassen, .relatiesoorten, .relaties]
      + Krachtenveldtabel.allCases.map { .krachtenveld($0) }
  }

  /// The name of the file.
  public var bestandsnaam: String {
    switch self {
    case .kaart: "kaart.csv"
    case .knopen(let kind): kind.bestandsnaam
    case .aliassen: "aliassen.csv"
    case .relatiesoorten: "relatiesoorten.csv"
    case .relaties: "relaties.csv"
    case .krachtenveld(let table): table.bestandsnaam
    }
  }

  /// The columns of the template, in order.
  public var kolommen: [Kolom] {
    switch self {
    case .kaart: Self.kaartkolommen
    case .knopen(let kind): Self.knoopkolommen(kind)
    case .aliassen: Self.aliaskolommen
    case .relatiesoorten: Self.relatiesoortkolommen
    case .relaties: Self.relatiekolommen
    case .krachtenveld(let table): table.kolommen
    }
  }

  /// The column with a name, or nil when the table does not know it.
  public func kolom(_ naam: Kolomnaam) -> Kolom? {
    kolommen.first { $0.naam == naam } ?? ookBegrepen.first { $0.naam == naam }
  }

  /// Columns that the template lacks but that mean the same here as in other tables.
  public var ookBegrepen: [Kolom] {
    guard case .knopen(let kind) = self else { return [] }
    let present = Set(kolommen.map(\.naam))
    return KorteKolom.alle.filter { $0.soorten.contains(kind) && !present.contains($0.kolom) }
      .map { Kolom($0.kolom, .verwijzingen($0.doelen(for: kind)), $0.uitleg) }
  }
}
