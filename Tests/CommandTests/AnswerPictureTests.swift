import Foundation
import TestSupport
import Testing

/// The picture beside an answer, drawn by the program itself.
@Suite("Pictures of answers")
struct AnswerPictureTests {
  private static let map = ["--kaart", "Data/voorbeeldwijk"]

  static let questions = [
    ["wie-bereikt", "moeilijk-bereikbaar"], ["wie-bereikt", "eenzame-ouderen", "--via", "1"],
    ["via-wie", "wijkbureau-oeverhoek", "eenzame-ouderen"], ["onbereikt"],
    ["route", "wijkraad-oeverhoek", "huisartsen-oeverhoek"], ["gebied", "vissersbuurt"],
    ["wie-bereikt", "eenzame-ouderen", "--in", "oeverhoek"],
  ]

  private struct Answer: Decodable {
    struct Row: Decodable { let naam: String }
    let rijen: [Row]
  }

  @Test("the picture is a good SVG with every name of the answer", arguments: questions)
  func everyName(words: [String]) throws {
    let folder = try TemporaryFolder()
    let target = folder.path("antwoord.svg")
    let run = try ProgramRun(
      "wijkweb",
      words + Self.map + ["--uitvoer", "json", "--plaatje", target, "--papier", "scherm"])
    #expect(run.status == 0)
    #expect(run.complaint == "Getekend: \(target).\n")
    let svg = SVGReading([UInt8](try Data(contentsOf: URL(fileURLWithPath: target))))
    #expect(svg.fault == nil)
    let shown = svg.elements.map { $0.texts.joined(separator: " ") }
    let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    #expect(!answer.rijen.isEmpty)
    for row in answer.rijen {
      #expect(shown.contains { $0.hasPrefix(row.naam) }, "\(row.naam) is not on the picture")
    }
  }

  @Test("a name that cannot be drawn is refused before the answer")
  func wrongExtension() throws {
    let run = try ProgramRun("wijkweb", ["onbereikt", "--plaatje", "x.doc"] + Self.map)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("--plaatje") && run.complaint.contains(".pdf"))
  }

  @Test("where nothing can be written there is no half file")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let target = folder.path("bezet.svg")
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    let run = try ProgramRun("wijkweb", ["onbereikt", "--plaatje", target] + Self.map)
    #expect(run.status == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bezet.svg"])
  }

  @Test("an empty answer is a picture that says so")
  func empty() throws {
    let folder = try TemporaryFolder()
    let target = folder.path("leeg.svg")
    let run = try ProgramRun(
      "wijkweb",
      ["route", "wijkbureau-oeverhoek", "kapsalon-isik", "--plaatje", target] + Self.map)
    #expect(run.status == 0)
    #expect(run.complaint == "Getekend: \(target).\n")
    let svg = SVGReading([UInt8](try Data(contentsOf: URL(fileURLWithPath: target))))
    #expect(svg.fault == nil)
    #expect(svg.lines.joined(separator: " ").contains("niet vastgelegd"))
  }

  @Test("--uitvoer dot prints the document", arguments: questions)
  func dot(words: [String]) throws {
    let run = try ProgramRun("wijkweb", words + Self.map + ["--uitvoer", "dot"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("digraph") && run.output.hasSuffix("}\n"))
  }

  @Test("--papier without a picture is wrong use")
  func paperAlone() throws {
    let run = try ProgramRun("wijkweb", ["onbereikt", "--papier", "A4"] + Self.map)
    #expect(run.status == 2)
  }
}
