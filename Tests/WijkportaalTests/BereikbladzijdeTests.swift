import Kaartgraaf
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
    #expect(
      page.text.contains(
        "kent Beheerder van buurthuis De Brink, via persoonlijk contact (sterkte 4 van 5)."))
    #expect(page.text.contains("Die bereikt Eenzame ouderen"))
    #expect(page.text.contains("Deze weg is sterk (0,80 van 1)."))
    #expect(
      page.text.contains("Bronnen: Eigen kennis van de wijkregisseur; Wijkgesprek najaar 2025"))
    #expect(page.links.contains { $0.address == "/sleutelfiguur/wijkregisseur-oeverhoek" })
  }

  @Test("says so where the strength of a step is not stated")
  func notStated() throws {
    let page = try Self.page(("doelgroep", "moeilijk-bereikbaar"), ("via", "2"))
    #expect(page.faults == [])
    #expect(page.text.contains("Hoe sterk dit is, is niet vermeld."))
    #expect(!page.text.contains("→"))
  }

  @Test(
    "has a word for every strength",
    arguments: [
      (25, "sterk"), (20, "sterk"), (19, "vrij sterk"), (12, "niet sterk en niet zwak"),
      (9, "vrij zwak"), (5, "vrij zwak"), (4, "zwak"), (1, "zwak"),
    ])
  func strength(product: Int, word: String) {
    #expect(Wegweergave.woord(Routesterkte(product: product, factoren: 2)) == word)
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
