import DelimitedText
import Foundation
import Kaartimport
import TestSupport
import Testing

@Suite("Showing how a file is understood")
struct BestandsbeeldTests {
  @Test("everything in a file is shown, with a sentence for each report")
  func showsFile() throws {
    let beeld = try Bestandsbeeld(
      TextEncoding.windows1252.encode(Array("naam;plaats\nZoë;\"Ede\nBo\n".utf8)))
    #expect(beeld.encoding == "windows-1252")
    #expect(beeld.delimiter == ";")
    #expect(beeld.rows == [["naam", "plaats"], ["Zoë", "\"Ede"], ["Bo"]])
    #expect(beeld.reports.map(\.line) == [2, 3])
    #expect(beeld.reports.map(\.column) == [2, 2])
    #expect(beeld.reports.map(\.kind) == ["quote", "ragged"])
    #expect(beeld.reports.allSatisfy { $0.message.hasSuffix(".") })
  }

  @Test("the document has exactly the promised keys")
  func encodes() throws {
    let beeld = try Bestandsbeeld(Array("a\tb\n1\n".utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(beeld), as: UTF8.self)
    let message = try #require(beeld.reports.first?.message)
    #expect(
      text == """
        {"delimiter":"\\t","encoding":"utf-8","reports":[{"column":2,"kind":"ragged","line":2,\
        "message":"\(message)"}],"rows":[["a","b"],["1"]]}
        """)
  }

  @Test("a given separator is used")
  func obeysSeparator() throws {
    let beeld = try Bestandsbeeld(Array("a;b,c\n1;2,3\n".utf8), scheidingsteken: .comma)
    #expect(beeld.rows == [["a;b", "c"], ["1;2", "3"]])
  }

  @Test(
    "a file that is no text is refused with a sentence that says what to do",
    arguments: BinaryFormat.allCases)
  func refuses(format: BinaryFormat) {
    let sentence = Bestandsweigering(.binaryFile(format)).zin
    #expect(sentence.hasSuffix("."))
    #expect(!sentence.contains(format.rawValue + "("))
  }

  @Test("a spreadsheet with the name of a CSV file is recognised")
  func refusesSpreadsheet() {
    #expect(throws: Bestandsweigering(.binaryFile(.zip))) {
      try Bestandsbeeld([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00])
    }
    #expect(Bestandsweigering(.binaryFile(.zip)).zin.contains("Excel"))
    #expect(Bestandsweigering(.unsupportedEncoding("utf-32le")).zin.contains("utf-32le"))
  }
}
