import DelimitedText
import TestSupport
import Testing

@Suite("Recognising encodings")
struct DecodedTextTests {
  private static let text = "naam;plaats\nZoë;’s-Gravenhage\nÇelik;Łódź 😀\n"

  @Test(
    "UTF-16 is recognised without a byte order mark, whatever the script",
    arguments: [
      text, "a", "имя;город\nИван;Москва\nПётр;Утрехт\n", "اسم;مدينة\nمحمد;أوترخت\n",
      "姓名;城市\n王小明;乌得勒支\n李;北京\n", "όνομα\tπόλη\nΓιώργος\tΑθήνα\n",
    ])
  func recognisesUTF16(text: String) throws {
    let units = Array(text.utf16)
    let little = try DecodedText(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let big = try DecodedText(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    #expect(little.encoding == .utf16LittleEndian)
    #expect(big.encoding == .utf16BigEndian)
    #expect(little.bytes == Array(text.utf8))
    #expect(big.bytes == Array(text.utf8))
  }

  @Test(
    "text with a few NUL bytes is not taken for UTF-16",
    arguments: ["a;b\n1\0;2\n", "a;b\n\0;\0\n12345;6789\n", "\0a;b\n1;2\n"])
  func keepsNULs(text: String) throws {
    let decoded = try DecodedText(Array(text.utf8))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.bytes == Array(text.utf8))
  }

  @Test("every byte of Windows-1252 is read as its character")
  func readsWindows1252() throws {
    let high: [UInt8] = Array(0x80...0xFF)
    let decoded = try DecodedText(Array("x;".utf8) + high)
    let specials =
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    let latin = String(String.UnicodeScalarView((0xA0...0xFF).compactMap(Unicode.Scalar.init)))
    #expect(decoded.encoding == .windows1252)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "x;" + specials + latin)
  }

  @Test("valid UTF-8 is not copied and not changed", .tags(.property), arguments: UInt64(0)..<40)
  func keepsUTF8(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var text = "kop;x\n"
    for _ in 0..<300 {
      text.unicodeScalars.append(
        Unicode.Scalar(UInt32.random(in: 0x20..<0xD800, using: &random)) ?? "x")
    }
    let decoded = try DecodedText(Array(text.utf8))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.bytes == Array(text.utf8))
  }

  @Test(
    "what cannot be read as it should is reported with what was done",
    arguments: [
      ([0x61, 0xC3, 0xAB, 0x0A, 0xE9], .invalidByte(0xE9, readAs: "é")),
      ([0x61, 0xE9, 0x0A, 0x81], .undefinedByte(0x81)),
      ([0x61, 0xE9, 0x0A, 0x78, 0xFF], .improbableCharacter("ÿ")),
      (Array("a\n\u{FFFD}".utf8), .replacementCharacter),
      (Array("a\nCafÃ©".utf8), .doublyEncoded("é")),
      (Array("a\nâ‚¬ 5".utf8), .doublyEncoded("€")),
      (Array("a\nðŸ˜€".utf8), .doublyEncoded("😀")),
      (Array("a\nx\u{FEFF}".utf8), .innerByteOrderMark),
      (Array("a\nx\u{85}".utf8), .control("\u{85}", count: 1)),
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x00, 0xD8, 0x61, 0], .unpairedSurrogate(0xD800)),
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0, 0x63], .oddByteCount(last: 0x63)),
      (
        [0xFF, 0xFE, 0x61, 0, 0x0A, 0] + Array("een lange regel erachter, gewoon ASCII.".utf8),
        .foreignBytes
      ),
      (
        Array("a\ncaf\u{E9}".utf16.map { UInt8($0) }) + [0x20, 0x63, 0x61, 0x66, 0x8E],
        .improbableCharacter("\u{17D}")
      ),
      (Array("a\nb\n\0\0\0\0".utf8), .trailingPadding(0, count: 4)),
    ] as [([UInt8], TextReport.Detail)])
  func reportsDamage(bytes: [UInt8], detail: TextReport.Detail) throws {
    let reports = try DelimitedTable(bytes, separator: .semicolon).reports
    #expect(reports.map(\.detail) == [detail])
    #expect(reports.map(\.position) == [TextPosition(line: detail.kind == .nul ? 3 : 2, column: 1)])
  }

  @Test(
    "letters that follow each other by right are not called damaged",
    arguments: ["André’s «thé» à 5 °C", "É", "ÀÉ", "5 m²", "coördinatie", "¿Qué?", "Ää"])
  func acceptsAccents(text: String) throws {
    let utf8 = try DelimitedTable(Array(("a\n" + text).utf8))
    let windows = try DelimitedTable(TextEncoding.windows1252.encode(Array(("a\n" + text).utf8)))
    #expect(utf8.reports.isEmpty)
    #expect(windows.reports.isEmpty)
    #expect(utf8.rows.last?.cells == [text])
    #expect(windows.rows.last?.cells == [text])
  }

  @Test("a byte order mark without anything behind it is an empty file")
  func readsBareMark() throws {
    #expect(try DelimitedTable([0xEF, 0xBB, 0xBF]).reports.map(\.detail) == [.noRows])
    #expect(try DelimitedTable([0xFE, 0xFF]).reports.map(\.detail) == [.noRows])
  }
}
