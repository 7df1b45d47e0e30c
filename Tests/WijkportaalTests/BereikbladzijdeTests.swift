import TestSupport
import Testing

@testable import Wijkportaal

@Suite("The page that says who reaches a group")
struct BereikbladzijdeTests {
  static func page(_ waarden: (String, String)...) throws -> PageReading {
    let pages = try OpenbareBladzijdenTests.pages()
    let vraag = Bereikvraag(waarden.map { Adres.Waarde($0.0, $0.1) })
    return OpenbareBladzijdenTests.reading(pages, pages.wieBereikt(vraag))
  }

  @Test("asks before it answers")
  func empty() throws {
    let page = try Self.page()
    #expect(page.faults == [])
    #expect(page.all("h2").isEmpty)
    #expect(page.all("select").count == 2)
  }

  @Test("gives the route and the source, and leads to each party")
  func answer() throws {
    let page = try Self.page(
      ("doelgroep", "eenzame-ouderen"), ("gebied", "oeverhoek"), ("via", "1"))
    #expect(page.faults == [])
    #expect(page.text.contains("–kent (4)→ Beheerder van buurthuis De Brink –bereikt (5)→"))
    #expect(
      page.text.contains("Bronnen: Eigen kennis van de wijkregisseur; Wijkgesprek najaar 2025"))
    #expect(page.links.contains { $0.address == "/sleutelfiguur/wijkregisseur-oeverhoek" })
  }

  @Test("lists every group that is hard to reach, also those nobody reaches")
  func hardToReach() throws {
    let page = try Self.page(("doelgroep", "moeilijk-bereikbaar"))
    #expect(page.faults == [])
    #expect(page.headings.contains { $0.level == 3 && $0.text == "Zorgmijders" })
    #expect(page.text.contains("Niemand vastgelegd."))
  }

  @Test("says so when a group is not on the map", arguments: ["weg", "taalhuis", "<b>"])
  func unknown(group: String) throws {
    let page = try Self.page(("doelgroep", group), ("gebied", group))
    #expect(page.faults == [])
    #expect(page.text.contains("staat niet op deze kaart"))
  }
}
