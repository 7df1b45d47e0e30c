import CommandLineParsing
import Testing

@Suite("Names of commands, of one word or two")
struct CommandNamesTests {
  private let names = CommandNames(["find", "log show", "copy", "copy all", "log undo"])

  @Test("a name of two words goes before one of one word")
  func twoWords() {
    #expect(names.match(["copy", "all", "x"]) == .command(3, words: ["x"]))
    #expect(names.match(["copy", "./all", "x"]) == .command(2, words: ["./all", "x"]))
    #expect(names.match(["copy"]) == .command(2, words: []))
    #expect(names.match(["find", "all"]) == .command(0, words: ["all"]))
  }

  @Test("the first word alone, or with a word that does not belong to it, is a family")
  func family() {
    #expect(names.match(["log"]) == .family("log", words: []))
    #expect(names.match(["log", "sho", "x"]) == .family("log", words: ["sho", "x"]))
    #expect(names.match(["log", "--help"]) == .family("log", words: ["--help"]))
  }

  @Test("a name of two words may stand between quotes")
  func quoted() {
    #expect(names.match(["log show", "x"]) == .command(1, words: ["x"]))
  }

  @Test("other words are no name", arguments: [[], ["show"], ["lo"], ["Log"], ["all"]])
  func none(words: [String]) {
    #expect(names.match(words) == .none)
  }

  @Test("first words are told once, second words by their first")
  func parts() {
    #expect(names.firstWords == ["find", "log", "copy"])
    #expect(names.secondWords(after: "log") == ["show", "undo"])
    #expect(names.secondWords(after: "find").isEmpty)
  }
}
