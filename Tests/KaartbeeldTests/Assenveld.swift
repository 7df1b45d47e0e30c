import Krachtenveld
import TestSupport
import Wijkmodel

@testable import Kaartbeeld

/// Vraagstukken for the pictures with two axes.
enum Assenveld {
  /// Six actors in two phases and two views: one in each quadrant, one half judged, one unknown.
  static func klein(fase: String = "voorbereiding") throws -> Oordeelveld {
    var builder = Kaartbouwer()
    let names = [
      "gem": "Gemeente", "raad": "Wijkraad", "school": "Basisschool De Vlieger",
      "cafe": "Eetcafé De Kromme Dissel", "jong": "Jongeren op het plein", "club": "Biljartclub",
    ]
    for id in ["gem", "raad", "school", "cafe", "jong", "club"] {
      try builder.knoop(.wijkpartner, id, names[id])
    }
    let oordelen: [RandomVeld.Oordeel] = [
      .init(actor: "gem", houding: "2", invloed: "5", belang: "3", vertrouwen: "4"),
      .init(actor: "raad", houding: "0", invloed: "4", belang: "4", vertrouwen: "4"),
      .init(actor: "school", houding: "1", invloed: "2", belang: "5", vertrouwen: "5"),
      .init(
        actor: "cafe", houding: "onvoorspelbaar", invloed: "1", belang: "1", vertrouwen: "2"),
      .init(actor: "jong", houding: "-1", belang: "5"),
      .init(
        actor: "raad", houding: "-2", invloed: "2", belang: "4", fase: "initiatief"),
      .init(actor: "gem", houding: "2", invloed: "5", belang: "3", fase: "initiatief"),
      .init(actor: "club", houding: "-2", invloed: "3", belang: "5", fase: "initiatief"),
      .init(actor: "club", houding: "2", invloed: "5", belang: "5", kijk: "wenselijk"),
    ]
    return try RandomVeld.veld(builder.kaart, oordelen)
  }

  /// Actors with nasty names and random judgements of two phases, some of them unknown; some
  /// fields have everybody in one place.
  static func make(seed: UInt64, most: Int = 45) throws -> Oordeelveld {
    var random = SplitMix64(seed: seed)
    var builder = Kaartbouwer()
    let isCrowded = seed.isMultiple(of: 3)
    var oordelen: [RandomVeld.Oordeel] = []
    for index in 0..<Int.random(in: 1...most, using: &random) {
      try builder.knoop(.wijkpartner, "p\(index)", RandomKaart.name(&random))
      for fase in ["initiatief", ""] {
        oordelen.append(oordeel("p\(index)", fase, isCrowded, &random))
      }
    }
    return try RandomVeld.veld(builder.kaart, oordelen)
  }

  private static func oordeel(
    _ actor: String, _ fase: String, _ isCrowded: Bool, _ random: inout SplitMix64
  ) -> RandomVeld.Oordeel {
    let scores = isCrowded ? ["5", "5", "5", ""] : ["1", "2", "3", "4", "5", ""]
    let attitudes = ["-2", "-1", "0", "1", "2", "onvoorspelbaar", ""]
    return .init(
      actor: actor, houding: attitudes.randomElement(using: &random) ?? "",
      invloed: scores.randomElement(using: &random) ?? "",
      belang: scores.randomElement(using: &random) ?? "",
      vertrouwen: scores.randomElement(using: &random) ?? "", fase: fase)
  }
}
