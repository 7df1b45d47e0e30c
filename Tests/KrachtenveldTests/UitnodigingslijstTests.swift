import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("The smallest list of invitations")
struct UitnodigingslijstTests {
  @Test("the worked example: who is on the list, for what, and what nobody can bring")
  func workedExample() throws {
    let voorstellen = Actorvoorstellen(try Adviesvoorbeeld.veld())
    let graaf = voorstellen.veld.graaf
    let list = Uitnodigingslijst(voorstellen)
    #expect(
      list.uitnodigingen.map { graaf.knoop($0.actor).id } == [
        "wijkraad", "school", "tuinclub", "winkel", "koor",
      ])
    #expect(list.uitnodigingen.map(\.isVerplicht) == [true, false, false, false, false])
    #expect(list.uitnodigingen.count { $0.isBekend } == 5)
    #expect(list.eisen.count == 12)
    #expect(list.ongedekt == [.doelgroep(try #require(graaf.node(of: "nieuwkomers")))])
    #expect(list.uitnodigingen.last?.alleen == [.sector("cultuur")])
    #expect(list.isKleinste)
  }

  @Test("the municipality is never invited, nor a person who works for it, nor a group")
  func whoInvites() throws {
    let dekking = Uitnodigingsdekking(Actorvoorstellen(try Adviesvoorbeeld.veld()))
    let ids = dekking.kandidaten.map { dekking.graaf.knoop($0).id }
    #expect(Set(ids).isDisjoint(with: ["gemeente", "ambtenaar", "ouderen", "waterschap"]))
    #expect(ids.contains("hovenier"))
  }

  @Test("an expired opponent is no opponent, and a judgement of another view does not count")
  func opponents() throws {
    let park = try Adviesvoorbeeld.veld()
    let wish = Oordeelveld(park.graaf, park.vraagstuk, kijk: .wenselijk)
    #expect(!Uitnodigingslijst(Actorvoorstellen(wish)).eisen.contains(.tegenstander))
    let fietsbond = try #require(park.graaf.node(of: "fietsbond"))
    let dekking = Uitnodigingsdekking(Actorvoorstellen(park))
    #expect(dekking.graad(fietsbond, .tegenstander) == 0)
  }

  @Test("agrees with trying every list", .tags(.property), arguments: UInt64(0)..<80)
  func agreesWithEveryList(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let dekking = Uitnodigingsdekking(
      Actorvoorstellen(try Willekeurigveld.veld(using: &random)))
    let list = Uitnodigingslijst(dekking)
    let best = Self.bestByTrying(dekking)
    #expect(
      Set(list.uitnodigingen.map(\.actor)) == Set(best.map { dekking.kandidaten[$0] }))
    #expect(list.isKleinste)
    let met = Set(list.uitnodigingen.flatMap(\.dekt))
    #expect(Set(list.ongedekt) == Set(list.eisen).subtracting(met))
    for eis in list.ongedekt {
      #expect(dekking.kandidaten.allSatisfy { dekking.graad($0, eis) == 0 })
    }
  }

  /// The best list of candidates by number, found by trying all of them.
  private static func bestByTrying(_ dekking: Uitnodigingsdekking) -> [Int] {
    let grades = dekking.kandidaten.map { who in dekking.eisen.map { dekking.graad(who, $0) } }
    let forced = dekking.kandidaten.indices.filter {
      dekking.verplicht.contains(dekking.kandidaten[$0])
    }
    var best: (key: [Int], members: [Int])?
    for bits in 0..<(1 << dekking.kandidaten.count) {
      let members = dekking.kandidaten.indices.filter { bits >> $0 & 1 == 1 }
      guard forced.allSatisfy(members.contains) else { continue }
      let top = dekking.eisen.indices.map { eis in members.map { grades[$0][eis] }.max() ?? 0 }
      let key = [top.count { $0 == 0 }, members.count, -top.reduce(0, +)] + members
      if best.map({ key.lexicographicallyPrecedes($0.key) }) ?? true { best = (key, members) }
    }
    return best?.members ?? []
  }
}

/// A small random map with a vraagstuk.
enum Willekeurigveld {
  static func veld(using random: inout SplitMix64) throws -> Oordeelveld {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.gebied, "wijk", nil, [.schaal: "wijk"])
    for buurt in ["b1", "b2"] {
      try bouwer.knoop(.gebied, buurt, nil, [.schaal: "buurt"])
      try bouwer.relatie(buurt, "deel_van", "wijk")
    }
    for groep in ["g1", "g2", "g3"] {
      try bouwer.knoop(.doelgroep, groep, nil, [.gebied: "wijk"])
    }
    let parties = (0..<Int.random(in: 1...9, using: &random)).map { "p\($0)" }
    for party in parties { try add(party, to: &bouwer, using: &random) }
    var kaart = bouwer.kaart
    try kaart.add(
      Velden(["id": "v", "naam": "V", "fase": "besluit", "gebied": "wijk"]), to: .vraagstukken)
    for party in parties where Bool.random(using: &random) {
      let houding = "\(Int.random(in: -2...2, using: &random))"
      try kaart.add(
        Velden(["vraagstuk": "v", "actor": party, "houding": houding]), to: .posities)
    }
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026-01-01")))
    return Oordeelveld(graaf, try #require(kaart.krachtenveld.vraagstuk("v")))
  }

  private static func add(
    _ party: String, to bouwer: inout Kaartbouwer, using random: inout SplitMix64
  ) throws {
    var velden: [Kolomnaam: String] = [:]
    if Bool.random(using: &random) {
      velden[.sector] = ["sport", "zorg", "Zorg"].randomElement(using: &random)
    }
    if Int.random(in: 0..<6, using: &random) == 0 { velden[.soort] = "wijkraad" }
    try bouwer.knoop(.wijkpartner, party, nil, velden)
    for area in ["wijk", "b1", "b2"] where Int.random(in: 0..<3, using: &random) == 0 {
      try bouwer.relatie(party, "werkzaam_in", area)
    }
    for groep in ["g1", "g2", "g3"] where Int.random(in: 0..<4, using: &random) == 0 {
      try bouwer.relatie(party, "bereikt", groep, Int.random(in: 1...5, using: &random))
    }
  }
}
