/// What a line on a picture of a network means, most important first, and how it is drawn.
enum Lijnsoort: Int, Hashable, Sendable, CaseIterable {
  /// Between parties of which each wants something else, and that know each other all the same.
  case tegenMetContact
  /// Between parties of which each wants something else.
  case tegen
  /// From a party to a group that it reaches.
  case bereik
  /// Between parties that know each other.
  case contact
  /// Every other relation.
  case overig
  /// From an entry to the whole of which it is a part.
  case hoortBij
  /// Between networks with the same members.
  case leden
  /// From a network to a theme that it works on.
  case thema
  /// From somebody to what only he or she brings.
  case alleen
  /// From somebody to what others bring too.
  case ook

  var kleur: String {
    switch self {
    case .tegenMetContact, .tegen: "#B3261E"
    case .bereik, .leden, .alleen: Stijl.Kleur.nadruk
    case .contact, .ook: "#8390A0"
    case .overig: "#9A7B4F"
    case .hoortBij: "#E2A37B"
    case .thema: "#8A97A8"
    }
  }

  var dikte: Double {
    switch self {
    case .tegenMetContact: 1.3
    case .tegen: 2
    case .bereik, .leden: Stijl.nadrukdikte
    case .alleen: 3
    case .contact, .overig, .thema, .ook: Stijl.lijndikte
    case .hoortBij: 2.2
    }
  }

  /// The colour of the line itself; one with two meanings is a double line.
  var lijnkleur: String {
    self == .tegenMetContact ? "\(kleur):\(Stijl.Kleur.papier):\(kleur)" : kleur
  }

  /// The sign that stands on the line; most have none.
  var teken: String { self == .tegen || self == .tegenMetContact ? "×" : "" }

  /// The thickness for a stated strength from 1 to 5.
  func dikte(sterkte: Int?) -> Double {
    guard let sterkte else { return dikte }
    let step = self == .bereik ? 0.25 : 0.14
    return dikte * (1 + step * Double(sterkte - 3))
  }

  /// What the legend says.
  var tekst: String {
    switch self {
    case .tegenMetContact: Teksten.lijnTegenMetContact
    case .tegen: Teksten.lijnTegen
    case .bereik: Teksten.lijnBereik
    case .contact: Teksten.lijnContact
    case .overig: Teksten.lijnOverig
    case .hoortBij: Teksten.lijnHoortBij
    case .leden: Teksten.lijnLeden
    case .thema: Teksten.lijnThema
    case .alleen: Teksten.lijnAlleen
    case .ook: Teksten.lijnOok
    }
  }

  /// Whether the legend shows it with an arrow.
  var hasArrow: Bool { self == .bereik || self == .overig }
}
