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
  ///
  /// A row that states no view or side is about the one that it is read as, and the order in
  /// which the actors of a talk are listed does not matter.
  public func sleutel(of rij: Velden) -> [String] {
    sleutelkolommen.map { kolom in
      switch kolom {
      case .kijk: rij[kolom] ?? Kijk.feitelijk.rawValue
      case .kant: rij[kolom] ?? Ladderkant.voor.rawValue
      case .actor:
        rij.values(of: kolom).sorted { $0.precedesByCodePoint($1) }
          .joined(separator: "|")
      default: rij[kolom] ?? ""
      }
    }
  }
}
