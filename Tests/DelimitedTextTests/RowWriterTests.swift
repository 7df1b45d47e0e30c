import DelimitedText
import TestSupport
import Testing

@Suite("Writing rows")
struct RowWriterTests {
  @Test(
    "a cell is quoted only where it has to be",
    arguments: [
      (["a", "b"], "a;b\n"), (["a;b", "c"], "\"a;b\";c\n"), (["a,b", "c"], "a,b;c\n"),
      (["\"", "x\ny"], "\"\"\"\";\"x\ny\"\n"), ([" a", "b "], "\" a\";\"b \"\n"),
      (["", ""], ";\n"), ([""], "\"\"\n"), (["\t"], "\"\t\"\n"),
    ])
  func writesRow(cells: [String], text: String) {
    var writer = RowWriter()
    writer.append(cells)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test(
    "a first cell that looks like something else reads back as itself",
    arguments: [
      "sep=,", "sep=;", "\u{FEFF}naam", "%PDF-1.4", "PK\u{3}\u{4}", "<html>", "<?xml", "{\\rtf",
      "GIF89a", "", "=1+1",
    ])
  func survivesLookalikes(cell: String) throws {
    var writer = RowWriter()
    writer.append([cell])
    writer.append(["x"])
    let table = try DelimitedTable(writer.bytes, separator: .semicolon)
    #expect(table.rows.map(\.cells) == [[cell], ["x"]])
  }

  @Test("a declared separator is written first and found again")
  func declaresSeparator() throws {
    let dialect = Dialect(
      separator: .pipe, lineEnding: .carriageReturnLineFeed, declaresSeparator: true)
    var writer = RowWriter(dialect: dialect)
    writer.append(["a,b", "c"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "sep=|\r\na,b|c\r\n")
    let table = try DelimitedTable(writer.bytes)
    #expect(table.rows.map(\.cells) == [["a,b", "c"]])
    #expect(table.guess.reason == .declared)
  }

  @Test("a character that Windows-1252 lacks is named")
  func refusesUnencodable() {
    var writer = RowWriter()
    writer.append(["Łódź"])
    #expect(throws: DelimitedTextError.unencodable("Ł", .windows1252)) {
      try writer.bytes(in: .windows1252)
    }
  }

  /// Pieces of nasty cells, and with `onlyLatin` those that Windows-1252 has.
  private static func cell(onlyLatin: Bool, _ random: inout SplitMix64) -> String {
    let latin = [
      "a", "bc", "\"", "\"\"", ";", ",", "\t", "|", "\n", "\r", "\r\n", " ", "é", "€", "’", "=",
      "+", "-", "@", "'", "sep=;", "#", "ÿ",
    ]
    let pieces =
      onlyLatin ? latin : latin + ["Ã©", "\u{1}", "ł", "北京", "😀", "\u{FFFD}", "\u{FEFF}"]
    let count = Int.random(in: 0...6, using: &random)
    return (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }

  @Test(
    "what is written in any dialect and encoding reads back exactly", .tags(.property),
    arguments: UInt64(0)..<UInt64(150))
  func roundTrips(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for encoding in TextEncoding.allCases {
      let dialect = Dialect(
        separator: Separator.guessable.randomElement(using: &random) ?? .comma,
        lineEnding: Dialect.LineEnding.allCases.randomElement(using: &random) ?? .lineFeed,
        declaresSeparator: Bool.random(using: &random))
      let width = Int.random(in: 1...5, using: &random)
      // A row of plain text keeps a handful of odd cells from looking like no text at all.
      var rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<width).map { _ in Self.cell(onlyLatin: encoding == .windows1252, &random) }
      }
      rows.append(Array(repeating: "gewone tekst", count: width))
      if encoding == .windows1252 { rows.append(Array(repeating: "Zoë", count: width)) }
      var writer = RowWriter(dialect: dialect)
      for row in rows { writer.append(row) }
      let table = try DelimitedTable(
        try writer.bytes(in: encoding),
        separator: dialect.declaresSeparator ? nil : dialect.separator)
      #expect(table.rows.map(\.cells) == rows)
      #expect(table.reports.allSatisfy { $0.kind != .quote && $0.kind != .ragged })
      let isASCII = rows.joined().allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
      #expect(table.encoding == encoding || isASCII)
    }
  }
}
