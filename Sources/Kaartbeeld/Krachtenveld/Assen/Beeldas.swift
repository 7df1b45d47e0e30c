internal import Wijkmodel

/// What of a judgement is read along an axis.
struct Beeldas: Sendable {
  let schaal: Rasteras
  /// The word for it within a sentence, such as "belang".
  let woord: String
  /// The class in which a judgement falls; nil when this was not judged.
  let klasse: @Sendable (Positie) -> Int?

  static let belang = score(
    "Belang", uitleg: "hoeveel er voor de partij op het spel staat", \.belang)
  static let invloed = score(
    "Invloed", uitleg: "hoeveel de partij kan bereiken of tegenhouden", \.invloed)
  static let vertrouwen = score(
    "Vertrouwen", uitleg: "hoeveel de partij en wij elkaar vertrouwen", \.vertrouwen)
  static let houding = houding("Houding", uitleg: "hoe de partij erin staat", woord: "houding")

  /// Whether an interest is shared or opposed, read from the attitude.
  ///
  /// The matrix of interests and trust of Factor C (Communicatierijk, "Krachtenveldanalyse op
  /// belangen en vertrouwen"), after that of agreement and trust of Peter Block, "The Empowered
  /// Manager", 1987. The score for belang tells how large an interest is and not in which
  /// direction, which only the attitude does.
  static let gedeeldBelang = houding(
    "Belang", uitleg: "tegengesteld aan het plan, of gelijk (gelezen uit de houding)",
    woord: "houding")

  private static func score(
    _ titel: String, uitleg: String, _ score: @escaping @Sendable (Positie) -> Int?
  ) -> Beeldas {
    Beeldas(schaal: .score(titel, uitleg: uitleg), woord: titel.lowercased()) { positie in
      score(positie).map { $0 - 1 }
    }
  }

  private static func houding(_ titel: String, uitleg: String, woord: String) -> Beeldas {
    Beeldas(schaal: .houding(titel, uitleg: uitleg), woord: woord) { positie in
      switch positie.houding {
      case .waarde(let waarde): waarde + 2
      case .onvoorspelbaar: 5
      case nil: nil
      }
    }
  }

  /// The class of a judgement in words, such as "belang 4 (veel)".
  func inWoorden(_ positie: Positie?) -> String {
    guard let place = positie.flatMap(klasse) else { return Teksten.nietBeoordeeld }
    let klasse = schaal.klassen[place]
    return klasse.cijfer.isEmpty ? klasse.woorden : "\(klasse.cijfer) (\(klasse.woorden))"
  }
}
