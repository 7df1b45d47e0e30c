import CommandLineParsing
import Foundation
import Kaartvraag
import TestSupport
import Testing

@testable import WijkwebCommands

@Suite("The list of questions")
struct VragenlijstTests {
  private struct Lijst: Decodable {
    struct Rij: Decodable {
      let rubriek: String
      let vraag: String
      let samenvatting: String
      let voorbeeld: String
    }
    let rijen: [Rij]
  }

  private static let questions = Vragen.alle.map { $0.beschrijving.naam }

  private func list(_ words: [String]) throws -> [Lijst.Rij] {
    let call = Opgevangen(["vragen", "--uitvoer", "json"] + words)
    #expect(call.code == .good)
    return try JSONDecoder().decode(Lijst.self, from: Data(call.uitvoer.utf8)).rijen
  }

  /// The words of a call without the name of the program.
  private static func words(_ call: String) -> [String] {
    Array(BashLine(before: call, breaks: "").words.dropFirst())
  }

  @Test(
    "every example is a call that works, seen as the list was asked for",
    arguments: [
      ["--kaart", "Data/voorbeeldwijk"], ["--kaart", "Data/voorbeeldwijk", "--openbaar"],
      ["--kaart", "Data/utrecht-2011"], ["--kaart", "Data/utrecht-2011", "--openbaar"],
      ["--kaart", "Data/sjablonen"], ["--kaart", "Tests/Fixtures/voorbeeld-vragen"], [],
    ])
  func examplesWork(words: [String]) throws {
    let rows = try list(words)
    #expect(rows.map(\.vraag).sorted() == Self.questions.sorted())
    for row in rows {
      let call = Opgevangen(Self.words(row.voorbeeld))
      #expect(call.code == .good, "\(row.voorbeeld): \(call.meldingen)")
      let isHelp = row.voorbeeld.hasSuffix("--help")
      #expect(words.allSatisfy { row.voorbeeld.contains($0) } || isHelp)
    }
  }

  @Test("an example about somebody has an answer")
  func answers() throws {
    for row in try list(["--kaart", "Data/voorbeeldwijk"]) {
      let words = Self.words(row.voorbeeld)
      #expect(Opgevangen(words).uitvoer.contains("  1. "), "\(row.voorbeeld)")
    }
  }

  @Test("the text has the headings in order, the question and its example")
  func text() {
    let call = Opgevangen(["vragen"], in: Project.path("Data/voorbeeldwijk"))
    #expect(call.uitvoer.hasPrefix("Vragen aan Sociale kaart Oeverhoek (voorbeeld)\n\nWie bereikt"))
    #expect(
      call.uitvoer.contains(
        "  Wie bereikt deze doelgroep?\n    wijkweb wie-bereikt stille-armoede\n"))
    let places = Vragen.perRubriek.map {
      call.uitvoer.range(of: "\n\($0.rubriek.kop)\n")?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("without a map the examples are about the invented neighbourhood")
  func withoutMap() throws {
    #expect(try list([]).allSatisfy { $0.voorbeeld.hasSuffix(" --kaart Data/voorbeeldwijk") })
    #expect(Opgevangen(["vragen"]).uitvoer.hasPrefix("Vragen die u kunt stellen\n"))
  }

  @Test("a table has a row for every question")
  func csv() {
    let lines = Opgevangen(["vragen", "--uitvoer", "csv"]).uitvoer.split(
      whereSeparator: \.isNewline)
    #expect(lines.first == "rubriek;vraag;samenvatting;voorbeeld")
    #expect(lines.count == Self.questions.count + 1)
  }

  @Test("a folder that must be quoted is quoted in the examples")
  func quotedFolder() throws {
    let folder = try TemporaryFolder()
    let map = folder.path("mijn $(wijk)")
    try FileManager.default.copyItem(atPath: Project.path("Data/voorbeeldwijk"), toPath: map)
    let row = try #require(try list(["--kaart", map]).first)
    #expect(row.voorbeeld.hasSuffix(" --kaart '\(map)'"))
    #expect(try ProgramRun.shell(row.voorbeeld, in: "/").status == 0)
  }

  @Test("a map that is named and is not there is an error, not a reason to show another")
  func missingMap() {
    #expect(Opgevangen(["vragen", "--kaart", "bestaat-niet"]).code == .failed)
  }
}
