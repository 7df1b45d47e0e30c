import CommandLineParsing
import TestSupport
import Testing

@Suite("Scripts for shells")
struct ShellTests {
  @Test("are the ones we looked at", .tags(.golden), arguments: Shell.allCases)
  func script(shell: Shell) {
    expectGolden(
      shell.script(program: "prog", request: "--fill"), "aanvullen/\(shell.rawValue).txt")
  }

  @Test("never have the shell read an answer as code", arguments: Shell.allCases)
  func noEvaluation(shell: Shell) {
    let script = shell.script(program: "prog", request: "--fill")
    #expect(!script.contains("eval") && !script.contains("compgen -W"))
  }
}
