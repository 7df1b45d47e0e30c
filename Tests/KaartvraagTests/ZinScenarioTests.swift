import DelimitedText
import Kaartimport
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

/// Sentences with the command they mean; the list can be read and corrected by those who ask them.
@Suite("Sentences as people write them")
struct ZinScenarioTests {
  struct Scenario: Sendable, CustomTestStringConvertible {
    let zin: String
    let kaart: String
    /// The command; several with `|` between them when the sentence can mean each of them, and
    /// none when it is not understood.
    let opdracht: String
    /// What is said of a sentence that is not answered; empty for the others.
    let gezegd: String
    var testDescription: String { zin }
  }

  private static let scenarios: [Scenario] = {
    guard let text = try? Project.text("Tests/Scenarios/zinnen.csv"),
      let table = try? DelimitedTable(Array(text.utf8))
    else { return [] }
    return table.rows.map(\.cells).dropFirst().filter { $0.count == 4 }.map { row in
      Scenario(zin: row[0], kaart: row[1], opdracht: row[2], gezegd: row[3])
    }
  }()

  private static let kaarten = Result {
    try Dictionary(
      uniqueKeysWithValues: Set(scenarios.map(\.kaart)).map { folder in
        (folder, try Kaartlezer.read(folder: Project.path(folder)).kaart)
      })
  }

  @Test("there are sentences that are understood and sentences that are not")
  func thereAreScenarios() {
    #expect(Self.scenarios.count { $0.gezegd.isEmpty } >= 110)
    #expect(Self.scenarios.count { !$0.gezegd.isEmpty } >= 40)
  }

  @Test("every question is asked in some sentence")
  func everyQuestion() {
    let asked = Set(
      Self.scenarios.compactMap { $0.opdracht.split(separator: " ").dropFirst().first })
    #expect(asked.count == 23)
  }

  @Test("the sentence means what people mean, or what is said helps them", arguments: scenarios)
  func reading(scenario: Scenario) throws {
    let kaart = try #require(Self.kaarten.get()[scenario.kaart])
    let lezer = Zinlezer(kaart, vandaag: try #require(Datum("2026-05-04")))
    do throws(Zinfout) {
      let lezing = try lezer.lees(scenario.zin)
      #expect(lezing.opdracht == scenario.opdracht)
      #expect(scenario.gezegd.isEmpty)
    } catch {
      #expect(Self.opdracht(error) == scenario.opdracht)
      #expect(Self.gezegd(error) == scenario.gezegd)
    }
  }

  private static func opdracht(_ fout: Zinfout) -> String {
    guard case .meerduidig(let lezingen, let meer) = fout else { return "" }
    return (lezingen.map(\.opdracht) + (meer > 0 ? ["…"] : [])).joined(separator: " | ")
  }

  /// What is said, without the examples under it.
  private static func gezegd(_ fout: Zinfout) -> String {
    fout.zin.split(separator: "\n")
      .filter { !$0.hasPrefix(" ") && $0 != "Vragen die erop lijken:" }.joined(separator: " ")
  }
}
