import Foundation
import TestSupport
import Testing

@Suite("The benchmark program")
struct BenchmarkTests {
  private struct Result: Decodable {
    struct Check: Decodable {
      let n: Int
      let m: Int
      let types: [String: Int]
    }
    let workload: String
    let reps: Int
    let bytes: Int
    let check: Check
  }

  /// Writes a network of three nodes with these edges.
  private static func network(_ edges: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "id;soort;naam;gebied\nP1;persoon;\"An; en \"\"Bo\"\"\";\nO1;organisatie;Café;\n"
        + "N-met-een-lange-naam;netwerk;x;\n", to: "nodes.csv")
    try folder.write("van;naar;type;sterkte;vanaf;tot\n" + edges, to: "edges.csv")
    return folder
  }

  @Test("counts all rows of an import, parallel ones too, and resolves every end")
  func imports() throws {
    let folder = try Self.network(
      "P1;O1;werkt_bij;3;2011-01-13;\nP1;N-met-een-lange-naam;lid_van;1;2011-01-13;2012-01-01\n"
        + "P1;O1;werkt_bij;5;2012-02-02;\n")
    let run = try ProgramRun("wijkweb-bench", ["import", folder.path, "1", "3"])
    #expect(run.status == 0)
    let result = try JSONDecoder().decode(Result.self, from: Data(run.output.utf8))
    #expect(result.workload == "import")
    #expect(result.reps == 3)
    #expect(result.check.n == 3)
    #expect(result.check.m == 3)
    #expect(result.check.types == ["werkt_bij": 2, "lid_van": 1])
    #expect(result.bytes > 100)
  }

  @Test(
    "stops at data with which no graph can be built", arguments: ["P1;O9;kent;1;;\n", "P1;O1\n"])
  func refusesBrokenData(edges: String) throws {
    let folder = try Self.network(edges)
    let run = try ProgramRun("wijkweb-bench", ["import", folder.path])
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.complaint.hasPrefix("wijkweb-bench: "))
  }

  @Test("says how it is used", arguments: [[], ["import"], ["fly", "x"], ["import", "x", "een"]])
  func explainsUsage(words: [String]) throws {
    let run = try ProgramRun("wijkweb-bench", words)
    #expect(run.status == 2)
    #expect(run.complaint.contains("usage: wijkweb-bench"))
  }
}
