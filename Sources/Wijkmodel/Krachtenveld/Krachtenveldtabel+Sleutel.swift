extension Krachtenveldtabel {
  /// The columns that together say what a row is about: two rows that agree in them are about the
  /// same thing.
  public var sleutelkolommen: [Kolomnaam] {
    switch self {
    case .participatieladder: [.kant, .trede]
    case .vraagstukken, .doelstellingen: [.id]
    case .posities: [.vraagstuk, .actor, .fase, .kijk, .datum, .beoordelaar]
    case .invloeden: [.vraagstuk, .van, .naar]
    case .standpunten: [.vraagstuk, .actor, .doelstelling]
    case .gesprekken: [.vraagstuk, .datum, .actor, .middel]
    }
  }

  /// What a row is about: its cells in ``sleutelkolommen``, "" where one is not stated.
  public func sleutel(of rij: Velden) -> [String] { sleutelkolommen.map { rij[$0] ?? "" } }
}
