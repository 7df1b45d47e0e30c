import Kaartgraaf
import Wijkmodel

/// The Dutch sentences of the questions.
enum Teksten {
  static let sterkteOnbekend = "Van deze contacten is de sterkte niet vastgelegd."
  static let sterkteOnbekendBijRoutes =
    "Van deze contacten is de sterkte niet vastgelegd; de volgorde zegt alleen hoeveel stappen "
    + "en welk soort contact."
  static let moeilijkBereikbareGroepen = "de groepen die moeilijk bereikbaar zijn"

  /// A list as people say it: "A", "A en B", "A, B en C".
  static func opsomming(_ items: [String], _ word: String = "en") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// The different texts among some, in their order.
  ///
  /// Compared as bytes: Swift's own equality takes two spellings of an accent for one.
  static func verschillende(_ texts: some Sequence<String>) -> [String] {
    var found: [String] = []
    for text in texts where !found.contains(where: { $0.utf8.elementsEqual(text.utf8) }) {
      found.append(text)
    }
    return found
  }

  /// A number with its word: "1 partij", "2 partijen".
  static func aantal(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  static func nietsGevonden(_ gezocht: String, relaties: Int, peildatum: Datum) -> String {
    "Niets gevonden. Gezocht is naar \(gezocht), in "
      + aantal(relaties, "relatie die geldt", "relaties die gelden")
      + " op \(peildatum.dutchText). Dat betekent: niet vastgelegd. Het betekent niet: bestaat "
      + "niet."
  }

  static func sterkte(_ stated: Int?) -> String { stated.map { String($0) } ?? "onbekend" }

  /// The heading of a part of a list of parties.
  static func kop(_ ligging: Ligging, _ gebied: String) -> String {
    switch ligging {
    case .binnen: "Werkt in \(gebied)"
    case .omvattend: "Werkt in een groter gebied, waar \(gebied) in ligt"
    case .onbekend: "Werkgebied niet vastgelegd"
    case .elders: "Werkt ergens anders"
    }
  }

  static func afgekapt(_ count: Int) -> String {
    "Nog \(aantal(count, "rij", "rijen")) niet getoond."
  }

  static let niemandVastgelegd = "Niemand vastgelegd."
  static let legendaSterkte =
    "Het getal vooraan zegt hoe sterk de weg is, van 0,00 tot 1,00. Elke schakel telt mee: hoe "
    + "langer de weg, hoe zwakker."
  static let legendaSterktegetal =
    "De sterkte loopt van 1 (zwak) tot 5 (sterk). Onbekend betekent: niet vastgelegd."
  static let legendaNiveau =
    "Het niveau zegt wat iemand doet: operationeel is uitvoeren, tactisch is regelen, strategisch "
    + "is beslissen."
  static let legendaOnbekend =
    "Waar ‘sterkte onbekend’ staat, is gerekend met 3, het midden."
  static let legendaVraagteken =
    "Een vraagteken, zoals in (3?), betekent: de sterkte is niet vastgelegd. Er is gerekend met "
    + "het getal dat er staat."
}
