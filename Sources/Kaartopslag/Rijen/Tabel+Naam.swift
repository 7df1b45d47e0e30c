public import Wijkmodel

extension Tabel {
  /// The name of the table in the register: that of its file without the ending.
  var naam: String { String(bestandsnaam.dropLast(4)) }

  /// The table with the name by which the log of a register knows it.
  public init?(naam: String) {
    guard let table = Self.perNaam[naam] else { return nil }
    self = table
  }

  private static let perNaam = Dictionary(
    Self.allCases.map { ($0.naam, $0) }, uniquingKeysWith: { first, _ in first })

  /// What a row of the table is about: two rows that agree in it are about the same thing.
  func sleutel(of velden: Velden) -> String {
    let parts: [String] =
      switch self {
      case .kaart: [velden[.sleutel] ?? ""]
      case .knopen: [velden[.id] ?? ""]
      case .aliassen: [velden[.id] ?? "", velden[.alias] ?? ""]
      case .relatiesoorten: [velden[.naam] ?? ""]
      case .relaties: [velden[.van] ?? "", velden[.relatie] ?? "", velden[.naar] ?? ""]
      case .krachtenveld(let tabel): tabel.sleutel(of: velden)
      }
    return parts.joined(separator: "\u{1F}")
  }
}
