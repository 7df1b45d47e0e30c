internal import Wijkmodel

/// A quarter of the rings: actors with the same part in a vraagstuk.
enum Ringsector: Int, Hashable, Sendable, CaseIterable {
  case beslissers, beinvloeders, uitvoerders, gebruikers

  /// The quarter of a part.
  init(_ rol: Actorrol) {
    self =
      switch rol {
      case .beslisser: .beslissers
      case .beinvloeder, .leverancier: .beinvloeders
      case .uitvoerder: .uitvoerders
      case .gebruiker: .gebruikers
      }
  }

  /// What stands in the corner of the quarter.
  var naam: String {
    switch self {
    case .beslissers: "Beslissers"
    case .beinvloeders: "Beïnvloeders en leveranciers"
    case .uitvoerders: "Uitvoerders"
    case .gebruikers: "Gebruikers"
    }
  }

  /// Whether it lies to the left of the middle.
  var isLinks: Bool { self == .beslissers || self == .uitvoerders }
  /// Whether it lies above the middle.
  var isBoven: Bool { self == .beslissers || self == .beinvloeders }
}

extension Ring {
  /// The place from the middle outwards, from 0.
  var plaats: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
