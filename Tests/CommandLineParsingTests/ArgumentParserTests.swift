import CommandLineParsing
import Testing

@Suite("Taking the words of a call apart")
struct ArgumentParserTests {
  let command = CommandDescription(
    name: "find", summary: "Finds.",
    arguments: [.init("WHAT", summary: "What to find."), .init("WHERE", .optional, summary: "")],
    options: [
      .init("top", value: "N", summary: "How many."), .init("open", summary: "Only open."),
      .init("form", choices: ["text", "json"], summary: "The form."),
    ])

  @Test(
    "a value follows its option or is joined to it",
    arguments: [
      ["a", "--top", "3"], ["--top=3", "a"], ["--top", "3", "a"],
    ])
  func values(words: [String]) throws {
    let parsed = try ArgumentParser.parse(words, for: command)
    #expect(parsed.arguments == ["a"])
    #expect(parsed.value(of: "top") == "3")
    #expect(!parsed.has("open"))
  }

  @Test("an empty joined value and a value with an equals sign are kept")
  func oddValues() throws {
    #expect(try ArgumentParser.parse(["a", "--top="], for: command).value(of: "top") == "")
    #expect(try ArgumentParser.parse(["a", "--top=x=y"], for: command).value(of: "top") == "x=y")
  }

  @Test("a word of a few is known with capitals or without", arguments: ["JSON", "Json", "json"])
  func choice(word: String) throws {
    let parsed = try ArgumentParser.parse(["a", "--form", word], for: command)
    #expect(parsed.value(of: "form") == "json")
  }

  @Test("a switch that is given twice is simply on")
  func repeatedSwitch() throws {
    #expect(try ArgumentParser.parse(["a", "--open", "--open"], for: command).has("open"))
  }

  @Test("after two hyphens every word is an argument")
  func endOfOptions() throws {
    let parsed = try ArgumentParser.parse(["--open", "--", "--top", "-x"], for: command)
    #expect(parsed.arguments == ["--top", "-x"])
    #expect(parsed.has("open"))
  }

  @Test("help is understood whatever else is wrong", arguments: ["--help", "-h"])
  func help(word: String) throws {
    #expect(try ArgumentParser.parse(["--nonsense", word], for: command).wantsHelp)
  }

  @Test(
    "what does not fit is refused with its reason",
    arguments: [
      (["a", "--tpo", "3"], ArgumentError.unknownOption("--tpo", known: ["top", "open", "form"])),
      (["a", "-t"], .unknownOption("-t", known: ["top", "open", "form"])),
      (["a", "--top"], .missingValue(option: "top", valueName: "N")),
      (["a", "--top", "--open"], .missingValue(option: "top", valueName: "N")),
      (["a", "--open=yes"], .unexpectedValue(option: "open", value: "yes")),
      (["a", "--top=1", "--top=2"], .repeatedOption("top")),
      (
        ["a", "--form", "xml"],
        .invalidChoice(option: "form", value: "xml", choices: ["text", "json"])
      ),
      ([], .missingArgument("WHAT")),
      (["a", "b", "c"], .unexpectedArgument("c")),
    ])
  func refusals(words: [String], error: ArgumentError) {
    #expect(throws: error) { try ArgumentParser.parse(words, for: command) }
  }

  @Test("a repeating argument takes one or more words")
  func repeating() throws {
    let many = CommandDescription(
      name: "m", summary: "", arguments: [.init("FILE", .oneOrMore, summary: "")])
    #expect(try ArgumentParser.parse(["a", "b", "c"], for: many).arguments == ["a", "b", "c"])
    #expect(throws: ArgumentError.missingArgument("FILE")) {
      try ArgumentParser.parse([], for: many)
    }
  }
}
