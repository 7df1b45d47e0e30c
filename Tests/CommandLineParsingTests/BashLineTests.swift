import CommandLineParsing
import TestSupport
import Testing

@Suite("A line as typed in bash")
struct BashLineTests {
  static let breaks = " \t\n\"'><=;|&(:"

  @Test(
    "is taken apart without expanding anything",
    arguments: [
      ("prog a b", ["prog", "a", "b"]), ("prog  a ", ["prog", "a", ""]), ("", [""]),
      ("prog 'a b' \"c d\"", ["prog", "a b", "c d"]), ("prog a\\ b", ["prog", "a b"]),
      ("prog \"a", ["prog", "a"]), ("prog 'a\\b", ["prog", "a\\b"]),
      ("prog \"\\$x\\y\\\"", ["prog", "$x\\y\""]), ("prog $(touch x)", ["prog", "$(touch", "x)"]),
      ("prog `id` *", ["prog", "`id`", "*"]), ("prog a\"b\"'c'", ["prog", "abc"]),
      ("prog '' b", ["prog", "", "b"]),
    ])
  func words(line: String, words: [String]) {
    let read = BashLine(before: line, breaks: Self.breaks)
    #expect(read.words == words)
    #expect(read.index == words.count - 1)
  }

  @Test("keeps the words behind the cursor, without the rest of the one that it stands in")
  func behindTheCursor() {
    let inside = BashLine(before: "prog ab", after: "cd --open 'e f'", breaks: Self.breaks)
    #expect(inside.words == ["prog", "ab", "--open", "e f"])
    let between = BashLine(before: "prog ", after: " --open", breaks: Self.breaks)
    #expect(between.words == ["prog", "", "--open"])
    #expect(between.index == 1)
  }

  @Test(
    "what bash must put in depends on what it leaves alone and on the open quote",
    arguments: [
      ("p ab", "ab c", "ab\\ c"), ("p \"ab", "ab c", "ab c"), ("p 'ab", "ab c", "ab c"),
      ("p --in=a", "--in=ab c", "ab\\ c"), ("p --in=\"a", "--in=ab c", "ab c"),
      ("p a:b", "a:bc", "bc"), ("p a\\:b", "a:bc", "a:bc"), ("p a\"b", "ab c", "b c"),
      ("p $", "$(touch x)", "\\$\\(touch\\ x\\)"), ("p \"$", "$x`y`", "\\$x\\`y\\`"),
      ("p '", "a'b", "a'\\''b"), ("p \"", "a!b", "a\"'!'\"b"), ("p ", "a!", "a\\!"),
      ("p ", "~#{}[]?*<>&|;", "\\~\\#\\{\\}\\[\\]\\?\\*\\<\\>\\&\\|\\;"),
      ("p ", "😀é", "😀é"), ("p ", "$\u{301}(x)", "\\$\u{301}\\(x\\)"),
    ])
  func replacements(line: String, value: String, replacement: String) {
    #expect(
      BashLine(before: line, breaks: Self.breaks).replacement(for: value) == replacement)
  }

  @Test(
    "bash does not close a quote behind a text that seems to end with one, so we do",
    arguments: [
      ("p \"", "zeg \"ja\"", "zeg \\\"ja\\\"\""), ("p '", "zeg 'ja'", "zeg '\\''ja'\\'''"),
      ("p \"", "Doe mee!", "Doe mee\"'!'\"\""),
    ])
  func closing(line: String, value: String, replacement: String) {
    #expect(
      BashLine(before: line, breaks: Self.breaks).replacement(for: value) == replacement)
  }

  @Test("where a variable of the user says that `=` is no break, the whole word is put in")
  func otherBreaks() {
    let line = BashLine(before: "p --in=a", breaks: " \t\n\"'")
    #expect(line.replacement(for: "--in=ab") == "--in=ab")
  }

  @Test(
    "nothing is put in that does not continue the word or that ends the line",
    arguments: [
      ("p \"b", "ab\n"), ("p --in=a", "--uit=ab"), ("p ", "a\u{1B}[2J"), ("p ", "a\u{9B}b"),
    ])
  func refusals(line: String, value: String) {
    #expect(BashLine(before: line, breaks: Self.breaks).replacement(for: value) == nil)
  }

  @Test(
    "a quoted text is read back as itself", .tags(.property), arguments: NastyText.samples)
  func quotedSample(text: String) {
    #expect(BashLine(before: BashLine.quoted(text), breaks: "").words == [text])
  }

  @Test("a random quoted text is read back as itself", .tags(.property), arguments: 0..<50)
  func quotedRandom(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let text = NastyText.random(using: &generator)
    #expect(BashLine(before: BashLine.quoted(text), breaks: "").words == [text])
  }

  @Test("a text without a special sign is left without quotes", arguments: ["a-b_c.d/e", "--in=x"])
  func plain(text: String) {
    #expect(BashLine.quoted(text) == text)
  }
}
