extension Teksten {
  static let leeg = "leeg"
  static let celSterkte = "sterkte, van 1 tot 5; niet vastgelegd telt als 3"
  static let celOmvattend = "alleen een partij uit een groter gebied"
  static let celLeeg = "niemand vastgelegd"
  static let celStip = "is hier actief"
  static let celGetal = "aantal, en hoeveel daarvan nooit bevestigd"
  static let moeilijkTeken = "!: moeilijk bereikbaar"
  static let nietVanToepassing = "zonder vak: hoort bij een ander gebied"

  static let schakelGewoon = "heeft contact"
  static let schakelVerbroken = "valt weg"
  static let schakelBegonnen = "begonnen"
  static let schakelGestopt = "gestopt"
  static let schakelGewijzigd = "gewijzigd"
  static let schakelBedacht = "contact dat er nog niet is"
  static let schakelNogNiet = "werkt nog niet samen"
  static let schakelSamen = "werkt al samen"
  static let dikkerDeeltMeer = "dikker: deelt meer"
  static let tweeBalken = "grijs: toen, blauw: nu"
  static let geenVerbinder = "Niemand vastgelegd die hen kan verbinden."

  static let nieuwContact = "nieuw contact"
  static let stopt = "stopt"
  static let lijnAlleen = "brengt dit als enige"
  static let lijnOok = "brengt dit, anderen ook"
  static let ongedekt = "brengt niemand in dit team"
  static let dektNiets = "verplicht in het team, dekt niets"
  static let gevraagd = "Gevraagd: "

  static func ongedekt(_ name: String) -> String { "\(name): brengt niemand in dit team." }

  static func gedekt(_ name: String, door names: [String]) -> String {
    "\(name): gedekt door \(opsomming(names))."
  }

  static func sterkteWeg(_ score: String) -> String { score.isEmpty ? "" : "sterkte \(score)" }

  /// The heading above a kind of loss.
  static func verlies(_ soort: VoorEnNa.Soort) -> String {
    switch soort {
    case .nul: "Bereikt niemand meer"
    case .een: "Bereikt nog maar één partij"
    case .aanspreekpunt: "Geen aanspreekpunt meer"
    case .paar: "Geen gezamenlijk lid meer"
    case .los: "Raakt los van het netwerk"
    case .weg: "Zo komt u er nog"
    }
  }

  static let kanVerbinden = "kan hen verbinden"
  static let partijenPerGroep = "Partijen per doelgroep"

  /// Two numbers with the difference: "3 → 5 (+2)".
  static func vanNaar(_ before: Int, _ after: Int) -> String {
    guard before != after else { return "\(before), gelijk" }
    let step = after > before ? "+\(after - before)" : "–\(before - after)"
    return "\(before) → \(after) (\(step))"
  }

  static func telling(_ group: String, _ before: Int, _ after: Int) -> String {
    "\(group): eerst \(aantal(before, "partij", "partijen")), daarna \(after)."
  }

  /// A cell in words.
  static func cel(_ cel: Hittetabel.Cel) -> String {
    switch cel {
    case .sterkte(let sterkte, let isWider): isWider ? "omvattend (\(sterkte))" : "\(sterkte)"
    case .leeg: celLeeg
    case .stip: "ja"
    case .getal(let number, _, let below): "\(number)" + (below.isEmpty ? "" : ", \(below)")
    }
  }

  static func leegVan(_ count: Int, _ all: Int) -> String { "\(count) van \(all)" }

  static func regelsWeggelaten(_ count: Int) -> String {
    count == 0
      ? ""
      : "Niet getekend: \(aantal(count, "antwoord", "antwoorden")); "
        + (count == 1 ? "die staat" : "die staan") + " wel in de tekst."
  }
}
