import Kaartgraaf
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@Suite("Which judgements count, on random files")
struct OordeelveldEigenschapTests {
  /// A map with three actors, one vraagstuk in voorbereiding and many judgements about them.
  private static func kaart(_ random: inout SplitMix64) throws -> SocialeKaart {
    var kaart = SocialeKaart()
    for id in ["a", "b", "c"] {
      try kaart.add(Knoop(id: id, naam: "Partij \(id)", knoopsoort: .wijkpartner))
    }
    var stuk = Velden()
    (stuk[.id], stuk[.naam], stuk[.fase]) = ("v", "Vraagstuk", "voorbereiding")
    try kaart.add(stuk, to: .vraagstukken)
    for index in 0..<Int.random(in: 0...30, using: &random) {
      try kaart.add(rij(index, &random), to: .posities)
    }
    return kaart
  }

  private static func rij(_ index: Int, _ random: inout SplitMix64) -> Velden {
    var rij = Velden()
    rij[.vraagstuk] = "v"
    rij[.actor] = ["a", "b", "c"].randomElement(using: &random)
    rij[.fase] = ["", "voorbereiding", "besluit"].randomElement(using: &random)
    rij[.kijk] = ([""] + Kijk.allCases.map(\.rawValue)).randomElement(using: &random)
    rij[.datum] = ["", "2025", "2025-06", "2025-06-30", "2026-02-01"].randomElement(using: &random)
    rij[.geldigTot] = ["", "2025-12", "2026-01-31", "2026", "2027"].randomElement(using: &random)
    rij[.toelichting] = "rij \(index)"
    return rij
  }

  /// The row that should count, found by looking at all of them one condition at a time.
  private static func expected(
    _ rows: [Positie], actor: String, fase: Fase, kijk: Kijk, day: Datum
  ) -> String? {
    var best: (age: Int32, text: String)?
    for rij in rows where rij.actor == actor && rij.kijk == kijk {
      let phase = rij.velden[.fase] ?? "voorbereiding"
      let end = rij.geldigTot?.laatsteDag.isoText ?? "9999-12-31"
      let begin = rij.datum?.eersteDag.isoText ?? "0000-01-01"
      guard phase == fase.rawValue, end >= day.isoText, begin <= day.isoText else { continue }
      let age = rij.datum?.laatsteDag.packed ?? 0
      if age >= best?.age ?? 0 { best = (age, rij.toelichting ?? "") }
    }
    return best?.text
  }

  @Test("equal those found one condition at a time", .tags(.property), arguments: 0..<UInt64(200))
  func agreesWithSlowVersion(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let kaart = try Self.kaart(&random)
    let day = try #require(Datum("2026-01-15"))
    let stuk = try #require(kaart.krachtenveld.vraagstuk("v"))
    let graaf = KaartGraph(kaart, peildatum: day)
    for kijk in Kijk.allCases {
      for fase in [Fase.voorbereiding, .besluit] {
        let veld = Oordeelveld(graaf, stuk, fase: fase, kijk: kijk)
        for id in ["a", "b", "c"] {
          let node = try #require(graaf.node(of: id))
          let rows = kaart.krachtenveld.posities
          #expect(
            veld.positie(of: node)?.toelichting
              == Self.expected(rows, actor: id, fase: fase, kijk: kijk, day: day))
        }
        let used = veld.beoordeeld.compactMap(\.positie)
        let apart = veld.verlopen + veld.toekomstig + veld.ouder
        #expect(used.allSatisfy { $0.kijk == kijk && !$0.isVerlopen(on: day) })
        #expect(Set(used).isDisjoint(with: apart))
      }
    }
  }
}
