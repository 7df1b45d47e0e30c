extension Teksten {
  static let alleenElders = "alleen elders bereikt"
  static let geenWeg = "geen weg vastgelegd"
  static let blauweLijn = "blauwe lijn: bereikt"
  static let blauweRoute = "blauwe lijn: de beste weg"
  static let eersteKader = "blauw kader: nummer 1"
  static let sterkteOpLijn = "getal bij een lijn: sterkte, van 1 tot 5"
  static let sterkteVraagteken = "?: sterkte niet vastgelegd"

  static func nummer(_ rang: Int, _ score: String?) -> String {
    "nr. \(rang)" + (score.map { " · sterkte \($0)" } ?? "")
  }

  static func nietGetekend(_ count: Int) -> String {
    count == 0
      ? ""
      : "Niet getekend: \(aantal(count, "antwoord", "antwoorden")) verderop in de lijst; die "
        + (count == 1 ? "staat" : "staan") + " wel in de tekst."
  }

  static func afgekapt(_ count: Int) -> String {
    count == 0 ? "" : "Nog \(aantal(count, "antwoord", "antwoorden")) niet getoond."
  }
}
