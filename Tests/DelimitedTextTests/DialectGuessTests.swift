import DelimitedText
import Testing

@Suite("Guessing the separator")
struct DialectGuessTests {
  @Test(
    "the separator that divides the rows alike is chosen",
    arguments: [
      ("a;b\n1;2\n", .semicolon), ("a,b\n1,2\n", .comma), ("a\tb\n1\t2\n", .tab),
      ("a|b\n1|2\n", .pipe), ("naam,waarde\nx,1\n", .comma), ("a;b,c", .semicolon),
      ("id;tekst\n1;a, b, c\n2;d, e, f\n", .semicolon),
      ("id,tekst\n1,a;b\n2,c;d\n", .comma),
      ("id;naam, plaats;type\n1;Jan, Utrecht;x\n2;An, Ede;y\n", .semicolon),
      ("52,1;5,1\n52,2;5,2\n", .semicolon), ("1,2,3\n4,5,6\n", .comma),
      ("id;themas\n1;a|b\n2;c|d|e\n", .semicolon), ("a\tb;c\n1,2\t3;4\n", .tab),
      ("\"a,b\";\"c\"\n\"1,2\";\"3\"\n", .semicolon),
      ("\"a\",\"b;c\"\n\"x;y\",\"z\"\n", .comma),
      ("a;b;c\n1;2\n1;2;3;4\n", .semicolon),
    ] as [(String, Separator)])
  func guesses(text: String, separator: Separator) throws {
    let guess = DialectGuess(try DecodedText(Array(text.utf8)))
    #expect(guess.separator == separator)
  }

  @Test(
    "a file of one column is not divided",
    arguments: [
      "naam\nJan\nPiet\n", "naam\nJansen, Jan\nPietersen, Piet\n", "bedrag\n1,5\n2,5\n",
      "opmerking\nhallo,daar\nnee,ja\nx\n", "naam", "",
    ])
  func findsOneColumn(text: String) throws {
    let guess = DialectGuess(try DecodedText(Array(text.utf8)))
    #expect(guess.reason == .oneColumn)
    #expect(guess.separator == .semicolon)
  }

  @Test(
    "a first line with sep= decides",
    arguments: [
      ("sep=,\na;b\n", .comma), ("SEP=;\r\na,b\n", .semicolon), ("sep=\t\na;b\n", .tab),
      ("\"sep=|\"\na;b\n", .pipe), ("sep=;;;\na,b\n", .semicolon), ("sep=;", .semicolon),
    ] as [(String, Separator)])
  func obeysDeclaration(text: String, separator: Separator) throws {
    let table = try DelimitedTable(Array(text.utf8))
    #expect(table.guess.separator == separator)
    #expect(table.guess.reason == .declared)
    #expect(table.rows.first.map(\.line) != 1)
  }

  @Test(
    "a first line that is no declaration is a row",
    arguments: ["sep=;x\na;b\n", "sep=ab\n", "sep=\na;b\n", "\"sep=;\na;b\n", "step=;\na;b\n"])
  func keepsOtherLines(text: String) throws {
    let table = try DelimitedTable(Array(text.utf8))
    #expect(table.guess.reason != .declared)
    #expect(table.rows.first.map(\.line) == 1)
  }

  @Test("any usual sign can be declared")
  func acceptsOtherSigns() throws {
    let table = try DelimitedTable(Array("sep=^\na^b\n1^2\n".utf8))
    #expect(table.rows.map(\.cells) == [["a", "b"], ["1", "2"]])
    #expect(Separator(UInt8(ascii: "\"")) == nil)
    #expect(Separator(UInt8(ascii: "a")) == nil)
    #expect(Separator(0x0A) == nil)
  }

  @Test("the guess does not end where the sample does")
  func samplesLongCells() throws {
    let long = String(repeating: "tekst, en meer; ", count: 40_000)
    var writer = RowWriter(dialect: Dialect(separator: .comma))
    writer.append([long, "b"])
    writer.append(["1", "2"])
    #expect(DialectGuess(try DecodedText(writer.bytes)).separator == .comma)
  }
}
