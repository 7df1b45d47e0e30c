import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("The ladder of a map")
struct ParticipatieladderTests {
  private static func ladder(_ voor: [String]) throws -> Participatieladder {
    var kaart = SocialeKaart(gegevens: Kaartgegevens(waarden: Velden()))
    for (place, naam) in voor.enumerated() {
      var velden = Velden()
      velden[.trede] = "\(place + 1)"
      velden[.naam] = naam
      try kaart.add(velden, to: .participatieladder)
    }
    return Participatieladder(of: kaart)
  }

  @Test("without rows of its own a map has the five levels", arguments: Participatieniveau.allCases)
  func builtIn(niveau: Participatieniveau) throws {
    let ladder = try Self.ladder([])
    #expect(ladder.trede(niveau) == niveau.woord)
    #expect(ladder.rang(niveau.woord) == niveau.rawValue - 1)
    #expect(ladder.isSamen(niveau.woord) == (niveau >= .coproduceren))
  }

  @Test("on a ladder with other names the rung at the same height counts, of two the lower")
  func ownNames() throws {
    let ladder = try Self.ladder(["weten", "praten", "doen"])
    #expect(
      Participatieniveau.allCases.map(ladder.trede) == [
        "weten", "weten", "praten", "praten", "doen",
      ])
    #expect(ladder.isSamen("praten"))
    #expect(!ladder.isSamen("weten"))
  }

  @Test("a rung of the same name counts before one at the same height")
  func sameName() throws {
    let ladder = try Self.ladder(["Informeren", "Raadplegen", "Meebeslissen"])
    #expect(ladder.trede(.raadplegen) == "Raadplegen")
    #expect(ladder.trede(.meebeslissen) == "Meebeslissen")
  }

  @Test("a ladder of one rung has nothing above it")
  func oneRung() throws {
    let ladder = try Self.ladder(["vertellen"])
    #expect(Participatieniveau.allCases.allSatisfy { ladder.trede($0) == "vertellen" })
    #expect(!ladder.isSamen("vertellen"))
  }

  @Test("a level that is on no ladder has no place")
  func unknown() throws {
    #expect(try Self.ladder([]).rang("zelfbeheer") == nil)
    #expect(try Self.ladder([]).rang(nil) == nil)
  }
}
