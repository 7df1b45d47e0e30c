/// Reads delimited text row by row, without making strings that nobody asks for.
///
/// The reader accepts line feeds, carriage returns and both together as row ends, mixed as they
/// come, and passes over empty lines. Every other line is a row, also one that looks like a
/// comment. What is against the rules is read in the way that loses nothing, and reported:
/// - A quotation mark inside an unquoted field is a character like any other.
/// - Text after a closing quotation mark is joined to the field.
/// - A quoted field that runs over a line end must be closed properly, before a separator or a
///   row end. If it is not, its opening quotation mark is a character and the field is read as
///   unquoted, so that a lone quotation mark never swallows the rows below it.
///
/// ```swift
/// var reader = try RowReader(bytes)
/// while reader.next() {
///   for column in 0..<reader.fieldCount { print(reader.string(at: column)) }
/// }
/// ```
///
/// All rows together take O(n) time. Memory beyond the text is that of one row.
public struct RowReader: Sendable {
  /// The text that is read, as UTF-8.
  public let text: [UInt8]
  /// The encoding of the file.
  public let encoding: TextEncoding
  /// The separator, and why it was chosen.
  public let guess: DialectGuess
  /// What was noticed up to and including the current row, in the order of the text.
  public internal(set) var reports: [TextReport] = []
  /// The bytes of ``text`` that form the current row, without its row end.
  public internal(set) var source: Range<Int>
  /// The physical line on which the current row starts, counted from 1.
  public internal(set) var line = 0
  /// The physical line on which the current row ends.
  public internal(set) var lastLine = 0

  /// Where each field of the current row is.
  @usableFromInline var fields: [Field] = []
  /// The fields of the current row whose value differs from the text, one after another.
  @usableFromInline var copies: [UInt8] = []
  /// What each byte value means to the reader.
  let classes: ByteClasses
  /// The end of the part of `text` that holds rows.
  let end: Int
  /// Where the next row starts.
  var position: Int
  /// The number of fields that a row should have; nil before the first row.
  var expectedFieldCount: Int?
  /// The doubtful places of the text, and how many of them belong to earlier rows.
  let marks: [TextMark]
  var passedMarks = 0
  /// Whether the current row holds line ends, inside quotation marks.
  var holdsLineEnds = false
  /// How many rows were read.
  var rowCount = 0
  /// Whether no row has been the header yet, and the line of the header otherwise.
  var isHeaderAwaited = true
  var headerLine = 1
  /// Where the reports of the current row begin.
  var firstReportOfRow = 0
  var isFinished = false

  /// A field of the current row.
  @usableFromInline struct Field: Sendable {
    /// Where the field starts in the text, its opening quotation mark included.
    @usableFromInline var start: UInt32
    /// The bounds of the value, in the text or in the copies.
    @usableFromInline var lower: UInt32
    @usableFromInline var upper: UInt32
    /// Whether the value stands in the copies.
    @usableFromInline var isCopy: Bool

    @usableFromInline init(start: Int, value: Range<Int>, isCopy: Bool) {
      self.start = UInt32(truncatingIfNeeded: start)
      lower = UInt32(truncatingIfNeeded: value.lowerBound)
      upper = UInt32(truncatingIfNeeded: value.upperBound)
      self.isCopy = isCopy
    }

    @usableFromInline var value: Range<Int> { Int(lower)..<Int(upper) }
  }

  /// Makes a reader over the bytes of a file; the separator is guessed unless it is given.
  ///
  /// - Throws: ``DelimitedTextError`` when the bytes are not text.
  public init(_ bytes: [UInt8], separator: Separator? = nil) throws(DelimitedTextError) {
    self.init(try DecodedText(bytes), separator: separator)
  }

  /// Makes a reader over decoded text; the separator is guessed unless it is given.
  public init(_ decoded: DecodedText, separator: Separator? = nil) {
    let guess = DialectGuess(decoded, separator: separator)
    text = decoded.bytes
    encoding = decoded.encoding
    self.guess = guess
    classes = ByteClasses(separator: guess.separator)
    end = decoded.content.upperBound
    position = guess.rowStart
    expectedFieldCount = guess.usualFieldCount
    marks = decoded.marks
    source = position..<position
    lastLine = guess.rowStart > decoded.content.lowerBound ? 1 : 0
  }

  /// Makes a reader over a part of a text, to see how a separator divides it.
  init(surveying text: [UInt8], _ range: Range<Int>, separator: Separator) {
    self.text = text
    encoding = .utf8
    guess = DialectGuess(surveying: separator)
    classes = ByteClasses(separator: separator)
    end = range.upperBound
    position = range.lowerBound
    marks = []
    source = position..<position
  }

  /// Returns the reports so far and forgets them.
  public mutating func takeReports() -> [TextReport] {
    defer { reports.removeAll() }
    return reports
  }
}
