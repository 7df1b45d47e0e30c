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

  private struct QuestionsResult: Decodable {
    struct Measured: Decodable {
      let vraag: String
      let seconds: Double
      let rijen: Int
    }
    let n: Int
    let check: [Measured]
  }

  @Test("measures every question, about entries of the map, and most have an answer")
  func questions() throws {
    let run = try ProgramRun(
      "wijkweb-bench", ["vragen", Project.path("Data/voorbeeldwijk"), "1", "1"])
    #expect(run.status == 0)
    let result = try JSONDecoder().decode(QuestionsResult.self, from: Data(run.output.utf8))
    #expect(result.check.count == 23)
    #expect(result.check.allSatisfy { $0.seconds > 0 })
    #expect(result.check.count { $0.rijen > 0 } > 20)
    #expect(result.check.contains { $0.vraag == "spinnen" })
  }

  private struct ReachResult: Decodable {
    struct Check: Decodable {
      let within: [Int]
    }
    let n: Int
    let m: Int
    let per: Int
    let check: Check
  }

  @Test("counts who lies within four steps, in a simple graph without direction")
  func reach() throws {
    // A line of seven from D00, with a loop, a repeat and an edge the other way round.
    let folder = try TemporaryFolder()
    let ids = ["X1", "D00", "X2", "X3", "X4", "X5", "X6"]
    try folder.write(
      "id;soort;naam;gebied\n" + ids.map { $0 + ";x;;\n" }.joined(), to: "nodes.csv")
    let edges = zip(ids[1...], ids[2...]).map { "\($1);\($0);kent;1;;\n" }.joined()
    try folder.write(
      "van;naar;type;sterkte;vanaf;tot\nX2;X2;kent;1;;\nD00;X2;kent;1;;\n" + edges,
      to: "edges.csv")
    let run = try ProgramRun("wijkweb-bench", ["reach", folder.path, "1", "2"])
    let result = try JSONDecoder().decode(ReachResult.self, from: Data(run.output.utf8))
    #expect(result.n == 7)
    #expect(result.m == 5)
    #expect(result.per == 4)
    #expect(result.check.within == [2, 3, 4, 5])
  }

  @Test("begins in the middle of the order by degree in a file of edges alone")
  func reachInFile() throws {
    // A star of thirty: its leaves all have one neighbour, so number 15 up to 24 come in the
    // middle of the order that begins with the hub.
    let folder = try TemporaryFolder()
    try folder.write(
      "van,naar\n" + (1...30).map { "0,\($0)\n" }.joined(), to: "edges.csv")
    let run = try ProgramRun("wijkweb-bench", ["reach", folder.path + "/edges.csv"])
    let result = try JSONDecoder().decode(ReachResult.self, from: Data(run.output.utf8))
    #expect(result.check.within == [11, 31, 31, 31])
  }

  @Test("finds the smallest team, where taking the largest first would need one more")
  func team() throws {
    struct TeamResult: Decodable {
      struct Check: Decodable {
        let team: Int
        let groups: Int
        let proof: Bool
      }
      let check: Check
    }
    let reached = [
      "P1": "D1 D2 D3 D4", "P2": "D1 D3 D5", "P3": "D2 D4 D6", "P4": "D5", "P5": "D6",
    ]
    let rows = reached.sorted { $0.key < $1.key }.flatMap { candidate, groups in
      groups.split(separator: " ").map { "\(candidate);\($0);bereikt;3;;\n" }
    }
    let folder = try Self.network(rows.joined() + "P1;D9;kent;3;;\n")
    let run = try ProgramRun("wijkweb-bench", ["team", folder.path])
    let check = try JSONDecoder().decode(TeamResult.self, from: Data(run.output.utf8)).check
    #expect(check.team == 2)
    #expect(check.groups == 6)
    #expect(check.proof)
  }

  @Test("asks a web server for a page of some bytes, twenty thousand times")
  func webServer() throws {
    struct WebResult: Decodable {
      struct Check: Decodable {
        let requests: Int
        let bytes: Int
        let perSecond: Double
      }
      let check: Check
    }
    let run = try ProgramRun("wijkweb-bench", ["webserver", "500", "1", "1"])
    #expect(run.status == 0)
    let check = try JSONDecoder().decode(WebResult.self, from: Data(run.output.utf8)).check
    #expect(check.requests == 20_000)
    #expect(check.bytes > 20_000 * 500)
    #expect(check.bytes % 20_000 == 0)
    #expect(check.perSecond > 0)
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
