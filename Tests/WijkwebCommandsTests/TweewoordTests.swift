import CommandLineParsing
import Testing

@testable import WijkwebCommands

@Suite("Commands of two words")
struct TweewoordTests {
  @Test(
    "the first word alone lists what begins with it",
    arguments: [["register"], ["register", "--help"], ["register", "-h"], ["help", "register"]])
  func family(words: [String]) {
    let call = Opgevangen(words)
    #expect(call.code == .good)
    #expect(call.uitvoer.hasPrefix("Opdrachten die met ‘register’ beginnen:\n"))
    #expect(
      call.uitvoer.contains("  register kopie       Maak een reservekopie van het register.\n"))
  }

  @Test(
    "help of one is asked for in two ways",
    arguments: [["help", "register", "maak"], ["register", "maak", "--help"]])
  func help(words: [String]) {
    #expect(Opgevangen(words).uitvoer.contains("wijkweb register maak KAARTMAP [opties]"))
  }

  @Test("a slip gets the command that was meant", arguments: [[], ["help"]])
  func slip(lead: [String]) {
    let call = Opgevangen(lead + ["register", "mak"])
    #expect(call.code == .wrongUse)
    #expect(
      call.meldingen == "De opdracht ‘register mak’ bestaat niet. Bedoelt u register maak? Alle "
        + "opdrachten die met ‘register’ beginnen ziet u met: wijkweb register\n")
  }

  @Test("a mistake in the words behind it names the whole command")
  func mistake() {
    #expect(
      Opgevangen(["register", "maak"]).meldingen
        == "Er ontbreekt iets: vul KAARTMAP in. Zie: wijkweb register maak --help\n")
  }

  @Test("the Tab key fills in both words")
  func completion() {
    func answer(_ words: String...) -> String {
      Opgevangen([VulAan.woord, "zsh", String(words.count - 1), "--"] + words).uitvoer
    }
    #expect(answer("regi") == "words\nregister\tmaak, uit, controleer, kopie, logboek, ongedaan\n")
    #expect(answer("register", "k") == "words\nkopie\tMaak een reservekopie van het register.\n")
    #expect(answer("help", "register", "k") == answer("register", "k"))
    #expect(answer("register", "--") == "words\n--help\tToon de hulp.\n")
    #expect(answer("register", "kopie", "--n") == "words\n--naar\tDe kopie; een nieuw bestand.\n")
    #expect(answer("register", "maak", "") == "folder\n")
  }
}
