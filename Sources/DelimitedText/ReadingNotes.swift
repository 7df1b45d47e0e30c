/// The part of a ``RowReader`` that is not needed for every field.
struct ReadingNotes: Sendable {
  /// The encoding of the file.
  let encoding: TextEncoding
  /// The separator, and why it was chosen.
  let guess: DialectGuess
  /// The doubtful places of the text, and how many of them belong to earlier rows.
  let marks: [TextMark]
  var passedMarks = 0
  /// What was noticed so far.
  var reports: [TextReport] = []
  /// Where the reports of the current row begin.
  var firstReportOfRow = 0
  /// Where in the text the copied fields of the current row are, and their numbers from 0.
  var copyOrigins: [(index: Int, start: Int)] = []
  /// A place in the current row of which the line is known.
  var knownLine: (offset: Int, line: Int) = (-1, 0)
  /// The line of the header.
  var headerLine = 1

  init(encoding: TextEncoding, guess: DialectGuess, marks: [TextMark]) {
    self.encoding = encoding
    self.guess = guess
    self.marks = marks
  }
}
