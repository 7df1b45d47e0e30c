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

  /// Where each field of the current row is; behind these there may be unused places.
  @usableFromInline var fields: [FieldBounds] = []
  /// The fields of the current row whose value differs from the text, one after another.
  @usableFromInline var copies: [UInt8] = []
  /// The number of fields of the current row.
  @usableFromInline var count: Int32 = 0
  /// Where the current row starts and ends, and where the next one starts.
  @usableFromInline var rowStart: Int32 = 0
  @usableFromInline var rowEnd: Int32 = 0
  var position: Int32
  /// The end of the part of `text` that holds rows.
  let end: Int32
  /// The lines of the current row.
  @usableFromInline var firstLine: Int32 = 0
  @usableFromInline var finalLine: Int32 = 0
  /// How many rows were read.
  var rowCount: Int32 = 0
  /// The number of fields that a row should have; negative as long as the header is awaited.
  var expectedCount: Int32 = -1
  /// Where the next doubtful place of the text is.
  var nextMark: Int32 = .max
  /// What each byte value means to the reader.
  let classes: ByteClasses
  /// Whether the current row holds line ends, inside quotation marks.
  var holdsLineEnds = false
  var isFinished = false
  @usableFromInline var hasReports = false
  /// Whether the current row has copied fields.
  var hasCopies = false
  /// All that is seldom needed, in an array of one to keep the reader itself small: it is handed
  /// from function to function for every field.
  var notes: [ReadingNotes]

  /// Makes a reader over the bytes of a file; the separator is guessed unless it is given.
  ///
  /// - Throws: ``DelimitedTextError`` when the bytes are not text.
  public init(_ bytes: [UInt8], separator: Separator? = nil) throws(DelimitedTextError) {
    self.init(try DecodedText(bytes), separator: separator)
  }

  /// Makes a reader over decoded text; the separator is guessed unless it is given.
  public init(_ decoded: DecodedText, separator: Separator? = nil) {
    let guess = DialectGuess(decoded, separator: separator)
    let notes = ReadingNotes(encoding: decoded.encoding, guess: guess, marks: decoded.marks)
    self.init(decoded.bytes, guess.rowStart..<decoded.content.upperBound, notes)
    finalLine = guess.rowStart > decoded.content.lowerBound ? 1 : 0
  }

  /// Makes a reader over a part of a text, to see how a separator divides it.
  init(surveying text: [UInt8], _ range: Range<Int>, separator: Separator) {
    let guess = DialectGuess(surveying: separator)
    self.init(text, range, ReadingNotes(encoding: .utf8, guess: guess, marks: []))
  }

  private init(_ text: [UInt8], _ range: Range<Int>, _ notes: ReadingNotes) {
    self.text = text
    position = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    classes = ByteClasses(separator: notes.guess.separator)
    nextMark = notes.marks.first.map { Int32($0.offset) } ?? .max
    self.notes = [notes]
  }

  /// The encoding of the file.
  public var encoding: TextEncoding { notes[0].encoding }

  /// The separator, and why it was chosen.
  public var guess: DialectGuess { notes[0].guess }

  /// What was noticed up to and including the current row, in the order of the text.
  public var reports: [TextReport] { notes[0].reports }

  /// Whether there are no reports up to and including the current row.
  @inlinable @inline(__always) public var isClean: Bool { !hasReports }

  /// Returns the reports so far and forgets them.
  public mutating func takeReports() -> [TextReport] {
    guard !isClean else { return [] }
    defer {
      notes[0].reports.removeAll()
      notes[0].firstReportOfRow = 0
      hasReports = false
    }
    return notes[0].reports
  }
}
