import TestSupport
import Testing

@testable import DocumentText

@Suite("A document as Markdown")
struct MarkdownWriterTests {
  @Test("is the text that we looked at", .tags(.golden))
  func golden() {
    let text = MarkdownWriter().markdown(
      HTMLWriterTests.sample, figures: ["f": "a picture (1).svg"])
    expectGolden(text, "DocumentText/document.md")
  }

  @Test(
    "signs that mean something are escaped",
    arguments: [
      "# kop": "\\# kop", "1. een": "1\\. een", "12) x": "12\\) x",
      "1.5": "1\\.5", "a 1. b": "a 1. b",
      "- x": "\\- x", "a - b": "a - b", "a|b": "a\\|b", "](x)": "\\](x)", "<b>": "\\<b\\>",
      "*a*_b_": "\\*a\\*\\_b\\_", "&amp;": "\\&amp;", "a & b": "a & b", "&#65;": "\\&#65;",
      "http://a.b": "http\\://a.b", "www.a.b": "www\\.a.b",
      "`x`": "\\`x\\`", "=": "\\=", "é": "é",
    ])
  func escapes(text: String, expected: String) { #expect(MarkdownText.inline(text) == expected) }

  @Test("a cell reads back as what it was", .tags(.property), arguments: NastyText.samples)
  func nastyCell(text: String) { check(text) }

  @Test("so does a random cell", .tags(.property), arguments: UInt64(0)..<200)
  func randomCell(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    check(NastyText.random(using: &generator))
  }

  private func check(_ text: String) {
    let table = DocumentTable(
      name: "t", caption: "c", columns: ["one", "two"], rows: [[text, "end"]])
    let lines = MarkdownWriter().markdown(Document(title: "d", blocks: [.table(table)]))
      .split(separator: "\n")
    #expect(lines.count == 5)
    let cells = Self.cells(in: String(lines.last ?? ""))
    #expect(cells == [SafeText.lines(of: text).joined(separator: "\n"), "end"])
  }

  /// The cells of a line, read as the rules of CommonMark and of its tables say.
  private static func cells(in line: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        cell.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        cells.append(String(cell))
        cell = .init()
      } else if scalar == "<" {
        cell.append("\u{0}")
      } else {
        cell.append(scalar)
      }
    }
    return cells.dropFirst().map { text in
      var text = text.unicodeScalars
      if text.first == " " { text.removeFirst() }
      if text.last == " " { text.removeLast() }
      return String(text).replacing("\u{0}br>", with: "\n")
    }
  }
}
