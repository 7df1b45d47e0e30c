import CommandLineParsing
import DelimitedText
import Foundation
import TestSupport
import Testing

/// Questions with the answers that people expect; the list can be read and corrected by them.
@Suite("Scenarios")
struct ScenarioTests {
  struct Scenario: Sendable, CustomTestStringConvertible {
    let naam: String
    let kaart: String
    let vraag: String
    let verwacht: String
    var testDescription: String { naam }
  }

  private static let scenarios: [Scenario] = {
    guard let text = try? Project.text("Tests/Scenarios/vragen.csv"),
      let table = try? DelimitedTable(Array(text.utf8))
    else { return [] }
    return table.rows.map(\.cells).dropFirst().filter { $0.count == 4 }.map { row in
      Scenario(naam: row[0], kaart: row[1], vraag: row[2], verwacht: row[3])
    }
  }()

  @Test("there are scenarios")
  func thereAreScenarios() {
    #expect(Self.scenarios.count >= 20)
  }

  @Test("the answer is what people expect", arguments: scenarios)
  func answer(scenario: Scenario) throws {
    let words = Self.words(scenario.vraag)
    let call = Opgevangen(words + ["--kaart", scenario.kaart, "--uitvoer", "json"])
    guard scenario.verwacht != "fout" else {
      #expect(call.code == .wrongUse)
      return
    }
    #expect(call.code == .good)
    let found = try JSONSerialization.jsonObject(with: Data(call.uitvoer.utf8))
    let rows = try #require((found as? [String: Any])?["rijen"] as? [[String: Any]])
    let texts = rows.map { row in
      let section = row["sectie"] as? String ?? ""
      let head = section.isEmpty ? "" : section + ": "
      let score = (row["score_tekst"] as? String).map { " " + $0 } ?? ""
      return head + (row["naam"] as? String ?? "") + score
    }
    #expect(texts.joined(separator: " | ") == scenario.verwacht)
  }

  /// The words of a call, as a shell takes them apart.
  private static func words(_ call: String) -> [String] {
    call.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { place, part in
        place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
  }
}
