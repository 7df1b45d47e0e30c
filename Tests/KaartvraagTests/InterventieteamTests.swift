import GraphCore
import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("interventieteam")
struct InterventieteamTests {
  private func antwoord(_ bouwer: Kaartbouwer, _ vraag: Interventieteam) throws -> Antwoord {
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try vraag.antwoord(on: graaf)
  }

  private func bouwer(_ personen: String...) throws -> Kaartbouwer {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.doelgroep, "jong", "oud")
    try bouwer.knopen(.thema, "taal")
    for persoon in personen { try bouwer.knopen(.sleutelfiguur, persoon) }
    return bouwer
  }

  @Test("gives the worked example, through organisations as well", arguments: [false, true])
  func workedExample(metOrganisatie: Bool) throws {
    var vraag = Interventieteam(doelgroepen: ["jo", "mi"])
    vraag.metOrganisatie = metOrganisatie
    let antwoord = try vraag.antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.kort == ["sb"])
    #expect(antwoord.rijen[0].zin == "Sleutelfiguur B dekt Jongeren; als enige: Jongeren.")
    #expect(antwoord.rijen[0].bronnen == ["Gesprek Sleutelfiguur B"])
    #expect(antwoord.veld("ongedekt") == #"["mi"]"#)
    #expect(antwoord.veld("som") == "5")
    #expect(antwoord.veld("bewezen") == "true")
    #expect(antwoord.veld("ondergrens") == "1")
    #expect(
      antwoord.vooraf == [
        "Het team heeft 1 lid en dekt 1 van de 2 groepen en thema's waar u om vroeg. "
          + "Kleiner kan niet: dat is nagerekend."
      ])
    #expect(
      antwoord.blokken.flatMap(\.regels) == [
        "Kwetsbare migranten: geen sleutelfiguur vastgelegd die dit dekt"
      ])
  }

  @Test("of teams of one size the strongest wins, then the smallest ids")
  func ties() throws {
    var bouwer = try bouwer("c", "b", "a")
    for persoon in ["a", "b", "c"] {
      try bouwer.relatie(persoon, "bereikt", "jong", persoon == "a" ? 3 : 4)
    }
    #expect(try antwoord(bouwer, Interventieteam(doelgroepen: ["jong"])).kort == ["b"])
  }

  @Test("one person who covers all is better than two who cover it more strongly")
  func fewest() throws {
    var bouwer = try bouwer("a", "b", "c")
    try bouwer.relatie("a", "bereikt", "jong", 5)
    try bouwer.relatie("b", "bereikt", "oud", 5)
    for groep in ["jong", "oud"] { try bouwer.relatie("c", "bereikt", groep, 3) }
    let vraag = Interventieteam(doelgroepen: ["oud", "jong"])
    #expect(
      try antwoord(bouwer, vraag).rijen.map(\.zin) == [
        "c dekt jong en oud; als enige: jong en oud."
      ])
  }

  @Test("a group counts from the least strength on, a theme at any strength")
  func leastStrength() throws {
    var bouwer = try bouwer("a", "b", "c")
    try bouwer.relatie("a", "bereikt", "jong", 2)
    try bouwer.relatie("b", "actief_op", "taal", 1)
    try bouwer.relatie("c", "aanspreekpunt_voor", "taal", 2)
    var vraag = Interventieteam(doelgroepen: ["jong"], themas: ["taal"])
    let antwoord = try antwoord(bouwer, vraag)
    #expect(antwoord.kort == ["c"])
    #expect(antwoord.veld("ongedekt") == #"["jong"]"#)
    vraag.minSterkte = 2
    #expect(try self.antwoord(bouwer, vraag).kort == ["a", "c"])
  }

  @Test("somebody who must be in the team is, wherever he or she works and whatever is covered")
  func forced() throws {
    var bouwer = try bouwer("a", "b", "vast")
    try bouwer.knopen(.gebied, "wijk", "elders")
    try bouwer.relatie("vast", "werkzaam_in", "elders")
    try bouwer.relatie("b", "werkzaam_in", "wijk")
    for persoon in ["a", "b"] { try bouwer.relatie(persoon, "bereikt", "jong", 3) }
    var vraag = Interventieteam(doelgroepen: ["jong"])
    vraag.gebied = Gebiedskeuze("wijk")
    vraag.verplicht = ["vast", "vast"]
    let antwoord = try antwoord(bouwer, vraag)
    #expect(
      antwoord.rijen.map(\.zin) == [
        "b dekt jong; als enige: jong.",
        "vast zit verplicht in het team en dekt niets van wat gevraagd is.",
      ])
    #expect(antwoord.veld("ondergrens") == "2")
  }

  @Test("who is not available is not in the team")
  func notAvailable() throws {
    var bouwer = try bouwer("a", "b")
    try bouwer.relatie("a", "bereikt", "jong", 5)
    try bouwer.relatie("b", "bereikt", "jong", 3)
    var vraag = Interventieteam(doelgroepen: ["jong"])
    vraag.niet = ["a"]
    #expect(try antwoord(bouwer, vraag).kort == ["b"])
    vraag.niet = ["a", "b"]
    let antwoord = try antwoord(bouwer, vraag)
    #expect(antwoord.rijen.isEmpty)
    #expect(antwoord.veld("ongedekt") == #"["jong"]"#)
  }

  @Test("with organisations what an employer covers counts, and its tie is a source as well")
  func organisation() throws {
    var bouwer = try bouwer("a", "b")
    try bouwer.knopen(.wijkpartner, "school")
    try bouwer.relatie("b", "vertegenwoordigt", "school", nil, [.bron: "band"])
    try bouwer.relatie("school", "bereikt", "jong", 4, [.bron: "bereik"])
    var vraag = Interventieteam(doelgroepen: ["jong"])
    #expect(try antwoord(bouwer, vraag).rijen.isEmpty)
    vraag.metOrganisatie = true
    let antwoord = try antwoord(bouwer, vraag)
    #expect(antwoord.kort == ["b"])
    #expect(antwoord.veld("som") == "4")
    #expect(antwoord.rijen[0].bronnen == ["band", "bereik"])
  }

  @Test("a group that is named twice, or also by being hard to reach, is asked once")
  func repeated() throws {
    var bouwer = try bouwer("a")
    try bouwer.knoop(.doelgroep, "stil", nil, [.moeilijkBereikbaar: "ja"])
    try bouwer.relatie("a", "bereikt", "stil", 5)
    let words = Vraaginvoer(opties: ["doelgroepen": "stil, moeilijk-bereikbaar,,stil"])
    let antwoord = try antwoord(bouwer, try Interventieteam(words))
    #expect(antwoord.veld("som") == "5")
    #expect(antwoord.rijen[0].veld("dekt") == #"["stil"]"#)
  }

  @Test("something must be asked, and no more than can be reckoned with")
  func limits() throws {
    #expect(throws: Vraagfout.eenNodig(["doelgroepen", "themas"])) {
      try Interventieteam(Vraaginvoer(opties: ["doelgroepen": " , "]))
    }
    var bouwer = Kaartbouwer()
    let most = CoverProblem.maximumRequirements
    #expect(most >= 30)
    let groepen = (0...most).map { "groep-\($0)" }
    for groep in groepen { try bouwer.knopen(.doelgroep, groep) }
    #expect(throws: Vraagfout.teVeel(most, most + 1)) {
      try antwoord(bouwer, Interventieteam(doelgroepen: groepen))
    }
    #expect(try antwoord(bouwer, Interventieteam(doelgroepen: groepen.dropLast())).rijen.isEmpty)
  }

  @Test(
    "no team is better than the one that is given",
    .tags(.property, .differential), arguments: UInt64(0)..<80)
  func exhaustive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bouwer = try Self.randomMap(&random)
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    let people = graaf.knopen(.init(.sleutelfiguur)).map { graaf.knoop($0).id }
    var vraag = Interventieteam(doelgroepen: ["g0", "g1", "g2", "g3"], themas: ["t0", "t1"])
    vraag.minSterkte = Int.random(in: 1...4, using: &random)
    vraag.verplicht = people.filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
    let given = try vraag.antwoord(on: graaf)
    #expect(Waarde(given) == Self.byHand(vraag, people, graaf))
  }

  /// What teams are compared by: less is better.
  private struct Waarde: Comparable {
    let ongedekt: Int
    let leden: [String]
    let som: Int

    init(ongedekt: Int, leden: [String], som: Int) {
      self.ongedekt = ongedekt
      self.leden = leden
      self.som = som
    }

    init(_ antwoord: Antwoord) {
      let open = antwoord.veld("ongedekt") ?? ""
      self.init(
        ongedekt: open == "[]" ? 0 : open.split(separator: ",").count,
        leden: antwoord.rijen.map(\.id).sorted(), som: Int(antwoord.veld("som") ?? "") ?? -1)
    }

    static func < (left: Self, right: Self) -> Bool {
      if left.ongedekt != right.ongedekt { return left.ongedekt < right.ongedekt }
      if left.leden.count != right.leden.count { return left.leden.count < right.leden.count }
      if left.som != right.som { return left.som > right.som }
      return left.leden.lexicographicallyPrecedes(right.leden)
    }
  }

  /// The best team found by trying all of them on the relations of the map.
  private static func byHand(
    _ vraag: Interventieteam, _ people: [String], _ graaf: KaartGraph
  ) -> Waarde? {
    let asked = vraag.doelgroepen + vraag.themas
    let cover = people.map { person in
      asked.map { strength(of: person, for: $0, least: vraag.minSterkte, graaf.kaart) }
    }
    return (0..<(1 << people.count)).compactMap { number -> Waarde? in
      let team = people.indices.filter { number >> $0 & 1 == 1 }
      guard Set(team.map { people[$0] }).isSuperset(of: vraag.verplicht) else { return nil }
      let best = asked.indices.map { place in team.map { cover[$0][place] }.max() ?? 0 }
      return Waarde(
        ongedekt: best.count { $0 == 0 }, leden: team.map { people[$0] }.sorted(),
        som: best.reduce(0, +))
    }.min()
  }

  private static func strength(
    of person: String, for asked: String, least: Int, _ kaart: SocialeKaart
  ) -> Int {
    kaart.relaties.filter { kaart[$0.van].id == person && kaart[$0.naar].id == asked }
      .map { $0.sterkte ?? 3 }
      .filter { kaart.nummer(of: asked).map { kaart[$0].knoopsoort } == .thema || $0 >= least }
      .max() ?? 0
  }

  private static func randomMap(_ random: inout SplitMix64) throws -> Kaartbouwer {
    var bouwer = Kaartbouwer()
    for place in 0..<6 { try bouwer.knopen(.sleutelfiguur, "p\(place)") }
    for place in 0..<4 { try bouwer.knopen(.doelgroep, "g\(place)") }
    for place in 0..<2 { try bouwer.knopen(.thema, "t\(place)") }
    for _ in 0..<Int.random(in: 0...18, using: &random) {
      let person = "p\(Int.random(in: 0..<6, using: &random))"
      let strength = [nil, 1, 2, 3, 4, 5].randomElement(using: &random) ?? nil
      if Bool.random(using: &random) {
        try bouwer.relatie(
          person, "bereikt", "g\(Int.random(in: 0..<4, using: &random))", strength)
      } else {
        let kind = Bool.random(using: &random) ? "actief_op" : "aanspreekpunt_voor"
        try bouwer.relatie(person, kind, "t\(Int.random(in: 0..<2, using: &random))", strength)
      }
    }
    return bouwer
  }
}
