import Kaartgraaf
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@Suite("Who belongs in it, against a list made one condition at a time")
struct WieHoortErbijTests {
  /// Every area with its scale and the area that it is part of.
  private static let gebieden: [(id: String, schaal: String, whole: String?)] = [
    ("regio", "regio", nil), ("stad", "stad", "regio"), ("noord", "wijk", "stad"),
    ("zuid", "wijk", "stad"), ("n1", "buurt", "noord"), ("n2", "buurt", "noord"),
    ("z1", "buurt", "zuid"), ("pad", "straat", "n1"), ("weg", "straat", "z1"),
  ]

  /// An area and all around it.
  private static func upwards(_ id: String) -> [String] {
    guard let area = gebieden.first(where: { $0.id == id }) else { return [] }
    return [id] + (area.whole.map(upwards) ?? [])
  }

  private static func isRelated(_ one: String, _ other: String) -> Bool {
    upwards(one).contains(other) || upwards(other).contains(one)
  }

  private struct Proef {
    var plek = ""
    var werkt: [String: [String]] = [:]
    var raden: Set<String> = []
    var woont: [String: String] = [:]
    var kaart: SocialeKaart
  }

  private static func proef(_ seed: UInt64) throws -> Proef {
    var random = SplitMix64(seed: seed)
    var builder = Kaartbouwer()
    for area in gebieden { try builder.knoop(.gebied, area.id, nil, [.schaal: area.schaal]) }
    for area in gebieden {
      if let whole = area.whole { try builder.relatie(area.id, "deel_van", whole) }
    }
    var proef = Proef(kaart: builder.kaart)
    let ids = gebieden.map(\.id)
    proef.plek = ids.dropFirst().randomElement(using: &random) ?? "stad"
    for index in 0..<8 {
      let party = "p\(index)"
      let isRaad = Int.random(in: 0..<3, using: &random) == 0
      try builder.knoop(.wijkpartner, party, nil, isRaad ? [.soort: "Wijkraad"] : [:])
      if isRaad { proef.raden.insert(party) }
      proef.werkt[party] = ids.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
      for area in proef.werkt[party, default: []] {
        try builder.relatie(party, "werkzaam_in", area)
      }
    }
    for index in 0..<4 {
      let (group, home) = ("g\(index)", ids.randomElement(using: &random) ?? "stad")
      try builder.knoop(.doelgroep, group, nil, [.gebied: home])
      proef.woont[group] = home
    }
    proef.kaart = builder.kaart
    try proef.kaart.add(
      Velden(["id": "v", "naam": "V", "fase": "initiatief", "gebied": proef.plek]),
      to: .vraagstukken)
    return proef
  }

  @Test(
    "parties in and around the area, its wijkraad first, and groups that nobody reaches",
    .tags(.property), arguments: UInt64(0)..<100)
  func agrees(seed: UInt64) throws {
    let proef = try Self.proef(seed)
    let day = try #require(Datum("2026-01-01"))
    let graaf = KaartGraph(proef.kaart, peildatum: day)
    let stuk = try #require(proef.kaart.krachtenveld.vraagstuk("v"))
    let found = Actorvoorstellen(Oordeelveld(graaf, stuk))
    let proposed = found.voorstellen.map { graaf.knoop($0.actor).id }
    for (party, areas) in proef.werkt {
      let near = areas.filter { Self.isRelated($0, proef.plek) }
      let isAround = near.contains { Self.upwards(proef.plek).contains($0) }
      let isRaad = proef.raden.contains(party) && isAround
      // Who only works above the city is named apart, but its wijkraad is never forgotten.
      let isProposed = isRaad || near.contains { $0 != "regio" }
      #expect(proposed.contains(party) == isProposed, "\(party) in \(areas) for \(proef.plek)")
      let proposal = found.voorstellen.first { graaf.knoop($0.actor).id == party }
      #expect((proposal?.has(.wijkraad) ?? false) == isRaad)
    }
    let raden = found.voorstellen.prefix { $0.has(.wijkraad) }.count
    #expect(raden == found.voorstellen.count { $0.has(.wijkraad) })
    for (group, home) in proef.woont {
      let isHere = Self.isRelated(home, proef.plek)
      #expect(proposed.contains(group) == isHere, "\(group) in \(home) for \(proef.plek)")
      let unreached = found.onbereikt.contains { graaf.knoop($0.groep).id == group }
      #expect(unreached == isHere, "\(group) in \(home) for \(proef.plek)")
    }
  }
}
