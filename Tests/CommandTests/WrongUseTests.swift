import Foundation
import TestSupport
import Testing

/// What the user gets to see when something is wrong: one sentence, the right exit code, no trace.
@Suite("Wrong calls and failing files")
struct WrongUseTests {
  static let map = "Data/voorbeeldwijk"

  struct Case: Sendable, CustomTestStringConvertible {
    let words: [String]
    let status: Int32
    let says: [String]
    var testDescription: String { words.joined(separator: " ") }
  }

  static let cases = [
    Case(words: ["wie-berijkt"], status: 2, says: ["wie-bereikt"]),
    Case(words: ["onbereikt", "--kaart", "bestaat-niet"], status: 3, says: ["bestaat-niet"]),
    Case(words: ["onbereikt", "--kaart", "README.md"], status: 3, says: ["geen map"]),
    Case(words: ["onbereikt", "--kaart", "Sources"], status: 3, says: ["sjablonen"]),
    Case(words: ["onbereikt"], status: 2, says: ["--kaart", "WIJKWEB_KAART"]),
    Case(words: ["onbereikt", "--kaart", map, "--inn", "x"], status: 2, says: ["--inn", "--in"]),
    Case(words: ["onbereikt", "--kaart", map, "--top"], status: 2, says: ["--top"]),
    Case(words: ["onbereikt", "--kaart", map, "--top", "-1"], status: 2, says: ["--top"]),
    Case(words: ["onbereikt", "--kaart", map, "--uitvoer", "xml"], status: 2, says: ["json"]),
    Case(words: ["onbereikt", "extra", "--kaart", map], status: 2, says: ["extra"]),
    Case(
      words: ["onbereikt", "--kaart", map, "--peildatum", "gisteren"], status: 2,
      says: ["gisteren"]),
    Case(words: ["wie-bereikt", "--kaart", map], status: 2, says: ["ontbreekt"]),
    Case(
      words: ["wie-bereikt", "eenzame oudren", "--kaart", map], status: 2,
      says: ["Eenzame ouderen zonder netwerk"]),
    Case(words: ["wie-bereikt", "oeverhoek", "--kaart", map], status: 2, says: ["gebied"]),
    Case(
      words: ["route", "welzijn-de-kade", "welzijn-de-kade", "--kaart", map], status: 2,
      says: ["allebei"]),
    Case(
      words: ["teken", "bergen", "--kaart", map, "--uit", "x.svg"], status: 2, says: ["wijken"]),
    Case(words: ["teken", "wijken", "--kaart", map], status: 2, says: ["--uit"]),
    Case(words: ["teken", "wijken", "--kaart", map, "--uit", "x.doc"], status: 2, says: [".pdf"]),
    Case(
      words: ["teken", "wijken", "--kaart", map, "--uit", "/bestaat/niet/x.svg"], status: 3,
      says: ["/bestaat/niet"]),
    Case(words: ["controleer", "bestaat-niet"], status: 3, says: ["bestaat-niet"]),
  ]

  @Test("one Dutch sentence and the right exit code", arguments: cases)
  func wrongCall(wrong: Case) throws {
    let run = try ProgramRun("wijkweb", wrong.words)
    #expect(run.status == wrong.status)
    #expect(run.output.isEmpty)
    for words in wrong.says { #expect(run.complaint.contains(words), "\(run.complaint)") }
    #expect(run.complaint.split(separator: "\n").count == 1, "\(run.complaint)")
    #expect(!run.complaint.contains("Fatal error"))
  }

  @Test("a drawing that cannot be written leaves nothing behind")
  func noHalfFile() throws {
    let folder = try TemporaryFolder()
    let target = folder.path("bezet.svg")
    try FileManager.default.createDirectory(
      atPath: target, withIntermediateDirectories: false)
    let run = try ProgramRun("wijkweb", ["teken", "wijken", "--kaart", Self.map, "--uit", target])
    #expect(run.status == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bezet.svg"])
  }

  @Test("output that nobody reads to the end does no harm")
  func closedPipe() throws {
    let run = try ProgramRun.shell(
      "wijkweb gebied oeverhoek --kaart \(Self.map) --ruim | head -1", in: Project.root.path)
    #expect(run.status == 0)
    #expect(!run.complaint.contains("rror"))
  }
}
