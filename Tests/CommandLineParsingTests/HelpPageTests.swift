import CommandLineParsing
import Testing

@Suite("Help pages")
struct HelpPageTests {
  let headings = HelpPage.Headings(
    usage: "Usage", arguments: "Arguments", options: "Options", examples: "Examples",
    related: "Related", optionsPlaceholder: "options")

  @Test("a page shows usage, arguments, options and examples in two aligned columns")
  func page() {
    let command = CommandDescription(
      name: "find", summary: "Finds a thing.", discussion: "Slowly.",
      arguments: [
        .init("WHAT", summary: "What to find."), .init("FILE", .oneOrMore, summary: "x"),
      ],
      options: [.init("top", value: "N", summary: "How many."), .init("o", summary: "Open.")],
      examples: [.init("prog find me", summary: "Finds me.")])
    let expected = """
      Finds a thing.

      Usage: prog find WHAT FILE... [options]

      Slowly.

      Arguments:
        WHAT  What to find.
        FILE  x

      Options:
        --top N  How many.
        --o      Open.

      Examples:
        prog find me
          Finds me.

      """
    #expect(HelpPage(program: "prog", headings: headings, width: 60).text(for: command) == expected)
  }

  @Test("a page ends with the commands that belong to it")
  func related() {
    let page = HelpPage(program: "prog", headings: headings, width: 60).text(
      for: CommandDescription(name: "find", summary: "Finds."),
      related: [CommandDescription(name: "find all", summary: "Finds all.")])
    #expect(page.hasSuffix("\n\nRelated:\n  find all  Finds all.\n"))
  }

  @Test("no line is wider than the terminal while its words fit", arguments: [40, 60, 80])
  func width(columns: Int) {
    let words = (1...60).map { String(repeating: "w", count: $0 % 9 + 1) }
    let lines = HelpPage.wrapped(words.joined(separator: " "), width: columns)
      .split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(lines.joined(separator: " ") == words.joined(separator: " "))
  }
}
