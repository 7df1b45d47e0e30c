import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("The map of the Utrecht note of 2011")
struct UtrechtTests {
  let resultaat: Importresultaat
  var kaart: SocialeKaart { resultaat.kaart }

  init() throws { resultaat = try Kaartlezer.read(folder: Project.path("Data/utrecht-2011")) }

  @Test(
    "has the entries of the data model",
    arguments: [
      (Knoopsoort.sleutelfiguur, 98), (.wijkpartner, 71), (.netwerk, 32), (.initiatief, 4),
      (.thema, 32), (.gebied, 26), (.doelgroep, 24),
    ])
  func entries(kind: Knoopsoort, count: Int) {
    #expect(kaart.knopen.count { $0.knoopsoort == kind } == count)
  }

  @Test("has the relations and other spellings of the data model")
  func relations() {
    #expect(kaart.knopen.count == 287)
    #expect(kaart.relaties.count { $0.korteKolom == nil } == 307)
    #expect(kaart.relaties.count { $0.korteKolom != nil } == 138)
    #expect(kaart.aliassen.count == 26)
    #expect(
      kaart.relaties.allSatisfy {
        $0.sterkte == nil && $0.vertrouwen == nil && $0.laatstBevestigd == nil
      })
  }

  @Test("imports without a fout")
  func faultless() {
    #expect(resultaat.rapport.meldingen.filter { $0.ernst == .fout } == [])
    #expect(resultaat.rapport.afgekeurd == [])
  }

  @Test("tells hard to reach from not stated")
  func hardToReach() {
    let groups = kaart.knopen.filter { $0.knoopsoort == .doelgroep }
    #expect(groups.count { $0.moeilijkBereikbaar == .ja } == 9)
    #expect(groups.count { $0.moeilijkBereikbaar == .nee } == 8)
    #expect(groups.count { $0.moeilijkBereikbaar == .onbekend } == 7)
    let reached = Set(kaart.relaties.filter { $0.soort == .bereikt }.map(\.naar))
    let unreached = groups.filter { group in
      guard let number = kaart.nummer(of: group.id) else { return false }
      return group.moeilijkBereikbaar == .ja && !reached.contains(number)
    }
    #expect(
      unreached.map(\.id).sorted()
        == ["institutiemijders", "latente-behoefte", "taalvaardigheid", "zwakkeren"])
  }

  @Test("has nothing to warn about but the groups of which nobody says how reachable they are")
  func controle() throws {
    let datum = try #require(kaart.gegevens.peildatum)
    let meldingen = resultaat.controle(op: datum).meldingen
    let warnings = meldingen.filter { $0.ernst == .waarschuwing }
    #expect(warnings.count == 7)
    #expect(warnings.allSatisfy { $0.code == "moeilijk_bereikbaar_onbekend" })
    #expect(
      meldingen.filter { $0.ernst == .opmerking }.map(\.code) == ["geen_eigenaar", "eigen_kolom"])
  }
}
