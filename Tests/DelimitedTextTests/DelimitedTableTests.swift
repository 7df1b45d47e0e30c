import DelimitedText
import TestSupport
import Testing

@Suite("Reading whole files")
struct DelimitedTableTests {
  @Test("there are enough files to try")
  func findsFixtures() {
    #expect(CSVFixture.names.count > 30)
  }

  @Test("a file is read as its expectation says", arguments: CSVFixture.names)
  func readsFixture(name: String) throws {
    let expected = try CSVFixture(named: name)
    let table = try DelimitedTable(try CSVFixture.bytes(of: name))
    #expect(table.encoding.rawValue == expected.encoding)
    #expect(String(table.guess.separator.character) == expected.delimiter)
    #expect(table.rows.map(\.cells) == expected.rows)
    let reports = table.reports.map {
      CSVFixture.Report(
        line: $0.position.line, column: $0.position.column, kind: $0.kind.rawValue)
    }
    #expect(reports == expected.reports)
  }

  @Test("a row can be given back exactly as it stands in the file")
  func keepsSource() throws {
    let table = try DelimitedTable(Array("a;b\n \"x\"\"y\" ; 2\r\n3;\"p\nq\"\n".utf8))
    #expect(
      table.rows.map { table.sourceText(of: $0) }
        == ["a;b", " \"x\"\"y\" ; 2", "3;\"p\nq\""])
    #expect(table.rows.map(\.line) == [1, 2, 3])
  }

  @Test("a given separator goes before every guess")
  func obeysSeparator() throws {
    let table = try DelimitedTable(Array("sep=;\na;b,c\n1;2,3\n".utf8), separator: .comma)
    #expect(table.rows.map(\.cells) == [["a;b", "c"], ["1;2", "3"]])
    #expect(table.guess.reason == .given)
  }

  @Test("a cell of 10 MB is read whole", .tags(.slow))
  func readsHugeCell() throws {
    let part = Array(String(repeating: "tekst ", count: 850_000).utf8)
    let bytes = Array("a;b\n\"".utf8) + part + Array(";\"\"\n".utf8) + part + Array("\";2\n".utf8)
    var reader = try RowReader(bytes)
    var counts: [[Int]] = []
    while reader.next() { counts.append((0..<reader.fieldCount).map { reader.byteCount(at: $0) }) }
    #expect(counts == [[1, 1], [2 * part.count + 3, 1]])
    #expect(reader.lastLine == 3)
    #expect(reader.isClean)
  }

  @Test("thousands of columns are read")
  func readsManyColumns() throws {
    let headings = (0..<20_000).map { "kolom \($0)" }
    var writer = RowWriter(dialect: Dialect(separator: .comma))
    writer.append(headings)
    writer.append(headings.indices.map(String.init))
    let table = try DelimitedTable(writer.bytes)
    #expect(table.rows.first?.cells == headings)
    #expect(table.rows.last?.cells.last == "19999")
    #expect(table.reports.isEmpty)
  }
}
