import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("Which level follows from a judgement")
struct NiveaukeuzeTests {
  private static func keuze(
    _ cells: [Kolomnaam: String], _ ruimte: Speelruimte = .vermeld("De kleur")
  ) -> Niveaukeuze {
    var velden = Velden()
    for (kolom, waarde) in cells { velden[kolom] = waarde }
    return Niveaukeuze(Positie(velden: velden), speelruimte: ruimte)
  }

  @Test("the worked example: every level as it was worked out by hand")
  func workedExample() throws {
    let advies = Participatieadvies(try Adviesvoorbeeld.veld())
    let found = Dictionary(
      uniqueKeysWithValues: advies.niveaus.map {
        (advies.veld.graaf.knoop($0.actor).id, $0.advies ?? "")
      })
    let expected = try Adviesvoorbeeld.expected("niveaus.csv").map { ($0[0], $0[1]) }
    #expect(found == Dictionary(uniqueKeysWithValues: expected))
  }

  @Test(
    "the four quadrants of interest and influence",
    arguments: [
      (5, 5, Participatieniveau.coproduceren), (5, 1, .adviseren), (1, 5, .raadplegen),
      (1, 1, .informeren), (3, 3, .raadplegen), (3, 4, .adviseren), (2, 3, .informeren),
    ])
  func quadrants(belang: Int, invloed: Int, niveau: Participatieniveau) {
    #expect(Self.keuze([.belang: "\(belang)", .invloed: "\(invloed)"]).niveau == niveau)
  }

  @Test("more interest or influence never lowers the level", arguments: 1...5, 1...5)
  func monotone(belang: Int, invloed: Int) throws {
    let here = try #require(Niveaukeuze.niveau(belang: belang, invloed: invloed))
    for (more, power) in [(min(belang + 1, 5), invloed), (belang, min(invloed + 1, 5))] {
      #expect(try #require(Niveaukeuze.niveau(belang: more, invloed: power)) >= here)
    }
  }

  @Test("the attitude never matters", arguments: ["-2", "-1", "0", "1", "2", "onvoorspelbaar"])
  func attitude(houding: String) {
    let cells: [Kolomnaam: String] = [.belang: "4", .invloed: "2", .rol: "gebruiker"]
    #expect(Self.keuze(cells) == Self.keuze(cells.merging([.houding: houding]) { $1 }))
    let alone = Self.keuze([.houding: houding])
    #expect(alone.niveau == nil)
    #expect(
      alone.vragen == ["Het belang en de invloed zijn niet beoordeeld. Hoe groot zijn die?"])
  }

  @Test("without a judgement there is a question and no level")
  func nothing() {
    let keuze = Niveaukeuze(nil, speelruimte: .vermeld("De kleur"))
    #expect(keuze.niveau == nil)
    #expect(keuze.vragen.count == 1)
  }

  @Test("one missing score is asked for by its name")
  func oneMissing() {
    #expect(
      Self.keuze([.belang: "4"]).vragen == ["De invloed is niet beoordeeld. Hoe groot is die?"])
  }

  @Test("who decides stands on the highest rung, whatever the scores")
  func decider() {
    #expect(
      Self.keuze([.belang: "1", .invloed: "1", .rol: "beslisser"]).niveau == .meebeslissen)
    #expect(Self.keuze([.ring: "meebeslissen"]).niveau == .meebeslissen)
  }

  @Test("the ring counts where the scores are missing and is questioned where they differ much")
  func ring() {
    let alone = Self.keuze([.ring: "meedenken"])
    #expect(alone.niveau == .adviseren)
    let far = Self.keuze([.belang: "5", .invloed: "1", .ring: "meeweten"])
    #expect(far.niveau == .adviseren)
    #expect(far.vragen.count == 1)
    let near = Self.keuze([.belang: "5", .invloed: "1", .ring: "meewerken"])
    #expect(near.vragen.isEmpty)
  }

  @Test("where nothing can be decided nobody is offered more than information, but who decides")
  func noRoom() {
    #expect(Self.keuze([.belang: "5", .invloed: "5"], .geen).niveau == .informeren)
    #expect(Self.keuze([.rol: "beslisser"], .geen).niveau == .meebeslissen)
  }

  @Test(
    "what a vraagstuk says about its room",
    arguments: [
      ("geen", Speelruimte.geen), ("Niets.", .geen), ("", .nietVermeld),
      ("Geen hoogbouw", .vermeld("Geen hoogbouw")),
    ])
  func room(text: String, ruimte: Speelruimte) {
    var velden = Velden()
    velden[.speelruimte] = text
    #expect(Speelruimte(of: Vraagstuk(velden: velden)) == ruimte)
  }
}
