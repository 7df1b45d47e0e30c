import TestSupport
import Testing

@Suite("Which map a call is about")
struct MapChoiceTests {
  @Test("the option goes before the variable, the variable before the folder")
  func order() throws {
    let example = Project.path("Data/voorbeeldwijk")
    let utrecht = Project.path("Data/utrecht-2011")
    let inFolder = try ProgramRun("wijkweb", ["onbereikt"], in: example)
    let byVariable = try ProgramRun(
      "wijkweb", ["onbereikt"], in: example, environment: ["WIJKWEB_KAART": utrecht])
    let byOption = try ProgramRun(
      "wijkweb", ["onbereikt", "--kaart", example], in: "/",
      environment: ["WIJKWEB_KAART": utrecht])
    #expect(inFolder.status == 0)
    #expect(inFolder.output.contains("Zorgmijders"))
    #expect(byVariable.output.contains("Institutiemijders"))
    #expect(byOption.output == inFolder.output)
  }
}
