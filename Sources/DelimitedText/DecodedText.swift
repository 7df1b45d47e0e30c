/// The bytes of a file turned into UTF-8, with what was noticed on the way.
///
/// The encoding is taken from a byte order mark; without one, from the NUL bytes that UTF-16
/// leaves between Latin letters; else the text is UTF-8 when it is valid, Windows-1252 when
/// nothing in it is valid UTF-8 beyond ASCII, and UTF-8 with stray Windows-1252 bytes when it
/// holds both. A byte is never dropped: what cannot be understood is replaced and reported.
public struct DecodedText: Sendable {
  /// The text as UTF-8; for a UTF-8 file these are the very bytes of the file.
  public let bytes: [UInt8]
  /// The encoding that was recognised.
  public let encoding: TextEncoding
  /// The part of ``bytes`` that holds rows: without byte order mark and trailing padding.
  public let content: Range<Int>
  /// Doubtful places, in ascending order.
  let marks: [TextMark]

  /// Decodes the bytes of a file.
  ///
  /// - Complexity: O(n); a valid UTF-8 file is not copied.
  /// - Throws: ``DelimitedTextError`` when the bytes are not text.
  public init(_ source: [UInt8]) throws(DelimitedTextError) {
    guard source.count <= Int(Int32.max) else { throw .tooLarge(byteCount: source.count) }
    if let mark = ByteOrderMark(startOf: source) {
      switch mark {
      case .utf8: try self.init(utf8: source, from: 3, encoding: .utf8WithByteOrderMark)
      case .utf16LittleEndian: try self.init(utf16: source, from: 2, encoding: .utf16LittleEndian)
      case .utf16BigEndian: try self.init(utf16: source, from: 2, encoding: .utf16BigEndian)
      case .utf32LittleEndian: throw .unsupportedEncoding("utf-32le")
      case .utf32BigEndian: throw .unsupportedEncoding("utf-32be")
      }
      return
    }
    if let format = BinaryFormat(signatureOf: source) { throw .binaryFile(format) }
    if let encoding = UTF16Guess.encoding(of: source) {
      try self.init(utf16: source, from: 0, encoding: encoding)
    } else {
      try self.init(utf8: source, from: 0, encoding: .utf8)
    }
  }

  /// Reads UTF-8, or where that is invalid Windows-1252, from `start` on.
  private init(
    utf8 source: [UInt8], from start: Int, encoding: TextEncoding
  ) throws(DelimitedTextError) {
    let census = UTF8Census(of: source, from: start)
    if census.invalid == 0 {
      try self.init(
        text: source, from: start, encoding: encoding, marks: [], isASCII: census.valid == 0)
    } else if encoding == .utf8, census.suggestsWindows1252 {
      let decoded = Windows1252.decode(source)
      try self.init(text: decoded.text, from: 0, encoding: .windows1252, marks: decoded.marks)
    } else {
      let repaired = Windows1252.repair(source, from: start)
      try self.init(text: repaired.text, from: 0, encoding: encoding, marks: repaired.marks)
    }
  }

  /// Reads UTF-16 from `start` on.
  private init(
    utf16 source: [UInt8], from start: Int, encoding: TextEncoding
  ) throws(DelimitedTextError) {
    let decoded = UTF16Decoding(
      source, from: start, isLittleEndian: encoding == .utf16LittleEndian)
    try self.init(text: decoded.text, from: 0, encoding: encoding, marks: decoded.marks)
  }

  /// Completes text that is valid UTF-8: refuses bytes that are no text, cuts off padding, and
  /// adds the marks that only the characters show.
  private init(
    text: [UInt8], from start: Int, encoding: TextEncoding, marks: [TextMark],
    isASCII: Bool = false
  ) throws(DelimitedTextError) {
    guard text.count <= Int(Int32.max) else { throw .tooLarge(byteCount: text.count) }
    let padding = text[start...].reversed().prefix { $0 == 0x00 || $0 == 0x1A }.count
    let content = start..<(text.count - padding)
    guard !Self.isBinary(text, in: content, padding: padding) else { throw .binaryFile(.unknown) }
    var marks = isASCII ? [] : TextMark.merge(marks, TextMark.damage(in: text, content))
    if padding > 0 {
      let detail = TextReport.Detail.trailingPadding(text[content.upperBound], count: padding)
      marks.append(TextMark(offset: content.upperBound, detail: detail))
    }
    bytes = text
    self.encoding = encoding
    self.content = content
    self.marks = marks
  }

  /// Tells whether so many control characters stand in the first 64 kB that it is no text.
  private static func isBinary(_ text: [UInt8], in content: Range<Int>, padding: Int) -> Bool {
    guard !content.isEmpty else { return padding > 1 }
    let sample = text[content].prefix(65_536)
    let controls = sample.count { $0 == 0x7F || $0 < 0x20 && !(0x09...0x0D).contains($0) }
    return controls * 100 > sample.count * (sample.count < 512 ? 30 : 5)
  }
}
