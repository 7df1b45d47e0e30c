import DelimitedText
import Testing

@Suite("Files that are no text")
struct BinaryFormatTests {
  @Test(
    "a file of another kind is refused by its first bytes",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .zip),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], .ole),
      (Array("%PDF-1.7\n".utf8), .pdf), (Array("GIF89a;".utf8), .picture),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .picture),
      ([0xFF, 0xD8, 0xFF, 0xE0], .picture), ([0x1F, 0x8B, 0x08, 0x00], .compressed),
      (Array("SQLite format 3\0".utf8), .sqlite), (Array("{\\rtf1".utf8), .richText),
      (Array("\n <!DOCTYPE HTML>".utf8), .markup), (Array("<table><tr>".utf8), .markup),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1], .unknown),
      ([UInt8](repeating: 0, count: 1000), .unknown),
    ] as [([UInt8], BinaryFormat)])
  func refuses(bytes: [UInt8], format: BinaryFormat) {
    #expect(throws: DelimitedTextError.binaryFile(format)) { try DecodedText(bytes) }
  }

  @Test(
    "UTF-32 is named and refused",
    arguments: [
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "utf-32le"),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], "utf-32be"),
    ] as [([UInt8], String)])
  func refusesUTF32(bytes: [UInt8], name: String) {
    #expect(throws: DelimitedTextError.unsupportedEncoding(name)) { try DecodedText(bytes) }
  }

  @Test(
    "text that only resembles another kind is read",
    arguments: ["PK;naam\n1;x\n", "%;PDF\n1;2\n", "<5;x\n1;2\n", "BZh;x\n1;2\n", "{a;b\n1;2\n"])
  func readsLookalikes(text: String) throws {
    #expect(try DelimitedTable(Array(text.utf8)).rows.count == 2)
  }
}
