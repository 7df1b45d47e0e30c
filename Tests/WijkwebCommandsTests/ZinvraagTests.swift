import CommandLineParsing
import Testing

@Suite("A question in plain Dutch as a command")
struct ZinvraagTests {
  private static let kaart = ["--kaart", "Tests/Fixtures/voorbeeld-vragen"]

  @Test("says how the sentence was understood and then answers as the command does")
  func answer() {
    let call = Opgevangen(
      ["vraag", "Wie bereikt jongeren in Overvecht?", "--top", "1"] + Self.kaart)
    let same = Opgevangen(["wie-bereikt", "jo", "--in", "ov", "--top", "1"] + Self.kaart)
    let opdracht =
      "wijkweb wie-bereikt jo --in ov --top 1 --kaart Tests/Fixtures/voorbeeld-vragen"
    #expect(call.code == .good)
    #expect(
      call.uitvoer == """
        Zo is uw vraag begrepen: Wie bereikt Jongeren in Overvecht?
        De opdracht is: \(opdracht)


        """ + same.uitvoer)
  }

  @Test("a sentence without quotation marks is a sentence too")
  func separateWords() {
    let call = Opgevangen(
      ["vraag", "welke", "groepen", "bereikt", "niemand", "--toon-opdracht"] + Self.kaart)
    #expect(call.code == .good)
    #expect(call.uitvoer.contains("De opdracht is: wijkweb onbereikt --kaart"))
    #expect(!call.uitvoer.contains("Peildatum"))
  }

  @Test("in a document stands only the document", arguments: ["json", "csv", "dot"])
  func documents(vorm: String) {
    let call = Opgevangen(
      ["vraag", "Welke groepen bereikt niemand?", "--uitvoer", vorm] + Self.kaart)
    let same = Opgevangen(["onbereikt", "--uitvoer", vorm] + Self.kaart)
    #expect(call.uitvoer == same.uitvoer)
    #expect(call.meldingen.hasPrefix("Zo is uw vraag begrepen: Welke groepen bereikt niemand?"))
  }

  @Test(
    "what is not understood is wrong use and gives no answer",
    arguments: [
      "Wie bereikt jongeren niet?", "Wie bereikt studenten?", "De zon schijnt", "?",
      "Wie bereikt jongeren via vijf stappen?",
    ])
  func notUnderstood(zin: String) {
    let call = Opgevangen(["vraag", zin, "--uitvoer", "json"] + Self.kaart)
    #expect(call.code == .wrongUse)
    #expect(call.uitvoer.isEmpty)
    #expect(!call.meldingen.isEmpty)
  }

  @Test("with --openbaar names of what is not openbaar are not known")
  func openbaar() throws {
    let words = ["vraag", "Wie bereikt jongeren via drie stappen?"]
    let call = Opgevangen(
      ["vraag", "Wie kent de voorzitter van Wijkraad Oeverhoek en wie de diaken van de Brugkerk?"]
        + ["--openbaar", "--kaart", "Data/voorbeeldwijk"])
    #expect(call.code == .wrongUse)
    #expect(!call.meldingen.contains("Diaken"))
    #expect(Opgevangen(words + ["--openbaar"] + Self.kaart).code == .good)
  }
}
