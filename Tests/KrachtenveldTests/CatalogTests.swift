import Kaartgraaf
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@Suite("Example in the catalog of Krachtenveld", .tags(.documentation))
struct CatalogTests {
  @Test("analysing a vraagstuk works as it stands there")
  func example() throws {
    let source = try Krachtproef.veld(InvloedmatrixTests.kaart)
    let kaart = source.graaf.kaart
    let (vraagstuk, day) = (source.vraagstuk, source.graaf.peildatum)
    // begin
    let graaf = KaartGraph(kaart, peildatum: day)
    let veld = Oordeelveld(graaf, vraagstuk)
    let mactor = Mactor(veld)
    let strongest = mactor.kracht.genormeerd(mactor.lezing)?.max()
    let unsure = Salientie.alle(veld).filter { $0.klasse == nil }
    let questions = Controlevragen(veld).vragen
    // end
    #expect(strongest == 2)
    #expect(unsure.count == 1)
    #expect(questions.isEmpty)
    let page = "Sources/Krachtenveld/Krachtenveld.docc/Krachtenveld.md"
    #expect(try Catalog.holdsExample(page, of: #filePath))
  }
}
