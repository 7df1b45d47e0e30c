import DelimitedText
import TestSupport
import Testing

@Suite("The catalog of DelimitedText")
struct CatalogTests {
  @Test("shows code that works", .tags(.documentation))
  func example() throws {
    // begin
    let bytes = Array("naam;plaats\n\"De \"\"Brug\"\"\";Ede\nLinde\n".utf8)
    let table = try DelimitedTable(bytes)
    let names = table.rows.map { $0.cells[0] }
    let places = table.reports.map(\.position)

    var writer = RowWriter(dialect: Dialect(separator: .comma))
    for row in table.rows { writer.append(row.cells.map { FormulaGuard.neutralized($0) }) }
    let written = String(decoding: writer.bytes, as: UTF8.self)
    // end
    #expect(names == ["naam", "De \"Brug\"", "Linde"])
    #expect(places == [TextPosition(line: 3, column: 2)])
    #expect(written == "naam,plaats\n\"De \"\"Brug\"\"\",Ede\nLinde\n")
    let page = "Sources/DelimitedText/DelimitedText.docc/DelimitedText.md"
    #expect(try Catalog.holdsExample(page, of: #filePath))
  }
}
