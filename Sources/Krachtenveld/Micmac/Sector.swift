/// Where somebody stands when influence is set against dependence, with the means as the lines.
///
/// Jean-Claude Duperrin and Michel Godet, "Méthode de hiérarchisation des éléments d'un système",
/// 1973: exactly on the mean counts as not above it.
public enum Sector: String, Hashable, Sendable, CaseIterable {
  /// Much influence, little dependence.
  case drijvend
  /// Much of both: whatever happens here passes on (relay).
  case knooppunt
  /// Little influence, much dependence.
  case afhankelijk
  /// Little of both.
  case autonoom

  init(hasInfluence: Bool, isDependent: Bool) {
    self =
      switch (hasInfluence, isDependent) {
      case (true, false): .drijvend
      case (true, true): .knooppunt
      case (false, true): .afhankelijk
      case (false, false): .autonoom
      }
  }

  /// What it is called.
  public var naam: String {
    switch self {
    case .drijvend: "Drijvend"
    case .knooppunt: "Knooppunt"
    case .afhankelijk: "Afhankelijk"
    case .autonoom: "Losstaand"
    }
  }

  /// What it means for somebody who has to do with such a party.
  public var uitleg: String {
    switch self {
    case .drijvend: "veel invloed op anderen, weinig afhankelijk van anderen"
    case .knooppunt: "veel invloed op anderen, en ook sterk afhankelijk van anderen"
    case .afhankelijk: "weinig invloed op anderen, sterk afhankelijk van anderen"
    case .autonoom: "weinig invloed op anderen, weinig afhankelijk van anderen"
    }
  }
}
