import Kaartgraaf
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

/// Vraagstukken with actors that are judged in every way, or not at all.
enum RandomVeld {
  /// What a test says of one actor.
  struct Oordeel {
    var actor: String
    var ring = ""
    var rol = ""
    var houding = ""
    var invloed = ""
    var belang = ""
    var vertrouwen = ""
    var fase = ""
    var kijk = ""
  }

  /// The judgements of a map that has none, about one vraagstuk.
  static func veld(_ kaart: SocialeKaart, _ oordelen: [Oordeel]) throws -> Oordeelveld {
    var kaart = kaart
    try kaart.add(
      row([(.id, "plein"), (.naam, "Het plein"), (.fase, "voorbereiding")]), to: .vraagstukken)
    for oordeel in oordelen {
      let cells: [(Kolomnaam, String)] = [
        (.vraagstuk, "plein"), (.actor, oordeel.actor), (.ring, oordeel.ring),
        (.rol, oordeel.rol), (.houding, oordeel.houding), (.invloed, oordeel.invloed),
        (.belang, oordeel.belang), (.vertrouwen, oordeel.vertrouwen), (.fase, oordeel.fase),
        (.kijk, oordeel.kijk),
        (.datum, "2025-12-01"), (.beoordelaar, "wijkregisseur"),
      ]
      try kaart.add(row(cells), to: .posities)
    }
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026-01-01")))
    return Oordeelveld(graaf, try #require(kaart.krachtenveld.vraagstuk("plein")))
  }

  private static func row(_ cells: [(Kolomnaam, String)]) -> Velden {
    var row = Velden()
    for (kolom, cell) in cells { row[kolom] = cell }
    return row
  }

  /// Actors with nasty names, random judgements and random relations between them.
  static func make(seed: UInt64, actors most: Int = 40) throws -> Oordeelveld {
    var random = SplitMix64(seed: seed)
    var builder = Kaartbouwer()
    let count = Int.random(in: 1...most, using: &random)
    // Some fields have everybody in one place.
    let isCrowded = Int.random(in: 0..<5, using: &random) == 0
    var oordelen: [Oordeel] = []
    for index in 0..<count {
      let kind: Knoopsoort = index % 7 == 6 ? .doelgroep : .wijkpartner
      try builder.knoop(kind, "p\(index)", RandomKaart.name(&random))
      oordelen.append(oordeel(index, isCrowded, &random))
    }
    for _ in 0..<count { try relation(&builder, count, &random) }
    return try veld(builder.kaart, oordelen)
  }

  private static func oordeel(
    _ index: Int, _ isCrowded: Bool, _ random: inout SplitMix64
  ) -> Oordeel {
    let rings = Ring.allCases.map(\.rawValue) + [""]
    let parts = Actorrol.allCases.map(\.rawValue) + [""]
    let attitudes = ["-2", "-1", "0", "1", "2", "onvoorspelbaar", ""]
    return Oordeel(
      actor: "p\(index)",
      ring: isCrowded ? "meedenken" : rings.randomElement(using: &random) ?? "",
      rol: isCrowded ? "gebruiker" : parts.randomElement(using: &random) ?? "",
      houding: attitudes.randomElement(using: &random) ?? "",
      invloed: ["1", "3", "5", ""].randomElement(using: &random) ?? "")
  }

  private static func relation(
    _ builder: inout Kaartbouwer, _ count: Int, _ random: inout SplitMix64
  ) throws {
    let (from, to) = (
      Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
    )
    guard from != to, from % 7 != 6 else { return }
    let kinds = ["werkt_samen_met", "tegengesteld_belang", "adviseert", "subsidieert"]
    let kind = to % 7 == 6 ? "bereikt" : kinds.randomElement(using: &random) ?? "adviseert"
    try builder.relatie("p\(from)", kind, "p\(to)")
  }
}
