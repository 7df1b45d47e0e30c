import DocumentText
import GraphCore
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("Advice on participation")
struct ParticipatieadviesTests {
  @Test("the worked example reads as it should")
  func text() throws {
    let blocks = Participatieadvies(try Adviesvoorbeeld.veld()).blokken
    expectGolden(blocks.plainText, "Krachtenveld/advies.txt")
  }

  @Test("the worked example: levels that do not fit together")
  func warnings() throws {
    let advies = Participatieadvies(try Adviesvoorbeeld.veld())
    let found = advies.waarschuwingen.map { warning in
      [warning.actor.map { advies.veld.graaf.knoop($0).id } ?? "", "\(warning.soort)"]
    }
    let expected = try Adviesvoorbeeld.expected("waarschuwingen.csv").map { Array($0.prefix(2)) }
    #expect(found == expected)
  }

  @Test("the views stand beside each other and are not mixed")
  func views() throws {
    let advies = Participatieadvies(try Adviesvoorbeeld.veld())
    let node = try #require(advies.veld.graaf.node(of: "wijkraad"))
    let wijkraad = try #require(advies.niveaus.first { $0.actor == node })
    #expect(wijkraad.nu == nil)
    #expect(wijkraad.wilZelf == "coproduceren")
    #expect(wijkraad.wensGemeente == "adviseren")
    let ouderen = try #require(advies.veld.graaf.node(of: "ouderen"))
    #expect(advies.niveaus.first { $0.actor == ouderen }?.wensGemeente == nil)
  }

  @Test(
    "a judgement of another view changes no level, no requirement and no invitation",
    arguments: [Kijk.gewenstDoorActor, .wenselijk])
  func otherView(kijk: Kijk) throws {
    let veld = try Adviesvoorbeeld.veld()
    var kaart = veld.graaf.kaart
    try kaart.add(
      Velden([
        "vraagstuk": "park", "actor": "opbouwwerker", "fase": "voorbereiding",
        "kijk": kijk.rawValue, "belang": "5", "invloed": "5",
        "houding": "-2", "ring": "meebeslissen",
      ]), to: .posities)
    let graaf = KaartGraph(kaart, peildatum: veld.graaf.peildatum)
    let before = Participatieadvies(veld)
    let after = Participatieadvies(Oordeelveld(graaf, veld.vraagstuk))
    #expect(before.niveaus.map(\.keuze) == after.niveaus.map(\.keuze))
    #expect(before.uitnodigingen.eisen == after.uitnodigingen.eisen)
    #expect(before.uitnodigingen.uitnodigingen == after.uitnodigingen.uitnodigingen)
  }

  @Test("the way to each group that is hard to reach, also where nobody reaches it")
  func routes() throws {
    let advies = Participatieadvies(try Adviesvoorbeeld.veld())
    #expect(
      advies.routes.map { advies.veld.graaf.knoop($0.groep).id } == [
        "nieuwkomers", "ouderen", "stillen",
      ])
    #expect(advies.routes.map(\.isOnbereikt) == [true, false, true])
    let ouderen = advies.routes[1]
    #expect(ouderen.bereikers.first == "De tuinclub bereikt Ouderen (sterkte 4).")
    #expect(ouderen.weg?.hasPrefix("De gemeente –werkt samen met (4)→ Het koor") ?? false)
    #expect(advies.routes[0].weg == nil)
  }

  @Test("nobody who wants to make it together is said once, about all")
  func nobodyWants() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knopen(.wijkpartner, "a", "b")
    var kaart = bouwer.kaart
    try kaart.add(Velden(["id": "v", "naam": "V", "fase": "besluit"]), to: .vraagstukken)
    for (actor, kijk, niveau) in [
      ("a", "wenselijk", "meebeslissen"), ("a", "gewenst_door_actor", "raadplegen"),
      ("b", "gewenst_door_actor", "informeren"),
    ] {
      try kaart.add(
        Velden(["vraagstuk": "v", "actor": actor, "kijk": kijk, "niveau": niveau]),
        to: .posities)
    }
    let graaf = KaartGraph(kaart, peildatum: try #require(Datum("2026-01-01")))
    let stuk = try #require(kaart.krachtenveld.vraagstuk("v"))
    let advies = Participatieadvies(Oordeelveld(graaf, stuk))
    #expect(
      advies.waarschuwingen.map(\.soort) == [.samenNietGewild, .aanbodOnbekend, .niemandWilSamen])
    #expect(advies.niveaus.allSatisfy { $0.advies == nil })
  }

  @Test("of a vraagstuk without anything everything is asked for")
  func nothing() throws {
    let stuk = Vraagstuk(velden: Velden(["id": "leeg"]))
    let text = Participatieadvies(Oordeelveld(try Adviesvoorbeeld.graaf(), stuk)).blokken.plainText
    #expect(text.contains("Er is nog niemand bekend om uit te nodigen."))
    #expect(text.contains("De eigenaar van dit vraagstuk is niet vermeld."))
  }

  @Test("what is not filled in is asked for")
  func asks() throws {
    let text = Participatieadvies(try Adviesvoorbeeld.veld("weg")).blokken.plainText
    #expect(text.contains("Wat er nog te kiezen is, is niet vermeld."))
    #expect(text.contains("Wat al vaststaat, is niet vermeld."))
    #expect(text.contains("Wat de gemeente wenst, is niet ingevuld of niet openbaar."))
  }

  @Test(
    "with only what is openbaar no hidden entry and no judgement shows, in any view",
    arguments: ["brink-vergroenen", "waterlaan-veilig"], Kijk.allCases)
  func openbaar(vraagstuk: String, kijk: Kijk) throws {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/voorbeeldwijk")).kaart
    let day = try #require(kaart.gegevens.peildatum)
    func text(_ alleenOpenbaar: Bool) throws -> String {
      let graaf = KaartGraph(
        kaart, peildatum: nil, vandaag: day, alleenOpenbaar: alleenOpenbaar)
      let stuk = try #require(graaf.kaart.krachtenveld.vraagstuk(vraagstuk))
      let veld = Oordeelveld(graaf, stuk, kijk: kijk)
      return [Onderdeel.wie, .advies].map { $0.blokken(veld).plainText }.joined()
    }
    let (inside, outside) = (try text(false), try text(true))
    let hidden = kaart.knopen.filter { $0.zichtbaarheid != .openbaar }.map(\.naam)
    #expect(hidden.contains { inside.contains($0) })
    #expect(hidden.filter { outside.contains($0) } == [])
    for word in ["van 5)", "(rol:", "een tegenstander,", "een voorstander,", "met een oordeel"] {
      #expect(!outside.contains(word))
    }
  }
}

extension Velden {
  /// A row of a few cells.
  init(_ cells: [Kolomnaam: String]) {
    self.init()
    for (kolom, waarde) in cells { self[kolom] = waarde }
  }
}
