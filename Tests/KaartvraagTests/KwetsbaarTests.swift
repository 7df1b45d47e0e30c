import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("kwetsbaar")
struct KwetsbaarTests {
  @Test("gives the worked example", arguments: [(1, []), (2, ["jo"])])
  func workedExample(drempel: Int, expected: [String]) throws {
    var vraag = Kwetsbaar()
    vraag.drempel = drempel
    let antwoord = try vraag.antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.rijen.map(\.id) == expected)
    #expect(
      antwoord.rijen.allSatisfy {
        $0.zin == "Jongeren: 2 partijen bereiken deze groep: Sleutelfiguur B en Welzijn Oost."
      })
  }

  @Test("who belongs to an organisation that reaches the group as well is not counted beside it")
  func sameOrganisation() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.doelgroep, "groep")
    try bouwer.knopen(.wijkpartner, "school")
    try bouwer.knopen(.sleutelfiguur, "an", "bo")
    for persoon in ["an", "bo"] {
      try bouwer.relatie(persoon, "werkt_bij", "school")
      try bouwer.relatie(persoon, "bereikt", "groep", 4, [.bron: "P"])
    }
    try bouwer.relatie("school", "bereikt", "groep", 2, [.bron: "O"])
    let row = try #require(try rijen(bouwer).first)
    #expect(
      row.zin == "groep: 1 partij bereikt deze groep: an, bo en school (wie bij dezelfde "
        + "organisatie hoort, telt als één).")
    #expect(row.veld("partijen") == #"["an","bo","school"]"#)
    #expect(row.veld("hoogste_sterkte") == "4")
    #expect(row.bronnen == ["O", "P"])
  }

  @Test("fewest parties first, then hard to reach, then the lowest best strength, then name")
  func order() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.wijkpartner, "p", "q")
    for (id, naam, hard, s) in [
      ("1", "b", "nee", 1), ("2", "z", "", 5), ("3", "a", "ja", 4), ("4", "c", "ja", 2),
      ("5", "É", "ja", 2),
    ] {
      try bouwer.knoop(.doelgroep, id, naam, [.moeilijkBereikbaar: hard])
      try bouwer.relatie("p", "bereikt", id, s)
    }
    try bouwer.relatie("q", "bereikt", "3", 1)
    #expect(try rijen(bouwer, drempel: 2).map(\.id) == ["4", "5", "2", "1", "3"])
  }

  @Test("in an area only who works there or around it counts; groups that live elsewhere do not")
  func inArea() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.gebied, "stad", "wijk", "overkant")
    try bouwer.relatie("wijk", "deel_van", "stad")
    for (partij, gebied) in [("w", "wijk"), ("s", "stad"), ("o", "overkant")] {
      try bouwer.knopen(.wijkpartner, partij)
      try bouwer.relatie(partij, "werkzaam_in", gebied)
    }
    try bouwer.knopen(.wijkpartner, "nergens")
    try bouwer.knoop(.doelgroep, "overal", "Overal")
    try bouwer.knoop(.doelgroep, "ver", "Ver weg", [.gebied: "overkant"])
    for partij in ["w", "s", "o", "nergens"] { try bouwer.relatie(partij, "bereikt", "overal", 3) }
    try bouwer.relatie("w", "bereikt", "ver", 3)
    let wide = try rijen(bouwer, drempel: 2, in: Gebiedskeuze("wijk"))
    #expect(wide.map(\.zin) == ["Overal: 2 partijen bereiken deze groep in wijk: s en w."])
    let strict = try rijen(bouwer, drempel: 2, in: Gebiedskeuze("wijk", strikt: true))
    #expect(strict.map(\.zin) == ["Overal: 1 partij bereikt deze groep in wijk: w."])
  }

  private func rijen(
    _ bouwer: Kaartbouwer, drempel: Int = 1, in gebied: Gebiedskeuze? = nil
  ) throws -> [Antwoordrij] {
    var vraag = Kwetsbaar(in: gebied)
    vraag.drempel = drempel
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try vraag.antwoord(on: graaf).rijen
  }

  @Test(
    "counts as somebody does who joins persons with a common organisation until nothing changes",
    .tags(.property), arguments: UInt64(0)..<40)
  func counting(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.doelgroep, "groep")
    let organisations = (0..<5).map { "o\($0)" }
    for organisation in organisations { try bouwer.knopen(.wijkpartner, organisation) }
    let reaching = Set(organisations.filter { _ in Int.random(in: 0..<6, using: &random) == 0 })
    var teams: [Set<String>] = []
    for person in (0..<6).map({ "p\($0)" }) {
      try bouwer.knopen(.sleutelfiguur, person)
      try bouwer.relatie(person, "bereikt", "groep")
      let own = organisations.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      for organisation in own { try bouwer.relatie(person, "werkt_bij", organisation) }
      if reaching.isDisjoint(with: own) { teams.append(Set(own + [person])) }
    }
    for organisation in reaching { try bouwer.relatie(organisation, "bereikt", "groep") }
    let row = try #require(try rijen(bouwer, drempel: 99).first)
    #expect(row.veld("aantal") == "\(reaching.count + Self.joined(teams).count)")
  }

  private static func joined(_ teams: [Set<String>]) -> [Set<String>] {
    for (place, team) in teams.enumerated() {
      if let other = teams[..<place].firstIndex(where: { !$0.isDisjoint(with: team) }) {
        var rest = teams
        rest.remove(at: place)
        rest[other].formUnion(team)
        return joined(rest)
      }
    }
    return teams
  }
}
