public import Wijkmodel

/// As what a file can be read.
public enum Bestandslezing: Hashable, Sendable {
  /// As a table of the data model.
  case tabel(Tabel)
  /// As a node table of Gephi: `Id`, `Label`.
  case gephiKnopen
  /// As an edge table of Gephi: `Source`, `Target`, `Type`, `Kind`, `Weight`.
  case gephiRelaties
  /// As elements of Kumu: `Label`, `Type`, `Description`, `Tags`.
  case kumuElementen
  /// As connections of Kumu: `From`, `To`, `Direction`, `Type`, `Strength`.
  case kumuVerbindingen
  /// As a list of participants: person, organisation, group.
  case deelnemers

  /// A short word for it, which never changes: the name of the table or of the form.
  public var naam: String {
    switch self {
    case .tabel(let tabel): String(tabel.bestandsnaam.dropLast(4))
    case .gephiKnopen: "gephi-knopen"
    case .gephiRelaties: "gephi-relaties"
    case .kumuElementen: "kumu-elementen"
    case .kumuVerbindingen: "kumu-verbindingen"
    case .deelnemers: "deelnemers"
    }
  }

  /// Every way of reading a file.
  public static var alle: [Bestandslezing] {
    Tabel.allCases.map { .tabel($0) }
      + [.gephiKnopen, .gephiRelaties, .kumuElementen, .kumuVerbindingen, .deelnemers]
  }

  /// The way of reading with a word, without regard to case and joining signs.
  public init?(naam: String) {
    let wanted = Kopnaam(naam)
    guard let found = Self.alle.first(where: { Kopnaam($0.naam) == wanted }) else { return nil }
    self = found
  }
}

extension Bestandslezing {
  /// The way of reading in plain Dutch, to follow "gelezen als".
  public var tekst: String { Teksten.tekst(of: self) }
}
