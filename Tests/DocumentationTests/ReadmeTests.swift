import Foundation
import TestSupport
import Testing

/// What the documents show is what the program does.
@Suite("The README")
struct ReadmeTests {
  static let calls: [ConsoleCall] =
    (try? Project.text("README.md")).map { ConsoleCall.all(in: $0) } ?? []

  @Test("shows calls with their output")
  func hasCalls() {
    #expect(Self.calls.count >= 5)
  }

  @Test("shows exactly what each call prints", arguments: calls)
  func output(call: ConsoleCall) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Data"), withDestinationPath: Project.path("Data"))
    let run = try ProgramRun.shell(call.command, in: folder.path)
    #expect(run.output == call.output)
  }

  @Test("names only files that exist")
  func links() throws {
    let text = try Project.text("README.md")
    for match in text.matches(of: /\]\((?!http)([^)#]+)/) {
      #expect(FileManager.default.fileExists(atPath: Project.path(String(match.1))), "\(match.1)")
    }
  }

  @Test("begins with the two commands that do everything")
  func firstCommands() throws {
    let blocks = try Project.text("README.md").components(separatedBy: "```sh\n").dropFirst()
    let commands = blocks.prefix(2).map { $0.components(separatedBy: "\n```")[0] }
    #expect(commands.count == 2)
    #expect(commands.first?.contains("wie-bereikt moeilijk-bereikbaar") == true)
    #expect(commands.last?.contains("swift test") == true)
  }
}
