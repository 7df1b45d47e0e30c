import Foundation
import Kaartgraaf
import Kaartimport
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("The forms of an answer")
struct UitvoerTests {
  private func nasty() throws -> Antwoord {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "d", "=SOM(A1)\n\"Jong\"; \\en oud")
    try bouwer.knoop(.wijkpartner, "p", "\u{1B}[31mRood\u{202E}\t☕", [.soort: "kerk"])
    try bouwer.relatie("p", "bereikt", "d", 4, [.bron: "+bron|twee", .kanaal: "a|b"])
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    return try WieBereikt("d").antwoord(on: graaf)
  }

  @Test("JSON holds every name exactly as it is")
  func json() throws {
    let antwoord = try nasty()
    let document = try JSONSerialization.jsonObject(with: Data(antwoord.json.utf8))
    let fields = try #require(document as? [String: Any])
    let rows = try #require(fields["rijen"] as? [[String: Any]])
    #expect(rows.first?["naam"] as? String == "\u{1B}[31mRood\u{202E}\t☕")
    #expect(rows.first?["bronnen"] as? [String] == ["+bron|twee"])
    #expect(fields["peildatum"] as? String == "2026-12-31")
    #expect(fields["afgekapt"] as? Int == 0)
    #expect(fields["melding"] == nil)
  }

  @Test("JSON has the keys in the order of the definition")
  func jsonOrder() throws {
    let antwoord = try Onbereikt().antwoord(on: try Voorbeeldkaart.graaf())
    #expect(
      antwoord.json == """
        {"vraag":"onbereikt",
        "peildatum":"2026-01-01",
        "sterkte_bekend":null,
        "rijen":[
        {"rang":1,"id":"ou","naam":"Ouderen","soort":"doelgroep","score":null,\
        "score_tekst":null,"stappen":null,"route":[],"sectie":"",\
        "zin":"Ouderen: niemand vastgelegd die deze groep bereikt.","bronnen":[],\
        "moeilijk_bereikbaar":null,"elders":[]}
        ],
        "afgekapt":0}

        """)
  }

  @Test("a cell of the CSV is never taken for a formula and numbers have a point")
  func csv() throws {
    let lines = String(decoding: try nasty().csv, as: UTF8.self)
    #expect(
      lines.hasPrefix(
        "rang;id;naam;soort;score;score_tekst;stappen;route;sectie;zin;bronnen;zwakste;"
          + "sterkte_onbekend;doelgroep\n1;p;"))
    #expect(lines.contains(";4/5;0.80;0;p|d;;"))
    #expect(lines.contains(";'+bron|twee;4;nee;d\n"))
  }

  @Test("an empty answer has only the headings")
  func emptyCSV() throws {
    var vraag = WieBereikt("jo")
    vraag.kanaal = "duif"
    let antwoord = try vraag.antwoord(on: try Voorbeeldkaart.graaf())
    let csv = String(decoding: antwoord.csv, as: UTF8.self)
    #expect(csv == "rang;id;naam;soort;score;score_tekst;stappen;route;sectie;zin;bronnen\n")
  }

  @Test("no name from a file can steer the terminal")
  func terminal() throws {
    let text = try nasty().tekst(breedte: 60)
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\u{202E}"))
    #expect(!text.contains("\t"))
    #expect(text.contains("[31mRood"))
  }

  @Test("no line is wider than the screen, unless a word is", arguments: [40, 60, 80, 120])
  func width(columns: Int) throws {
    let antwoord = try ViaWie("wb", "mi").antwoord(on: try Voorbeeldkaart.graaf())
    let lines = antwoord.tekst(breedte: columns).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= columns })
  }

  @Test("a bold heading and faint sources only where that is allowed")
  func colour() throws {
    let antwoord = try Routevraag(from: "wb", to: "mo").antwoord(on: try Voorbeeldkaart.graaf())
    #expect(antwoord.tekst(magKleuren: true).contains("\u{1B}[1mHoe komt Wijkbureau"))
    #expect(!antwoord.tekst().contains("\u{1B}"))
  }

  @Test("reads well on a screen of 80 columns", .tags(.golden), arguments: Self.leesvragen)
  func readsWell(naam: String, woorden: [String], opties: [String: String]) throws {
    let map = Project.path("Data/voorbeeldwijk")
    let kaart = try Kaartlezer.read(folder: map).kaart
    let graaf = KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
    let vraag = try Vragen.named(woorden[0]).init(
      Vraaginvoer(Array(woorden.dropFirst()), opties: opties))
    expectGolden(
      try vraag.antwoord(on: graaf, top: 3).tekst(breedte: 80), "Kaartvraag/\(naam).txt")
  }

  private static let leesvragen: [(String, [String], [String: String])] = [
    ("moeilijk-bereikbaar", ["wie-bereikt", "moeilijk-bereikbaar"], [:]),
    ("wie-bereikt", ["wie-bereikt", "eenzame-ouderen"], ["in": "oeverhoek", "via": "1"]),
    ("via-wie", ["via-wie", "wijkregisseur-oeverhoek", "eenzame-ouderen"], [:]),
    ("onbereikt", ["onbereikt"], ["in": "oeverhoek"]),
    ("route", ["route", "wijkregisseur-oeverhoek", "beheerder-de-brink"], [:]),
    (
      "geen-route", ["route", "wijkregisseur-oeverhoek", "inloophuis-ankertje"],
      ["max-stappen": "2"]
    ),
    ("gebied", ["gebied", "vissersbuurt"], [:]),
    ("kwetsbaar", ["kwetsbaar"], ["in": "oeverhoek", "drempel": "2"]),
    (
      "aanspreekpunt", ["aanspreekpunt", "oeverhoek"],
      ["in": "vissersbuurt", "niveau": "tactisch"]
    ),
    ("zonder-aanspreekpunt", ["zonder-aanspreekpunt"], ["niveau": "operationeel"]),
    ("thema", ["thema", "veiligheid"], ["in": "vissersbuurt"]),
    ("netwerken", ["netwerken"], ["in": "oeverhoek", "duur": "vast"]),
    ("kanalen", ["kanalen", "moeilijk-bereikbaar"], ["in": "oeverhoek"]),
    ("over-de-grens", ["over-de-grens"], [:]),
    ("overlap", ["overlap"], ["in": "oeverhoek"]),
    ("ontmoeting", ["ontmoeting"], [:]),
    ("witte-vlekken", ["witte-vlekken"], ["schaal": "wijk"]),
    ("verouderd", ["verouderd"], ["in": "vissersbuurt"]),
    ("vergelijk", ["vergelijk", "2025-01-01", "2026-03-01"], [:]),
  ]

  @Test("the query in the vraagtaal follows the options", .tags(.golden), arguments: Self.queries)
  func query(naam: String, woorden: [String], opties: [String: String]) throws {
    let invoer = Vraaginvoer(Array(woorden.dropFirst()), opties: opties)
    let vraag = try Vragen.named(woorden[0]).init(invoer)
    let text = try vraag.query(on: try Voorbeeldkaart.graaf(), top: opties.isEmpty ? nil : 2)
    expectGolden(text + "\n", "Kaartvraag/query-\(naam).txt")
  }

  private static let queries: [(String, [String], [String: String])] = [
    ("wie-bereikt", ["wie-bereikt", "mi"], [:]),
    (
      "wie-bereikt-opties", ["wie-bereikt", "moeilijk-bereikbaar"],
      ["in": "b1", "kanaal": "'s avonds", "min-sterkte": "3", "soort": "Netwerk"]
    ),
    ("onbereikt", ["onbereikt"], [:]),
    ("onbereikt-opties", ["onbereikt"], ["in": "ov", "soort": "leeftijd"]),
    ("kwetsbaar", ["kwetsbaar"], [:]),
    ("kwetsbaar-opties", ["kwetsbaar"], ["in": "ov", "drempel": "2", "soort": "leeftijd"]),
    ("aanspreekpunt", ["aanspreekpunt", "ta"], [:]),
    (
      "aanspreekpunt-opties", ["aanspreekpunt", "ta"],
      ["in": "b1", "niveau": "tactisch", "soort": "wijkpartner"]
    ),
    ("zonder-aanspreekpunt", ["zonder-aanspreekpunt"], [:]),
    (
      "zonder-aanspreekpunt-opties", ["zonder-aanspreekpunt"],
      ["niveau": "tactisch", "soort": "netwerk"]
    ),
    ("wie-kent", ["wie-kent", "wb"], [:]),
    ("wie-kent-opties", ["wie-kent", "wb"], ["stappen": "3", "soort": "netwerk"]),
    ("thema", ["thema", "ta"], [:]),
    ("thema-opties", ["thema", "ta"], ["in": "b1", "soort": "netwerk"]),
    ("netwerken", ["netwerken"], [:]),
    (
      "netwerken-opties", ["netwerken"],
      ["in": "ov", "thema": "ta", "duur": "vast", "soort": "overleg"]
    ),
    ("kanalen", ["kanalen", "mi"], [:]),
    ("kanalen-opties", ["kanalen", "moeilijk-bereikbaar"], ["in": "b1"]),
    ("over-de-grens", ["over-de-grens"], [:]),
    ("over-de-grens-opties", ["over-de-grens"], ["min": "3", "soort": "sleutelfiguur"]),
    ("verouderd", ["verouderd"], [:]),
    ("verouderd-opties", ["verouderd"], ["in": "ov", "eigenaar": "wb", "dagen": "30"]),
    ("verouderd-soort", ["verouderd"], ["soort": "Wijkpartner"]),
  ]

  @Test("says so when there is no query that gives the same rows")
  func noQuery() throws {
    var vraag = WieBereikt("mi")
    vraag.stappen = 1
    let graaf = try Voorbeeldkaart.graaf()
    #expect(throws: Vraagfout.geenQuery("wie-bereikt --via")) {
      try vraag.query(on: graaf, top: nil)
    }
    #expect(throws: Vraagfout.geenQuery("gebied")) {
      try Gebiedsvraag("ov").query(on: graaf, top: nil)
    }
  }
}
