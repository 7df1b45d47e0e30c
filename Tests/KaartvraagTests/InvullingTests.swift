import Kaartvraag
import Testing
import Wijkmodel

@Suite("What must be filled in")
struct InvullingTests {
  @Test(
    "the word for a value says what it is",
    arguments: [
      ("DOELGROEP", .groep), ("GEBIED", .knoop(.init(.gebied))), ("VAN", .knoop(.partij)),
      ("DATUM2", .datum), ("SOORT", .soort), ("THEMAS", .knopen(.init(.thema))),
      ("ja|nee", .woorden(["ja", "nee"])), ("IETS", .vrij),
    ] as [(String, Invulling)])
  func words(naamwoord: String, invulling: Invulling) {
    #expect(Invulling(naamwoord: naamwoord) == invulling)
    #expect(Vraagbeschrijving.Argument(naamwoord, "").invulling == invulling)
    #expect(Vraagoptie("x", naamwoord, uitleg: "").invulling == invulling)
  }

  @Test("what is stated goes before what the word says; a switch takes nothing")
  func stated() {
    let argument = Vraagbeschrijving.Argument("DOELGROEP", "", invulling: .datum)
    #expect(argument.invulling == .datum)
    #expect(Vraagoptie("x", uitleg: "").invulling == .vrij)
  }

  @Test("of every argument of a question it is known", arguments: Vragen.alle.indices)
  func known(place: Int) {
    for argument in Vragen.alle[place].beschrijving.argumenten {
      #expect(argument.invulling != .vrij, "give \(argument.naam) an invulling")
    }
  }
}
