import Foundation
import Kaartbeeld
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The public pages on a server")
struct OpenbareBladzijdenTests {
  static func pages() throws -> OpenbareBladzijden {
    let kaart = try Proef.openbaar("voorbeeldwijk")
    return OpenbareBladzijden(kaart, kaart.kader(.server))
  }

  static func reading(_ pages: OpenbareBladzijden, _ bladzijde: Bladzijde) -> PageReading {
    PageReading(bladzijde.html(in: pages.kader))
  }

  /// The parts and values of an address as a server hands them over.
  static func parse(_ address: String) -> (delen: [String], waarden: [Adres.Waarde]) {
    let halves = address.split(separator: "#").first?.split(separator: "?") ?? []
    let parts = (halves.first ?? "").split(separator: "/")
      .map { String($0).removingPercentEncoding ?? "" }
    let values = (halves.count > 1 ? halves[1] : "").split(separator: "&").map { pair in
      let sides = pair.split(separator: "=", omittingEmptySubsequences: false)
        .map { String($0).removingPercentEncoding ?? "" }
      return Adres.Waarde(sides[0], sides.last ?? "")
    }
    return (parts, values)
  }

  /// The page at an address, as the server finds it.
  static func bladzijde(
    _ pages: OpenbareBladzijden, _ delen: [String], _ waarden: [Adres.Waarde] = []
  ) -> Bladzijde? {
    switch (delen.first, delen.count) {
    case (nil, _): pages.begin(Zoekvraag(waarden))
    case ("wie-bereikt", 1): pages.wieBereikt(Bereikvraag(waarden))
    case ("over", 1): pages.over
    case (let soort?, 2): Adres.soort(of: soort).flatMap { pages.ingang($0, id: delen[1]) }
    default: nil
    }
  }

  @Test("are sound, and lead to nothing but pages that are there")
  func crawl() throws {
    let pages = try Self.pages()
    // Pages of another part of the portal, and files.
    let others: Set = ["/inloggen", "/stijl.css"]
    var seen: Set = ["/"]
    var open = ["/"]
    while let address = open.popLast() {
      let (parts, values) = Self.parse(address)
      if parts.first == "plaat" || parts.first == "tekening" || parts.last == "kaart.svg" {
        continue
      }
      let bladzijde = try #require(Self.bladzijde(pages, parts, values), "\(address)")
      let page = Self.reading(pages, bladzijde)
      #expect(page.faults == [], "\(address)")
      for target in SiteTests.targets(of: page) where !others.contains(target) {
        let place = String(target.split(separator: "#").first ?? "")
        if seen.insert(place).inserted { open.append(place) }
      }
    }
    #expect(seen.count > 250)
  }

  @Test(
    "do not exist at any other address",
    arguments: [
      ["partner", "x"], ["thema", "welzijn-de-kade"], ["over", "over"],
      ["sleutelfiguur", "penningmeester-biljart"], ["plaat", "taalhuis"],
    ])
  func missing(delen: [String]) throws {
    let pages = try Self.pages()
    #expect(Self.bladzijde(pages, delen) == nil)
  }

  @Test("have pictures at the address that they show")
  func pictures() throws {
    let pages = try Self.pages()
    #expect(pages.plaat(id: "taalhuis")?.titel == "Rondom Taalhuis Lindermonde")
    #expect(pages.plaat(id: "penningmeester-biljart") == nil)
    let page = Self.reading(pages, try #require(pages.tekening(id: "taalhuis")))
    #expect(page.faults == [])
    #expect(page.all("img").first?.attributes["src"] == "/plaat/taalhuis.svg")
    #expect(page.all("table").count == 1)
  }

  @Test("a partner says what is known, what is not, and whom it belongs with")
  func partner() throws {
    let pages = try Self.pages()
    let page = Self.reading(
      pages, try #require(pages.ingang(.wijkpartner, id: "buurthuis-de-brink")))
    for text in [
      "Brinkhuis", "De Brink 7, Lindermonde", "Bevestigd op 20 januari 2026, een maand geleden.",
      "Heeft in dienst", "Beheerder van buurthuis De Brink", "sinds 2009",
      "Bron: Wijkgesprek najaar 2025.",
    ] { #expect(page.text.contains(text), "\(text)") }
    let addresses = Set(page.links.map(\.address))
    #expect(addresses.isSuperset(of: ["https://example.nl/de-brink", "tel:0199550011"]))
  }

  @Test("a group that nobody reaches is said to be so, and not to be unreachable")
  func unreached() throws {
    let pages = try Self.pages()
    let page = Self.reading(pages, try #require(pages.ingang(.doelgroep, id: "zorgmijders")))
    #expect(page.text.contains("Dat is iets anders dan: niemand bereikt deze groep."))
  }

  @Test("doubts about duplicates and clashes of interest are on no page")
  func judgements() throws {
    let pages = try Self.pages()
    let kaart = pages.kaart.graaf.kaart
    #expect(kaart.relaties.count > 200)
    #expect(
      !kaart.relaties.contains { [.mogelijkDezelfde, .tegengesteldBelang].contains($0.soort) })
  }

  @Test("a person has no telephone number, address or description, though the map holds them")
  func person() throws {
    let pages = try Self.pages()
    let whole = try Kaartlezer.read(folder: Project.path("Data/voorbeeldwijk")).kaart
    let entry = whole.knopen.first { $0.id == "beheerder-de-brink" }
    let known = try #require(entry).velden
    let page = Self.reading(
      pages, try #require(pages.ingang(.sleutelfiguur, id: "beheerder-de-brink")))
    for kolom in [Kolomnaam.telefoon, .email, .omschrijving, .grondslag] {
      let value = try #require(known[kolom])
      #expect(!page.text.contains(value))
    }
  }
}
