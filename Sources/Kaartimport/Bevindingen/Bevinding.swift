/// What a finding says, as data; the sentence is made from it when it is shown.
public enum Bevinding: Hashable, Sendable {
  /// About a file as a whole.
  case bestand(Bestandbevinding)
  /// About the heading of a column.
  case kop(Kopbevinding)
  /// About a row that could not be taken over.
  case rij(Rijbevinding)
  /// About one cell that could not be taken over.
  case cel(Celbevinding)
  /// About the map that was read.
  case controle(Controlebevinding)
  /// About what a file adds to a map.
  case overname(Overnamebevinding)
  /// About the text of the file, before its meaning is known.
  case csv(CSVBevinding)

  /// How serious it is.
  public var ernst: Ernst {
    switch self {
    case .bestand(let detail): detail.ernst
    case .kop(let detail): detail.ernst
    case .rij(let detail): detail.ernst
    case .cel: .fout
    case .controle(let detail): detail.ernst
    case .overname(let detail): detail.ernst
    case .csv(let detail): detail.ernst
    }
  }

  /// A short name that never changes.
  public var code: String {
    switch self {
    case .bestand(let detail): detail.code
    case .kop(let detail): detail.code
    case .rij(let detail): detail.code
    case .cel(let detail): detail.code
    case .controle(let detail): detail.code
    case .overname(let detail): detail.code
    case .csv(let detail): detail.code
    }
  }
}

/// An entry as it is named in a finding.
public struct Kandidaat: Hashable, Sendable {
  /// Its key.
  public let id: String
  /// Its name.
  public let naam: String
  /// Its kind, in the singular.
  public let soort: String

  /// Makes a candidate.
  public init(id: String, naam: String, soort: String) {
    self.id = id
    self.naam = naam
    self.soort = soort
  }
}
