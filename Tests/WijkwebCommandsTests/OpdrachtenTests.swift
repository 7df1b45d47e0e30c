import CommandLineParsing
import Foundation
import TestSupport
import Testing

@testable import WijkwebCommands

@Suite("Every command")
struct OpdrachtenTests {
  static let descriptions = Programma.opdrachten.map(\.beschrijving)
  /// The calls of all examples but those of the portal, which goes on until somebody stops it.
  static let examples = descriptions.filter { $0.name != "portaal" }.flatMap(\.examples)
    .map(\.call)

  @Test("has help with an example, and its page is the one we looked at", arguments: descriptions)
  func help(description: CommandDescription) {
    #expect(!description.examples.isEmpty)
    #expect(description.summary.hasSuffix(".") || description.summary.hasSuffix("?"))
    expectGolden(
      Hulptekst.text(for: description, width: 80),
      "hulp/\(description.name.replacing(" ", with: "-")).txt")
  }

  @Test("has a name and a place in the README", arguments: descriptions)
  func readme(description: CommandDescription) throws {
    #expect(try Project.text("README.md").contains("wijkweb \(description.name)"))
  }

  @Test("does what its examples say", arguments: examples)
  func example(call: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Project.path("Data"), toPath: folder.path("Data"))
    try folder.write("een lang wachtwoord\n", to: "wachtwoord.txt")
    if call.contains("wijk.register") {
      // So that there is something to undo.
      let text = "id;telefoon\ninloophuis-ankertje;010-1234567\n"
      #expect(try Proefregister(in: folder).importeer(text).code == .good)
    }
    let run = try ProgramRun.shell(call, in: folder.path)
    // A finding about the data is a result too.
    #expect([0, 1].contains(run.status), "\(run.complaint)")
  }

  @Test("no line of help is wider than 80 columns", arguments: descriptions)
  func width(description: CommandDescription) {
    let page = Hulptekst.text(for: description, width: 80)
    let calls = Set(description.examples.map { "  " + $0.call })
    for line in page.split(separator: "\n") where !calls.contains(String(line)) {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test("every command takes one line of the list of all commands", arguments: descriptions)
  func overview(description: CommandDescription) {
    let lines = Hulptekst.overview(width: 80).split(separator: "\n")
    let line = lines.first { $0.hasPrefix("  \(description.name) ") }
    #expect(line?.hasSuffix(" " + description.summary) == true)
  }
}
