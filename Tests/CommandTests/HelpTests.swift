import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  @Test("the program says where to begin, what it can do and which version it is")
  func overview() throws {
    #expect(try ProgramRun("wijkweb", []).output.contains("Zo begint u"))
    #expect(try ProgramRun("wijkweb", ["--versie"]).output == "wijkweb 1.0.0\n")
    expectGolden(try ProgramRun("wijkweb", ["--help"]).output, "hulp/wijkweb.txt")
  }
}
