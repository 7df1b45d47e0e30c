import CommandLineParsing
import Testing

@Suite("What may come at a word that is being typed")
struct CompletionSpotTests {
  static let find = CommandDescription(
    name: "find", summary: "",
    arguments: [
      .init("WHAT", summary: "", completion: .custom("what")),
      .init("WHERE", .optional, summary: "", completion: .folder),
    ],
    options: [
      .init("top", value: "N", summary: ""), .init("open", summary: ""),
      .init("form", choices: ["text", "json"], summary: ""),
      .init("out", value: "FILE", summary: "", completion: .file),
    ])
  static let many = CommandDescription(
    name: "many", summary: "",
    arguments: [.init("FILE", .oneOrMore, summary: "", completion: .file)])

  static let family = ["many all", "log show", "log undo"].map {
    CommandDescription(
      name: $0, summary: "", arguments: [.init("FILE", summary: "", completion: .file)],
      options: [.init("old", summary: "")])
  }

  private func spot(_ words: String...) -> CompletionSpot {
    CompletionSpot(at: words.count - 1, of: words, commands: [Self.find, Self.many] + Self.family)
  }

  private func value(
    _ completion: Completion, lead: String = "", _ arguments: String...
  ) -> CompletionSpot {
    .value(completion, lead: lead, arguments: arguments)
  }

  private func names(_ spot: CompletionSpot) -> [String]? {
    guard case .option(let options) = spot else { return nil }
    return options.map(\.name)
  }

  @Test("the first word is a command")
  func command() {
    #expect(spot("") == .command)
    #expect(spot("fi") == .command)
    #expect(CompletionSpot(at: 0, of: [], commands: []) == .command)
  }

  @Test("behind a command that does not exist nothing is known")
  func unknownCommand() {
    #expect(spot("fly", "") == value(.none))
  }

  @Test("a first word is followed by the second, or by what the word takes as a command")
  func secondWords() {
    #expect(spot("log", "") == .secondWord(after: "log", otherwise: nil))
    #expect(spot("log", "--") == .secondWord(after: "log", otherwise: nil))
    #expect(spot("log", "show", "") == value(.file))
    #expect(spot("log", "nonsense", "") == value(.none))
    #expect(
      spot("many", "al") == .secondWord(after: "many", otherwise: value(.file)))
    #expect(names(spot("many", "-")) == [])
    #expect(names(spot("many", "all", "-")) == ["old"])
    #expect(spot("many", "other", "") == value(.file, "other"))
  }

  @Test("a value by place follows those before it")
  func places() {
    #expect(spot("find", "") == value(.custom("what")))
    #expect(spot("find", "--open", "a") == value(.custom("what")))
    #expect(spot("find", "a", "") == value(.folder, "a"))
    #expect(spot("many", "a", "b", "") == value(.file, "a", "b"))
  }

  @Test("when all values are there, options may come")
  func optionsAtTheEnd() {
    #expect(names(spot("find", "a", "b", "")) == ["top", "open", "form", "out"])
  }

  @Test("a hyphen asks for the options that are not given yet")
  func options() {
    #expect(names(spot("find", "-")) == ["top", "open", "form", "out"])
    #expect(names(spot("find", "--open", "--top=3", "--")) == ["form", "out"])
  }

  @Test("the value of an option follows it or is joined to it")
  func optionValues() {
    #expect(spot("find", "--form", "") == value(.choices(["text", "json"])))
    #expect(spot("find", "--form=j") == value(.choices(["text", "json"]), lead: "--form="))
    #expect(spot("find", "a", "--out", "x") == value(.file, "a"))
    #expect(spot("find", "--top", "") == value(.none))
    #expect(spot("find", "--nonsense=") == value(.none, lead: "--nonsense="))
  }

  @Test("a value that is not there leaves the option that comes instead")
  func missingValue() {
    #expect(names(spot("find", "--form", "--o")) == ["top", "open", "out"])
    #expect(spot("find", "--form", "--open", "") == value(.custom("what")))
  }

  @Test("behind two hyphens every word is a value by place")
  func endOfOptions() {
    #expect(spot("find", "--", "-") == value(.custom("what")))
    #expect(spot("find", "--", "--open", "") == value(.folder, "--open"))
    #expect(spot("find", "--", "a", "b", "") == value(.none, "a", "b"))
  }

  @Test("a switch takes no value, and allowed values are what is offered")
  func descriptions() {
    #expect(spot("find", "--open", "") == value(.custom("what")))
    #expect(
      CommandDescription.Option("x", choices: ["a"], summary: "", completion: .file).completion
        == .choices(["a"]))
  }
}
