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
      ("a;b;\n1;2;\n", [["a", "b", ""], ["1", "2", ""]]),
      ("a;b\n1;", [["a", "b"], ["1", ""]]),
    ])
  func dividesRows(text: String, expected: [[String]]) throws {
    let table = try DelimitedTable(Array(text.utf8))
    #expect(table.rows.map(\.cells) == expected)
  }

  @Test(
    "a misplaced quotation mark loses nothing and is reported",
    arguments: [
      ("a;b\n1;\"x\n2;y\n", [["a", "b"], ["1", "\"x"], ["2", "y"]], 2, 2),
      ("a;b\n1;\"x\n2;\"y\"\n3;z\n", [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]], 2, 2),
      ("a;b\n1;5\" disk\n", [["a", "b"], ["1", "5\" disk"]], 2, 2),
      ("a;b\n\"x\"y;2\n", [["a", "b"], ["xy", "2"]], 2, 1),
    ])
  func reportsQuotes(text: String, expected: [[String]], line: Int, column: Int) throws {
    let table = try DelimitedTable(Array(text.utf8))
    #expect(table.rows.map(\.cells) == expected)
    #expect(table.reports.map(\.kind) == [.quote])
    #expect(table.reports.map(\.position) == [TextPosition(line: line, column: column)])
  }
}
