import DelimitedText
import Testing

@Suite("What is reported about rows")
struct RowReaderReportsTests {
  @Test(
    "rows of another width than the header are reported at the first odd field",
    arguments: [
      ("a;b;c\n1;2\n", 2, 3, .tooFewFields(expected: 3, found: 2)),
      ("a;b;c\n1;2;3;4;5\n", 2, 4, .tooManyFields(expected: 3, found: 5, surplusIsEmpty: false)),
      ("a;b\n1;2;;\n", 2, 3, .tooManyFields(expected: 2, found: 4, surplusIsEmpty: true)),
      ("a;b\n\n\"x\ny\"\n", 3, 2, .tooFewFields(expected: 2, found: 1)),
      ("a;b\n   \n", 2, 2, .tooFewFields(expected: 2, found: 1)),
    ] as [(String, Int, Int, TextReport.Detail)])
  func reportsRaggedRows(text: String, line: Int, column: Int, detail: TextReport.Detail) throws {
    let reports = try DelimitedTable(Array(text.utf8), separator: .semicolon).reports
    #expect(
      reports == [TextReport(position: TextPosition(line: line, column: column), detail: detail)])
    #expect(detail.kind == .ragged)
  }

  @Test(
    "headings that are empty or repeated are reported",
    arguments: [
      ("a;;b\n1;2;3\n", [.emptyHeading], [2]),
      ("a;b;;;\n1;2;3;4;5\n", [.trailingEmptyHeadings(count: 3)], [3]),
      ("a;b; \n1;2;3\n", [.emptyHeading], [3]),
      (
        "a; A;b;\u{C9};\u{E9}\n1;2;3;4;5\n",
        [.repeatedHeading(" A", firstColumn: 1), .repeatedHeading("\u{E9}", firstColumn: 4)],
        [2, 5]
      ),
      ("a;b;c\n1;2;3\n", [], []),
    ] as [(String, [TextReport.Detail], [Int])])
  func reportsHeadings(text: String, details: [TextReport.Detail], columns: [Int]) throws {
    let reports = try DelimitedTable(Array(text.utf8)).reports
    #expect(reports.map(\.detail) == details)
    #expect(reports.map(\.position.column) == columns)
    #expect(reports.allSatisfy { $0.kind == .header && $0.position.line == 1 })
  }

  @Test("a title above the headings is reported, and the headings below it count")
  func findsTitle() throws {
    let text = "Overzicht, wijk Zuid\n\nnaam;;x\na;b;c\nd;e;f;g\n"
    let reports = try DelimitedTable(Array(text.utf8)).reports
    #expect(
      reports.map(\.detail) == [
        .titleAboveHeader(usual: 3), .emptyHeading,
        .tooManyFields(expected: 3, found: 4, surplusIsEmpty: false),
      ])
    #expect(reports.map(\.position.line) == [1, 3, 5])
  }

  @Test("a declared separator that occurs nowhere is reported with the likely one")
  func reportsWrongDeclaration() throws {
    let reports = try DelimitedTable(Array("sep=;\na,b\n1,2\n".utf8)).reports
    #expect(
      reports.map(\.detail) == [.declaredSeparatorAbsent(declared: .semicolon, likely: .comma)])
  }

  @Test("control characters are kept, counted and reported once for each field")
  func reportsControls() throws {
    let table = try DelimitedTable(
      Array("een;twee;drie\n1\0\0;\"\u{1}\n\u{2}\u{7F}\";\0\u{1}\n".utf8))
    #expect(table.rows.last?.cells == ["1\0\0", "\u{1}\n\u{2}\u{7F}", "\0\u{1}"])
    #expect(
      table.reports.map(\.detail) == [
        .nul(count: 2), .control("\u{1}", count: 3), .nul(count: 1), .control("\u{1}", count: 1),
      ])
    #expect(table.reports.map(\.position.line) == [2, 2, 3, 3])
    #expect(table.reports.map(\.position.column) == [1, 2, 3, 3])
  }

  @Test("a report inside a cell of several lines names the line itself")
  func countsInsideCells() throws {
    let table = try DelimitedTable(Array("a;b\n\"x\n\ny\u{FFFD}\";\"p\nq\u{1}\"\n".utf8))
    #expect(table.reports.map(\.position.line) == [4, 5])
    #expect(table.reports.map(\.position.column) == [1, 2])
  }

  @Test(
    "a file without rows says so",
    arguments: [
      ("", .noRows), ("\n\r\n\n", .noRows), ("a;b\n", .onlyHeader), ("\na", .onlyHeader),
    ] as [(String, TextReport.Detail)])
  func reportsEmptiness(text: String, detail: TextReport.Detail) throws {
    #expect(try DelimitedTable(Array(text.utf8)).reports.map(\.detail) == [detail])
  }

  @Test("taking the reports leaves none and later ones still come")
  func takesReports() throws {
    var reader = try RowReader(Array("a;b\n1\n2\n".utf8), separator: .semicolon)
    _ = reader.next()
    _ = reader.next()
    let first = reader.takeReports()
    #expect(first.map(\.position.line) == [2])
    #expect(reader.isClean)
    _ = reader.next()
    let second = reader.takeReports()
    #expect(second.map(\.position.line) == [3])
  }
}
