import Testing

@testable import WijkwebCommands

@Suite("What somebody may have meant")
struct OpdrachtgissingTests {
  static let known = [
    "wie-bereikt", "route", "teken", "zonder-aanspreekpunt", "register maak", "register kopie",
  ]

  private func zin(_ words: [String], asking: Bool = true) -> String {
    Opdrachtgissing(words, known: Self.known + (asking ? ["vraag"] : [])).zin
  }

  @Test("a slip gets the nearest commands")
  func slip() {
    #expect(zin(["wie-berijkt", "jongeren"]).contains("Bedoelt u wie-bereikt"))
    #expect(zin(["rotue"]).contains("Bedoelt u route"))
    #expect(zin(["tekn", "wijken"]).contains("Bedoelt u teken"))
  }

  @Test(
    "a whole sentence is sent to the command that understands one",
    arguments: [
      ["hoe", "kom", "ik", "bij", "jongeren"], ["hoe kom ik bij jongeren"],
      ["hoe", "kom ik bij", "jongeren", "--openbaar"],
    ])
  func sentence(words: [String]) {
    #expect(
      zin(words)
        == "Een vraag in uw eigen woorden stelt u zo: wijkweb vraag 'hoe kom ik bij jongeren'")
    #expect(zin(words, asking: false).contains("wijkweb vragen"))
  }

  @Test("words that are a command when joined are joined")
  func joined() {
    #expect(zin(["wie", "bereikt", "jongeren"]).contains("wijkweb wie-bereikt jongeren"))
    #expect(zin(["wie", "bereikt", "jongeren"]).contains("wijkweb vraag 'wie bereikt jongeren'"))
    #expect(zin(["Zonder", "aanspreekpunt"]).contains("wijkweb zonder-aanspreekpunt"))
  }

  @Test("a suggestion can be typed over, whatever it repeats")
  func quoting() {
    #expect(zin(["wat", "doet", "$(id)", "'x'"]).hasSuffix("'wat doet $(id) '\\''x'\\'''"))
  }

  @Test("a slip in one of two words gets the command of two words")
  func twoWords() {
    #expect(zin(["register", "mak"]).contains("‘register mak’ bestaat niet"))
    #expect(zin(["register", "mak", "a", "b"]).contains("Bedoelt u register maak?"))
    #expect(zin(["registr", "maak", "a", "b"]).contains("Bedoelt u register maak"))
    #expect(zin(["registr"]).contains("Bedoelt u register,"))
    #expect(zin(["register", "xyz"]).contains("Bedoelt u register maak of register kopie?"))
    #expect(zin(["register-maak", "mijn wijk"]).hasSuffix("wijkweb register maak 'mijn wijk'"))
    #expect(zin(["register", "--kaart", "maak"]).hasPrefix("Zet eerst de hele opdracht"))
  }

  @Test("an option before the command is told to come later")
  func option() {
    #expect(zin(["--kaart", "x", "route"]).contains("Zet eerst de opdracht"))
  }
}
