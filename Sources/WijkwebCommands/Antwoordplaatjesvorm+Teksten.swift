import Wijkmodel

extension Teksten {
  static let balkTussenpositie = "balk: hoe vaak iemand tussen twee anderen staat"
  static let scharnier = "zonder deze valt het netwerk hier uiteen"
  static let moeilijkBereikbaar = "moeilijk bereikbaar"
  static let viaOrganisatie = "via organisatie"
  static let anderNiveau = "ander niveau"
  static let teamtitel = "Welk team dekt wat gevraagd is?"
  static let zelfdeGebied = "zelfde gebied"
  static let zonderEigenaar = "Zonder eigenaar"

  static let gestreeptOnbereikt = "gestreepte rand: niemand vastgelegd die deze groep bereikt"
  static let ernaastElders = "ernaast: wie deze groep ergens anders bereikt"
  static let teltAlsEen = "wie bij dezelfde organisatie hoort, telt als één partij"
  static let gestreeptZonder = "gestreepte rand: geen aanspreekpunt"

  static func aanspreekpunten(_ count: Int) -> String {
    count == 0 ? "" : "\(count) \(count == 1 ? "aanspreekpunt" : "aanspreekpunten")"
  }

  static func gebied(_ place: String) -> String {
    place == "onbekend" ? "gebied onbekend" : "groter gebied"
  }

  static func aantalNetwerken(_ count: Int) -> String {
    count == 0 ? "" : "lid van \(count) \(count == 1 ? "netwerk" : "netwerken")"
  }

  static func aantalDoelgroepen(_ count: Int) -> String {
    count == 0 ? "" : "bereikt \(count) \(count == 1 ? "doelgroep" : "doelgroepen")"
  }

  static func aantalPartijen(_ count: Int) -> String {
    "\(count) \(count == 1 ? "partij" : "partijen")"
  }

  static func aantalLeden(_ count: Int) -> String {
    count == 0 ? "" : "\(count) \(count == 1 ? "lid" : "leden")"
  }

  static func sterkte(_ number: Int) -> String { "sterkte \(number)" }

  static func niveaukop(_ level: String) -> String {
    level == "onbekend" || level.isEmpty
      ? "Niveau onbekend" : level.prefix(1).uppercased() + level.dropFirst()
  }

  static func meervoud(_ soort: Knoopsoort) -> String {
    soort.meervoud.prefix(1).uppercased() + soort.meervoud.dropFirst()
  }

  static func nooitBevestigd(_ count: Int) -> String { count == 0 ? "" : "\(count) nooit" }

  static func waarvanNooit(_ count: Int) -> String { "waarvan \(count) nooit bevestigd" }

  static func vanNaar(_ before: String, _ after: String) -> String {
    "\(before.isEmpty ? "onbekend" : before) → \(after.isEmpty ? "onbekend" : after)"
  }

  static func nummer(_ rang: Int, _ score: String?) -> String {
    "nr. \(rang)" + (score.map { ", sterkte \($0)" } ?? "")
  }

  static func via(_ names: [String]) -> String { "via " + names.joined(separator: ", ") }

  static func onderweg(_ name: String) -> String { "\(name) staat op de weg naar anderen." }

  /// What a new acquaintance brings, and who can introduce them.
  static func koppeling(_ rang: Int, oud: String, nieuw: String, introducent: String?) -> String {
    let gain = "nr. \(rang): sterkte \(nieuw), nu \(tweeDecimalen(oud))."
    return gain + " "
      + (introducent.map { "\($0) kan hen aan elkaar voorstellen." }
        ?? "Niemand vastgelegd die hen kan voorstellen.")
  }

  /// An exact number such as `12/25` as people read it, rounded half up.
  private static func tweeDecimalen(_ breuk: String) -> String {
    let parts = breuk.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2, parts[1] > 0 else { return breuk }
    let hundredths = (parts[0] * 200 + parts[1]) / (2 * parts[1])
    let cents = hundredths % 100
    return "\(hundredths / 100),\(cents < 10 ? "0" : "")\(cents)"
  }
}
