import Wijkmodel

/// What kind of value stands at a place in a sentence.
enum Sleuf: String, Hashable, Sendable {
  case partij, gebied, thema
  /// A target group, or all that are hard to reach.
  case groep
  /// What a contact can be for: a theme, target group, network or area.
  case onderwerp
  /// A kind of entry, or a word from the column `soort`.
  case soort
  /// As `soort`, but no networks.
  case anderesoort
  /// As `soort`, or a kind that is no party.
  case elkesoort
  /// One side of a connection: a party, a kind, or a word from the column `soort`.
  case kant
  /// Target groups and themes, one or more.
  case eisen
  /// Key persons, one or more.
  case personen
  case getal
  /// A number, of which one more is meant.
  case meerdan
  case datum
  case niveau
  case schaal
  case kanaal

  /// The kinds of entries that it takes; none when it takes no entry.
  var soorten: Knoopsoorten {
    switch self {
    case .partij, .kant: .partij
    case .gebied: .init(.gebied)
    case .thema: .init(.thema)
    case .personen: .init(.sleutelfiguur)
    case .groep: .init(.doelgroep)
    case .onderwerp: .init(.doelgroep, .netwerk, .thema, .gebied)
    case .eisen: .init(.doelgroep, .thema)
    case .soort, .anderesoort, .elkesoort, .getal, .meerdan, .datum, .niveau, .schaal, .kanaal: []
    }
  }
}
