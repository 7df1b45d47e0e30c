/// What somebody looking at a picture tells apart: kinds of entries, and of organisations sectors.
public enum Beeldsoort: String, Hashable, Sendable, CaseIterable, Comparable {
  case gemeente, bewoners, welzijn, opvang, onderwijs, sport, cultuur, ondernemers, overig
  case netwerk, initiatief, sleutelfiguur, doelgroep, thema, gebied

  /// What the legend says.
  public var naam: String {
    switch self {
    case .gemeente: "Gemeente"
    case .bewoners: "Bewoners en wijkraden"
    case .welzijn: "Welzijn, zorg en wonen"
    case .opvang: "Opvang"
    case .onderwijs: "Onderwijs"
    case .sport: "Sport"
    case .cultuur: "Cultuur"
    case .ondernemers: "Ondernemers"
    case .overig: "Overige of onbekende sector"
    case .netwerk: "Netwerk of overleg"
    case .initiatief: "Initiatief"
    case .sleutelfiguur: "Sleutelfiguur (rol)"
    case .doelgroep: "Doelgroep"
    case .thema: "Thema"
    case .gebied: "Gebied"
    }
  }

  /// Orders as the legend does.
  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
