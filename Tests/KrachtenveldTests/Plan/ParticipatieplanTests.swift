import DocumentText
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("The plan")
struct ParticipatieplanTests {
  /// The plan of a vraagstuk of the small map of these tests.
  static func plan(_ naam: String, isOpenbaar: Bool = false) throws -> Participatieplan {
    let kaart = try Kaartlezer.read(folder: Project.path("Tests/Fixtures/plan")).kaart
    let graaf = KaartGraph(
      isOpenbaar ? kaart.openbaar() : kaart, peildatum: try #require(Datum("2026-03-01")))
    let stuk = try #require(graaf.kaart.krachtenveld.vraagstuk(naam))
    return Participatieplan(graaf, stuk, isOpenbaar: isOpenbaar, onderdelen: [])
  }

  @Test("is the one that we looked at", .tags(.golden), arguments: [false, true])
  func golden(isOpenbaar: Bool) throws {
    let text = MarkdownWriter().markdown(try Self.plan("kade", isOpenbaar: isOpenbaar).document)
    expectGolden(text, "plan/kade\(isOpenbaar ? "-openbaar" : "").md")
  }

  @Test("of a vraagstuk with nothing but a name asks for everything", .tags(.golden))
  func empty() throws {
    let text = MarkdownWriter().markdown(try Self.plan("leeg").document)
    expectGolden(text, "plan/leeg.md")
  }
}
