import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("verouderd")
struct VerouderdTests {
  @Test("gives the worked example")
  func workedExample() throws {
    var vraag = Verouderd()
    vraag.gebied = Gebiedskeuze("b1")
    let antwoord = try vraag.antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.beginveld?.naam == "tellingen")
    #expect(
      antwoord.beginveld?.waarde.json == "["
        + #"{"eigenaar":"","soort":"gebied","aantal":1,"nooit_bevestigd":1},"#
        + #"{"eigenaar":"","soort":"wijkpartner","aantal":2,"nooit_bevestigd":2},"#
        + #"{"eigenaar":"","soort":"relatie","aantal":6,"nooit_bevestigd":6}]"#)
    #expect(antwoord.rijen.map(\.zin).first == "Buurt 1: nooit bevestigd.")
    #expect(antwoord.json.contains("\"sterkte_bekend\":null,\n\"tellingen\":["))
  }

  private func graaf(_ fill: (inout Kaartbouwer) throws -> Void) throws -> KaartGraph {
    var bouwer = Kaartbouwer()
    try fill(&bouwer)
    return KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026-01-01")))
  }

  @Test(
    "more than so many days ago, of a coarse date the last day",
    arguments: [
      ("2025-01-01", 0), ("2024-12-31", 366), ("2024-12", 366), ("2025", 0), ("2024", 366),
    ])
  func days(date: String, days: Int) throws {
    let graaf = try graaf { try $0.knoop(.thema, "t", "Thema", [.laatstBevestigd: date]) }
    let rows = try Verouderd().antwoord(on: graaf).rijen
    #expect(
      rows.map(\.zin)
        == (days == 0 ? [] : ["Thema: laatst bevestigd op 31-12-2024, 366 dagen geleden."]))
    #expect(rows.map { $0.veld("dagen") ?? "" } == (days == 0 ? [] : ["\(days)"]))
    #expect(try Verouderd(dagen: 366).antwoord(on: graaf).rijen.isEmpty)
  }

  @Test("stands by owner, never confirmed first, then the oldest; without owner last")
  func owners() throws {
    let graaf = try graaf { bouwer in
      try bouwer.knoop(.wijkpartner, "z", "Aa", [.laatstBevestigd: "2026"])
      try bouwer.knoop(.wijkpartner, "a", "Zz", [.laatstBevestigd: "2026", .eigenaar: "z"])
      for (id, owner, date) in [
        ("1", "a", "2020"), ("2", "a", "2019"), ("3", "a", ""), ("4", "z", "2020"), ("5", "", ""),
        ("6", "weg", ""),
      ] {
        try bouwer.knoop(.thema, id, nil, [.eigenaar: owner, .laatstBevestigd: date])
      }
      try bouwer.relatie("a", "actief_op", "1")
    }
    let antwoord = try Verouderd().antwoord(on: graaf)
    #expect(antwoord.kort == ["z a:actief_op:1", "z 4", "a 3", "a 2", "a 1", "5", "6"])
    #expect(antwoord.lijsten.map(\.kop) == ["Eigenaar: Aa", "Eigenaar: Zz", "Zonder eigenaar"])
    var vraag = Verouderd()
    vraag.eigenaar = "a"
    #expect(try vraag.antwoord(on: graaf).rijen.map(\.id) == ["3", "2", "1"])
  }

  @Test("a relation is written forwards; what a short column says is not listed")
  func relations() throws {
    let graaf = try graaf { bouwer in
      try bouwer.knopen(.netwerk, "n")
      try bouwer.knopen(.sleutelfiguur, "s", "t")
      try bouwer.relatie("t", "kent", "s", nil, [.bron: "K"])
      try bouwer.relatie("s", "kent", "t")
      try bouwer.relatie("s", "lid_van", "n", tot: "2020")
    }
    var vraag = Verouderd()
    vraag.soort = "Relatie"
    let rows = try vraag.antwoord(on: graaf).rijen
    #expect(rows.map(\.id) == ["s:kent:t", "s:kent:t#2"])
    #expect(rows.map(\.naam) == ["t kent s", "s kent t"])
    #expect(rows.map(\.zin).first == "t kent s: nooit bevestigd.")
    #expect(rows.map(\.bronnen) == [["K"], []])
    #expect(rows.map(\.soort) == ["relatie", "relatie"])
    let example = try Verouderd().antwoord(on: try Voorbeeldkaart.graaf()).rijen.map(\.id)
    #expect(example.contains("mo:lid_van:n1") == false && example.contains("mo"))
    #expect(!example.contains("mo:werkzaam_in:b1"))
  }

  @Test("in an area lie its parties, the areas in it and the groups that live there")
  func area() throws {
    let graaf = try graaf { bouwer in
      try bouwer.knopen(.gebied, "wijk", "buurt", "stad")
      try bouwer.relatie("buurt", "deel_van", "wijk")
      try bouwer.relatie("wijk", "deel_van", "stad")
      try bouwer.knoop(.doelgroep, "hier", nil, [.gebied: "buurt"])
      try bouwer.knopen(.doelgroep, "overal")
      try bouwer.knopen(.wijkpartner, "in", "om")
      try bouwer.relatie("in", "werkzaam_in", "buurt")
      try bouwer.relatie("om", "werkzaam_in", "stad")
      try bouwer.relatie("om", "bereikt", "overal")
      try bouwer.relatie("om", "bereikt", "hier")
    }
    var vraag = Verouderd()
    vraag.gebied = Gebiedskeuze("wijk")
    #expect(
      try vraag.antwoord(on: graaf).rijen.map(\.id) == [
        "buurt", "buurt:deel_van:wijk", "hier", "in", "in:werkzaam_in:buurt", "om:bereikt:hier",
        "wijk", "wijk:deel_van:stad",
      ])
  }

  @Test(
    "keys of entries and relations stand together as text, repeats by number",
    .tags(.property), arguments: UInt64(0)..<40)
  func keyOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graaf = try graaf { bouwer in
      var ids: Set<String> = []
      while ids.count < 12 {
        let letters = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          "ab-1_Zé".randomElement(using: &random) ?? "a"
        }
        ids.insert(String(letters))
      }
      let persons = ids.sorted { $0.precedesByCodePoint($1) }
      for id in persons { try bouwer.knopen(.sleutelfiguur, id) }
      try bouwer.knopen(.wijkpartner, "org")
      for _ in 0..<60 {
        let van = persons.randomElement(using: &random) ?? ""
        let naar = persons.randomElement(using: &random) ?? ""
        try bouwer.relatie(van, "kent", naar)
        try bouwer.relatie(van, Bool.random(using: &random) ? "werkt_bij" : "lid_van", "org")
      }
    }
    let rows = try Verouderd().antwoord(on: graaf).rijen
    let keys = rows.map { row in
      let parts = row.id.split(separator: "#")
      return (text: String(parts[0]), number: parts.count == 1 ? 1 : Int(parts[1]) ?? 0)
    }
    let sorted = keys.sorted { left, right in
      if left.text == right.text { return left.number < right.number }
      return left.text.precedesByCodePoint(right.text)
    }
    #expect(keys.map { "\($0)" } == sorted.map { "\($0)" })
    #expect(Set(rows.map(\.id)).count == 13 + 120)
  }
}
