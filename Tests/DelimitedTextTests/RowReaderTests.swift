import DelimitedText
import Testing

@Suite("Reading rows")
struct RowReaderTests {
  @Test(
    "rows are divided as the rules of CSV say",
    arguments: [
      ("a;b;c\n1;2;3\n", [["a", "b", "c"], ["1", "2", "3"]]),
      ("a;b\r\n1;2\r\n\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r3,4", [["a", "b"], ["1", "2"], ["3", "4"]]),
      ("a;b\n1;2\r\n3;4\r5;6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
      ("a\tb\n\"x\ty\"\tz\n", [["a", "b"], ["x\ty", "z"]]),
      ("a;b\n\"x\ny\";\"he said \"\"no\"\"\"\n", [["a", "b"], ["x\ny", "he said \"no\""]]),
      ("a;b\n\"\";\"\"\"\"\n", [["a", "b"], ["", "\""]]),
      ("a;b;\n1;2;\n", [["a", "b", ""], ["1", "2", ""]]),
      ("a;b\n1;", [["a", "b"], ["1", ""]]),
      ("a\n\"\"\nx\n", [["a"], [""], ["x"]]),
    ])
  func dividesRows(text: String, expected: [[String]]) throws {
    let table = try DelimitedTable(Array(text.utf8))
    #expect(table.rows.map(\.cells) == expected)
  }

  @Test(
    "a misplaced quotation mark loses nothing and is reported",
    arguments: [
      ("a;b\n1;\"x\n2;y\n", [["1", "\"x"], ["2", "y"]], 2, 2),
      ("a;b\n1;\"x\n2;\"y\"\n3;z\n", [["1", "\"x"], ["2", "y"], ["3", "z"]], 2, 2),
      ("a;b\n1;\"\n2;x\n", [["1", "\""], ["2", "x"]], 2, 2),
      ("a;b\n1;\"x", [["1", "\"x"]], 2, 2),
      ("a;b\n1;5\" disk\n", [["1", "5\" disk"]], 2, 2),
      ("a;b\n \"x\";2\n", [[" \"x\"", "2"]], 2, 1),
      ("a;b\n\"x\"y;2\n", [["xy", "2"]], 2, 1),
      ("a;b\n\"x\"y\"z\";2\n", [["xy\"z\"", "2"]], 2, 1),
      ("a;b\n\"x\ny\" ;2\n", [["x\ny ", "2"]], 3, 1),
    ])
  func reportsQuotes(text: String, expected: [[String]], line: Int, column: Int) throws {
    let table = try DelimitedTable(Array(text.utf8))
    #expect(table.rows.dropFirst().map(\.cells) == expected)
    #expect(table.reports.map(\.kind) == [.quote])
    #expect(table.reports.map(\.position) == [TextPosition(line: line, column: column)])
  }

  @Test("one lone quotation mark does not swallow the rows below it")
  func survivesLoneQuote() throws {
    let rows = (1...5000).map { "\($0);\"naam \($0)\";x" }
    let text = "id;naam;x\n0;\"oeps;x\n" + rows.joined(separator: "\n")
    let table = try DelimitedTable(Array(text.utf8))
    #expect(table.rows.count == 5002)
    #expect(table.rows.last?.cells == ["5000", "naam 5000", "x"])
    #expect(table.reports.map(\.detail) == [.unclosedQuote])
  }

  @Test("fields can be looked at one by one without making strings")
  func lendsFields() throws {
    var reader = try RowReader(Array("a;b;c\n\"1\"\"2\";\"3\";4\n".utf8))
    #expect(reader.fieldCount == 0)
    #expect(advance(&reader))
    #expect(advance(&reader))
    #expect(reader.fieldCount == 3)
    #expect((0..<3).map { reader.byteCount(at: $0) } == [3, 1, 1])
    #expect((0..<3).map { reader.isQuoted(at: $0) } == [true, true, false])
    #expect(reader.withBytes(at: 0) { $0[1] } == UInt8(ascii: "\""))
    #expect(reader.string(at: 2) == "4")
    #expect(reader.sourceText == "\"1\"\"2\";\"3\";4")
    #expect(!advance(&reader))
    #expect(!advance(&reader))
  }

  @Test("a copy of a reader goes its own way")
  func copies() throws {
    var reader = try RowReader(Array("a;b\n1;2\n\"x\"\"\";4;5\n".utf8))
    #expect(advance(&reader))
    var copy = reader
    #expect(advance(&copy))
    #expect(advance(&copy))
    #expect(reader.strings() == ["a", "b"])
    #expect(reader.isClean)
    #expect(copy.strings() == ["x\"", "4", "5"])
    #expect(copy.reports.map(\.kind) == [.ragged])
    #expect(advance(&reader))
    #expect(reader.strings() == ["1", "2"])
  }

  @Test("lines are counted as a text editor counts them")
  func countsLines() throws {
    let text = "a;b\r\n\r\n\"p\nq\r\nr\rs\";2\n\n3;4\r5;6"
    var reader = try RowReader(Array(text.utf8))
    var lines: [[Int]] = []
    while reader.next() { lines.append([reader.line, reader.lastLine]) }
    #expect(lines == [[1, 1], [3, 6], [8, 8], [9, 9]])
  }
}

/// Moves a reader to its next row, for use inside an expectation.
func advance(_ reader: inout RowReader) -> Bool { reader.next() }
