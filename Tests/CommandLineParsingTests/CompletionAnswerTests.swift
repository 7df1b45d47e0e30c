import CommandLineParsing
import Testing

@Suite("The answer to a shell")
struct CompletionAnswerTests {
  static let candidates = [
    CompletionCandidate("a b", "Een\nregel\tmet alles"), CompletionCandidate("nieuw\nregel"),
    CompletionCandidate("$(x)"),
  ]

  @Test("is a word per line with its meaning, and leaves out what takes more than one line")
  func lines() {
    #expect(
      CompletionAnswer.words(Self.candidates).text() == "words\na b\tEen regel met alles\n$(x)\t\n")
  }

  @Test("is what must be put in the line for bash")
  func bash() {
    let line = BashLine(before: "p ", breaks: " ")
    #expect(CompletionAnswer.list(Self.candidates).text(for: line) == "list\na\\ b\n\\$\\(x\\)\n")
  }

  @Test("leaves paths to the shell")
  func paths() {
    #expect(CompletionAnswer.file.text() == "file\n")
    #expect(CompletionAnswer.folder.text() == "folder\n")
    #expect(CompletionAnswer.wordsOrFile([.init("all", "All.")]).text() == "file\nall\tAll.\n")
  }
}
