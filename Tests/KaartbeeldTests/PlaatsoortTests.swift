import DOTLanguage
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

/// What holds for every kind of picture.
@Suite struct PlaatsoortTests {
  private static let utrecht = try? Kaartlezer.read(folder: Project.path("Data/utrecht-2011")).kaart

  private static func graaf(_ kaart: SocialeKaart) throws -> KaartGraph {
    KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
  }

  /// A question about a map, about the first entry that the kind of picture can be about.
  private static func vraag(
    _ soort: Plaatsoort, _ graaf: KaartGraph, _ papier: Papier = .a3
  ) -> Beeldvraag? {
    let subjects = graaf.knopen(soort.onderwerp)
    if !soort.onderwerp.isEmpty && subjects.isEmpty { return nil }
    return Beeldvraag(graaf, onderwerpen: Array(subjects.prefix(1)), papier: papier)
  }

  private static let names = Plaatsoort.alle.map(\.naam)

  @Test("nothing overlaps on the map of Utrecht", arguments: names, Papier.allCases)
  func utrecht(naam: String, papier: Papier) throws {
    let soort = try #require(Plaatsoort.named(naam))
    let graaf = try Self.graaf(#require(Self.utrecht))
    let vraag = try #require(Self.vraag(soort, graaf, papier))
    guard let plaat = try Self.plaat(soort, vraag) else { return }
    try SheetCheck(plaat).all()
    #expect(plaat.document.text == (try soort.plaat(vraag)).document.text)
    #expect(!plaat.tabel.rijen.isEmpty)
    #expect(plaat.tabel.rijen.allSatisfy { $0.count == plaat.tabel.kolommen.count })
  }

  @Test(
    "nothing overlaps on a random map with nasty names", .tags(.property), arguments: names,
    UInt64(0)..<25)
  func random(naam: String, seed: UInt64) throws {
    let soort = try #require(Plaatsoort.named(naam))
    let graaf = try Self.graaf(RandomKaart.make(seed: seed))
    guard let vraag = Self.vraag(soort, graaf, Papier.allCases[Int(seed) % 3]) else { return }
    guard let plaat = try Self.plaat(soort, vraag) else { return }
    try SheetCheck(plaat).all()
  }

  /// The picture; nil where it is too much for A4, which a wall and a screen have room for.
  private static func plaat(_ soort: Plaatsoort, _ vraag: Beeldvraag) throws -> Kaartplaat? {
    do {
      return try soort.plaat(vraag)
    } catch KaartbeeldError.pastNiet(_, .a4) {
      return nil
    }
  }

  @Test("an empty map gives a picture that says so", arguments: names)
  func empty(naam: String) throws {
    let soort = try #require(Plaatsoort.named(naam))
    let graaf = try Self.graaf(Kaartbouwer().kaart)
    guard let vraag = Self.vraag(soort, graaf) else { return }
    try SheetCheck(try soort.plaat(vraag)).all()
  }

  @Test("a picture about an entry needs one", arguments: names)
  func needsSubject(naam: String) throws {
    let soort = try #require(Plaatsoort.named(naam))
    guard !soort.onderwerp.isEmpty else { return }
    let graaf = try Self.graaf(Kaartbouwer().kaart)
    #expect(throws: KaartbeeldError.geenOnderwerp(plaat: naam)) {
      try soort.plaat(Beeldvraag(graaf))
    }
  }
}
