import CommandLineParsing
import Foundation
import Kaartvraag
import TestSupport
import Testing

/// The answers of the program against those of an independent implementation of the definition.
@Suite("Recorded answers")
struct ReferentieTests {
  private static let kaarten =
    (try? FileManager.default.contentsOfDirectory(atPath: Project.path("Tests/Reference/vragen")))?
    .filter { $0.hasPrefix("kaart-") }.sorted() ?? []

  @Test("there are recorded maps")
  func thereAreMaps() {
    #expect(Self.kaarten.count == 50)
  }

  @Test(
    "every question about a recorded map gets the recorded answer",
    .tags(.differential), arguments: kaarten)
  func sameAnswers(kaart: String) throws {
    let folder = "Tests/Reference/vragen/\(kaart)"
    let data = Data(try Project.text(folder + "/verwacht.json").utf8)
    let cases = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let known = Set(Vragen.alle.map { $0.beschrijving.naam })
    for recorded in cases {
      let words = try #require(recorded["argumenten"] as? [String])
      guard known.contains(words[0]) else { continue }
      let call = Opgevangen(words + ["--kaart", folder, "--uitvoer", "json"])
      let comment = Comment(rawValue: words.joined(separator: " "))
      if recorded["fout"] != nil {
        #expect(call.code == .wrongUse, comment)
        #expect(call.uitvoer.isEmpty, comment)
      } else {
        try compare(call, with: recorded["antwoord"], comment)
      }
    }
  }

  private func compare(_ call: Opgevangen, with expected: Any?, _ comment: Comment) throws {
    #expect(call.code == .good, comment)
    let found = try JSONSerialization.jsonObject(with: Data(call.uitvoer.utf8))
    let fields = try #require(found as? [String: Any], comment)
    let wanted = try #require(expected as? [String: Any], comment)
    for (key, value) in wanted {
      let other = try #require(fields[key], comment)
      #expect((value as? NSObject) == (other as? NSObject), comment)
    }
  }
}
