/// A kind of file that is sometimes handed over as delimited text but is not.
public enum BinaryFormat: String, CaseIterable, Equatable, Sendable {
  /// A zip archive, which is also what `.xlsx`, `.ods` and `.docx` files are.
  case zip
  /// An OLE compound file, such as an `.xls` or `.doc` of before 2007.
  case ole
  /// A PDF document.
  case pdf
  /// A PNG, JPEG or GIF picture.
  case picture
  /// A file compressed with gzip, bzip2, xz, 7-Zip, RAR or Zstandard.
  case compressed
  /// An SQLite database.
  case sqlite
  /// A web page or XML document, which some systems give the name of a spreadsheet.
  case markup
  /// A rich text document.
  case richText
  /// Bytes that are no text and have no known signature.
  case unknown

  private static let signatures: [(format: BinaryFormat, bytes: [UInt8])] = [
    (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
    (.zip, [0x50, 0x4B, 0x07, 0x08]),
    (.ole, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    (.pdf, Array("%PDF-".utf8)),
    (.picture, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    (.picture, [0xFF, 0xD8, 0xFF]), (.picture, Array("GIF87a".utf8)),
    (.picture, Array("GIF89a".utf8)),
    (.compressed, [0x1F, 0x8B, 0x08]), (.compressed, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    (.compressed, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    (.compressed, [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    (.compressed, [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
    (.compressed, [0x28, 0xB5, 0x2F, 0xFD]),
    (.sqlite, Array("SQLite format 3\0".utf8)),
    (.richText, Array("{\\rtf".utf8)),
  ]

  private static let markupOpenings = ["<?xml", "<!doctype", "<html", "<table", "<head", "<meta"]

  /// The format whose signature `bytes` start with, if any.
  init?(signatureOf bytes: [UInt8]) {
    if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = known.format
    } else if Self.isMarkup(bytes) {
      self = .markup
    } else {
      return nil
    }
  }

  /// Tells whether `bytes` open, after white space and a byte order mark, as XML or HTML.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256).drop { [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) }
    guard start.first == UInt8(ascii: "<") else { return false }
    let opening = start.prefix(9).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return markupOpenings.contains { opening.starts(with: $0.utf8) }
  }
}
