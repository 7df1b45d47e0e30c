import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("Searching the public map")
struct ZoekuitslagTests {
  static func kaart() throws -> OpenbareKaart {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.gebied, "stad", "Stad", [.schaal: "stad"])
    try bouwer.knoop(.gebied, "oost", "Oost", [.schaal: "wijk"])
    try bouwer.knoop(.gebied, "hof", "Het Hof", [.schaal: "buurt"])
    try bouwer.relatie("oost", "deel_van", "stad")
    try bouwer.relatie("hof", "deel_van", "oost")
    try bouwer.knoop(.thema, "leven", "Samen leven")
    try bouwer.knoop(.thema, "taal", "Taal")
    try bouwer.relatie("taal", "deel_van", "leven")
    try bouwer.knoop(.doelgroep, "ouderen", "Ouderen")
    try bouwer.knoop(
      .wijkpartner, "cafe", "Café Zoë", [.sector: "Horeca", .omschrijving: "Koffie voor buren"])
    try bouwer.alias("cafe", "De Hoek")
    try bouwer.relatie("cafe", "werkzaam_in", "hof")
    try bouwer.relatie("cafe", "bereikt", "ouderen")
    try bouwer.knoop(.wijkpartner, "school", "Taalschool", [.sector: "onderwijs"])
    try bouwer.relatie("school", "werkzaam_in", "stad")
    try bouwer.relatie("school", "actief_op", "taal")
    try bouwer.knoop(.netwerk, "koffie", "Koffienetwerk")
    try bouwer.knoop(.wijkpartner, "geheim", "Geheim café", [.zichtbaarheid: "intern"])
    return OpenbareKaart(bouwer.kaart, vandaag: try Proef.peildatum())
  }

  static func found(_ waarden: (String, String)...) throws -> [String] {
    let kaart = try kaart()
    let vraag = Zoekvraag(waarden.map { Adres.Waarde($0.0, $0.1) })
    return Zoekuitslag(vraag, in: kaart).gevonden.map { kaart.graaf.knoop($0).id }
  }

  @Test(
    "looks without regard to case and accents in names, aliases, sectors and descriptions",
    arguments: [
      ("cafe zoe", ["cafe"]), ("CAFÉ", ["cafe"]), ("hoek", ["cafe"]), ("horeca", ["cafe"]),
      ("buren zoe", ["cafe"]), ("koffie", ["koffie", "cafe"]), ("taal", ["taal", "school"]),
      ("zoë, café!", ["cafe"]), ("zoe taal", []), ("xyz", []),
    ])
  func words(text: String, ids: [String]) throws {
    #expect(try Self.found(("zoek", text)) == ids)
  }

  @Test("narrows down by every choice")
  func filters() throws {
    #expect(try Self.found(("wijk", "oost"), ("soort", "wijkpartner")) == ["cafe", "school"])
    #expect(try Self.found(("buurt", "hof"), ("soort", "wijkpartner")) == ["cafe", "school"])
    #expect(try Self.found(("sector", "horeca")) == ["cafe"])
    #expect(try Self.found(("thema", "leven"), ("soort", "wijkpartner")) == ["school"])
    #expect(try Self.found(("doelgroep", "ouderen")) == ["cafe"])
    #expect(try Self.found(("doelgroep", "ouderen"), ("sector", "onderwijs")) == [])
  }

  @Test("tells who is found by a larger area, and which choice does not exist")
  func telling() throws {
    let kaart = try Self.kaart()
    let uitslag = Zoekuitslag(
      Zoekvraag([.init("wijk", "oost"), .init("thema", "weg"), .init("soort", "wijkpartner")]),
      in: kaart)
    #expect(uitslag.ruimer == 1)
    #expect(uitslag.onbekend == ["Thema"])
  }

  @Test("offers what occurs and nothing else")
  func choices() throws {
    let kaart = try Self.kaart()
    let keuzes = kaart.index.keuzes
    let names = { (nodes: [NodeID]) in nodes.map { kaart.graaf.knoop($0).naam } }
    #expect(names(keuzes.wijken) == ["Oost"])
    #expect(names(keuzes.buurten) == ["Het Hof"])
    #expect(keuzes.sectoren == ["Horeca", "onderwijs"])
    #expect(names(keuzes.themas) == ["Samen leven", "Taal"])
    #expect(names(keuzes.doelgroepen) == ["Ouderen"])
    #expect(keuzes.soorten == [.wijkpartner, .netwerk, .doelgroep, .thema, .gebied])
  }

  @Test("helps on when nothing is found")
  func nothing() throws {
    let kaart = try Self.kaart()
    let pages = OpenbareBladzijden(kaart, kaart.kader(.server))
    let page = OpenbareBladzijdenTests.reading(
      pages, pages.begin(Zoekvraag([.init("zoek", "Taalskool"), .init("wijk", "oost")])))
    #expect(page.faults == [])
    #expect(page.links.contains { $0.text == "Taalschool" })
    #expect(page.links.contains { $0.address == "/?zoek=Taalskool" })
    #expect(page.text.contains("Het betekent niet: het bestaat niet."))
  }

  @Test(
    "says in its title what was asked, and how much of what was found",
    arguments: [
      ([("sector", "horeca")], "Wijkpartners in de sector Horeca", "1 wijkpartner gevonden"),
      ([("zoek", "koffie")], "Zoeken: koffie", "2 resultaten gevonden"),
      (
        [("soort", "wijkpartner"), ("wijk", "oost"), ("thema", "leven")],
        "Wijkpartners in Oost bij het thema Samen leven", "1 wijkpartner gevonden"
      ),
      (
        [("doelgroep", "ouderen")], "Wijkpartners met bereik bij Ouderen",
        "1 wijkpartner gevonden"
      ),
    ])
  func title(waarden: [(String, String)], titel: String, telling: String) throws {
    let kaart = try Self.kaart()
    let pages = OpenbareBladzijden(kaart, kaart.kader(.server))
    let page = OpenbareBladzijdenTests.reading(
      pages, pages.begin(Zoekvraag(waarden.map { Adres.Waarde($0.0, $0.1) })))
    #expect(page.headings.prefix(2).map(\.text) == [titel, telling])
  }

  @Test("shows the choices in one line, and opens them on request", arguments: [false, true])
  func choicesInLine(kiest: Bool) throws {
    let kaart = try Self.kaart()
    let pages = OpenbareBladzijden(kaart, kaart.kader(.server))
    let asked = [Adres.Waarde("kiezen", kiest ? "ja" : "")]
    let page = OpenbareBladzijdenTests.reading(
      pages, pages.begin(Zoekvraag([.init("sector", "horeca")] + asked)))
    #expect(page.faults == [])
    #expect((page.all("details").first?.attributes["open"] == "open") == kiest)
    #expect(page.text.contains("U koos: sector Horeca.") == !kiest)
    let change = page.links.first { $0.text == "Verander uw keuzes" }
    #expect(change?.address == (kiest ? nil : "/?sector=horeca&kiezen=ja#preciezer"))
  }

  @Test("shows a page at a time, and a page too far is the last", arguments: [1, 2, 3, 99])
  func pages(number: Int) throws {
    var bouwer = Kaartbouwer()
    for place in 0..<45 { try bouwer.knoop(.netwerk, "n\(place)", "Netwerk \(place)") }
    let kaart = OpenbareKaart(bouwer.kaart, vandaag: try Proef.peildatum())
    let vraag = Zoekvraag([.init("zoek", "netwerk"), .init("bladzijde", String(number))])
    let uitslag = Zoekuitslag(vraag, in: kaart)
    #expect(uitslag.bladzijden == 3)
    #expect(uitslag.plaatsen == [0..<20, 20..<40, 40..<45][min(number, 3) - 1])
    let pages = OpenbareBladzijden(kaart, kaart.kader(.server))
    let page = OpenbareBladzijdenTests.reading(pages, pages.begin(vraag))
    #expect(page.faults == [])
    #expect(page.text.contains("45 netwerken gevonden"))
    #expect(page.links.contains { $0.text == "Volgende" } == (number < 3))
  }

  @Test(
    "survives whatever somebody types", .tags(.property),
    arguments: NastyText.samples + ["bladzijde=-1", "9999999999999999999999"])
  func nasty(text: String) throws {
    let kaart = try Self.kaart()
    let pages = OpenbareBladzijden(kaart, kaart.kader(.server))
    let names = ["zoek", "soort", "wijk", "buurt", "sector", "thema", "doelgroep", "bladzijde"]
    let page = OpenbareBladzijdenTests.reading(
      pages, pages.begin(Zoekvraag(names.map { .init($0, text) })))
    #expect(page.faults == [])
  }
}
