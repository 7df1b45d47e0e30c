public import Wijkmodel

extension Beeldsoort {
  /// How an entry is drawn: by its kind, and an organisation by whose it is and its sector.
  public init(_ knoop: Knoop) {
    switch knoop.knoopsoort {
    case .gebied: self = .gebied
    case .sleutelfiguur: self = .sleutelfiguur
    case .netwerk: self = .netwerk
    case .initiatief: self = .initiatief
    case .thema: self = .thema
    case .doelgroep: self = .doelgroep
    case .wijkpartner: self = knoop.gemeentelijk == .ja ? .gemeente : Self(sector: knoop.sector)
    }
  }

  /// The sector as people write it, without regard to case and accents.
  init(sector: String?) {
    let words = FoldedText(sector ?? "").rawValue
    self = Self.sectoren.first { $0.words.contains(words) }?.beeldsoort ?? .overig
  }

  private static let sectoren: [(words: Set<String>, beeldsoort: Beeldsoort)] = [
    (["onderwijs", "school", "scholen"], .onderwijs),
    (["opvang", "kinderopvang"], .opvang),
    (["welzijn", "zorg", "wonen", "corporatie", "gezondheid", "gezondheidszorg"], .welzijn),
    (["sport", "bewegen"], .sport),
    (["cultuur", "kunst", "kunst en cultuur"], .cultuur),
    (["ondernemers", "ondernemer", "bedrijven", "economie"], .ondernemers),
    (["bewonersorganisaties", "bewonersorganisatie", "bewoners"], .bewoners),
  ]
}
