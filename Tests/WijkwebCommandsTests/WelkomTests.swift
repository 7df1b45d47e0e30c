import CommandLineParsing
import TestSupport
import Testing

@testable import WijkwebCommands

@Suite("The program without a word")
struct WelkomTests {
  private static let example = Project.path("Data/voorbeeldwijk")

  /// The calls that the text shows.
  private func calls(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("     wijkweb ") }
      .map { $0.dropFirst(5 + "wijkweb ".count) }.map(String.init)
  }

  @Test("without a map says in three steps how to begin")
  func withoutMap() {
    let call = Opgevangen([])
    #expect(call.code == .good)
    for step in ["1. ", "2. ", "3. "] { #expect(call.uitvoer.contains("\n\n" + step)) }
    #expect(call.uitvoer.contains("Data/sjablonen"))
    #expect(call.meldingen.isEmpty)
  }

  @Test("in a map shows its title, what is in it and questions that it answers")
  func withMap() {
    let call = Opgevangen([], in: Self.example)
    #expect(call.uitvoer.hasPrefix("Uw kaart: Sociale kaart Oeverhoek (voorbeeld)\n"))
    #expect(call.uitvoer.contains("18 gebieden") && call.uitvoer.contains("432 relaties"))
    let questions = calls(call.uitvoer).prefix(3)
    for question in questions {
      let answer = Opgevangen(BashLine(before: question, breaks: "").words, in: Self.example)
      #expect(answer.uitvoer.contains("  1. "), "\(question)")
    }
    #expect(Opgevangen([], variabelen: ["WIJKWEB_KAART": Self.example]).uitvoer == call.uitvoer)
  }

  @Test("an empty map is shown as such")
  func emptyMap() {
    let call = Opgevangen([], in: Project.path("Data/sjablonen"))
    #expect(call.code == .good)
    #expect(call.uitvoer.contains("geen relaties"))
  }

  @Test("a map that cannot be read is named, and the first steps are shown")
  func brokenMap() {
    let call = Opgevangen([], variabelen: ["WIJKWEB_KAART": "bestaat-niet"])
    #expect(call.code == .good)
    #expect(call.meldingen.contains("bestaat-niet"))
    #expect(call.uitvoer == Opgevangen([]).uitvoer)
  }

  @Test("no line is wider than 80 columns", arguments: ["voorbeeldwijk", "utrecht-2011", ""])
  func width(map: String) {
    let text = Opgevangen([], in: Project.path(map.isEmpty ? "" : "Data/" + map)).uitvoer
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test("signs that take over a terminal never leave a map")
  func controlCharacters() throws {
    let folder = try TemporaryFolder()
    try folder.write("sleutel;waarde\ntitel;Kaart\u{1B}[2J\n", to: "kaart.csv")
    try folder.write("id;naam\ng;Groep\u{1B}[2J\n", to: "doelgroepen.csv")
    for words in [[], ["vragen"]] {
      #expect(!Opgevangen(words, in: folder.path).uitvoer.contains("\u{1B}"))
    }
  }
}
