extension RowReader {
  /// Adds a report about a place in the current row.
  mutating func report(_ detail: TextReport.Detail, at offset: Int, column: Int) {
    append(detail, TextPosition(line: lineNumber(at: offset), column: column))
  }

  private mutating func append(_ detail: TextReport.Detail, _ position: TextPosition) {
    notes[0].reports.append(TextReport(position: position, detail: detail))
    hasReports = true
  }

  /// Notes a quotation mark or control character inside an unquoted field.
  mutating func noteLiteral(at offset: Int) {
    let column = fieldCount + 1
    guard text[offset] == UInt8(ascii: "\"") else { return noteControl(at: offset, column: column) }
    guard !isReported(.quote, column: column) else { return }
    report(.quoteInsideField, at: offset, column: column)
  }

  /// Notes a control character; all those of one field are one report per kind.
  mutating func noteControl(at offset: Int, column: Int) {
    let byte = text[offset]
    let kind = byte == 0 ? TextReport.Kind.nul : .control
    var index = reports.count - 1
    while index >= notes[0].firstReportOfRow, reports[index].position.column == column {
      let known = reports[index]
      if known.kind == kind {
        notes[0].reports[index] = TextReport(position: known.position, detail: known.detail.counted)
        return
      }
      index -= 1
    }
    let first = Unicode.Scalar(byte)
    report(byte == 0 ? .nul(count: 1) : .control(first, count: 1), at: offset, column: column)
  }

  /// Reports the marks of the text that lie before `stop`, one per field and kind.
  mutating func reportMarks(before stop: Int) {
    let starts = fieldStarts()
    let marks = notes[0].marks
    var column = 1
    var passed = notes[0].passedMarks
    while passed < marks.count, marks[passed].offset < stop {
      let mark = marks[passed]
      passed += 1
      while column < fieldCount, starts[column] <= mark.offset { column += 1 }
      if isReported(mark.detail.kind, column: column) { continue }
      report(mark.detail, at: mark.offset, column: column)
    }
    notes[0].passedMarks = passed
    nextMark = passed < marks.count ? Int32(truncatingIfNeeded: marks[passed].offset) : .max
  }

  /// Reports what is left when there are no more rows.
  mutating func finish() {
    isFinished = true
    let endsInLineEnd = position > 0 && [0x0A, 0x0D].contains(text[Int(position) - 1])
    let last = TextPosition(line: max(1, lastLine + (endsInLineEnd ? 1 : 0)), column: 1)
    for mark in notes[0].marks[notes[0].passedMarks...] {
      append(mark.detail, last)
    }
    notes[0].passedMarks = notes[0].marks.count
    if rowCount == 0 {
      append(.noRows, last)
    } else if rowCount == 1 {
      append(.onlyHeader, TextPosition(line: notes[0].headerLine, column: 1))
    }
  }

  /// Puts the reports of the current row in the order of their places.
  mutating func completeReportsOfRow() {
    let first = notes[0].firstReportOfRow
    notes[0].firstReportOfRow = reports.count
    let positions = reports[first...].lazy.map(\.position)
    guard zip(positions, positions.dropFirst()).contains(where: { $0 > $1 }) else { return }
    let sorted = reports[first...].enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }
    notes[0].reports.replaceSubrange(first..., with: sorted.map(\.element))
  }

  /// Tells whether a report of this kind about this field of the current row exists.
  private func isReported(_ kind: TextReport.Kind, column: Int) -> Bool {
    reports[notes[0].firstReportOfRow...].reversed().prefix(8).contains {
      $0.position.column == column && $0.kind == kind
    }
  }

  /// Returns where each field of the current row starts in the text, or just behind its
  /// opening quotation mark.
  ///
  /// - Complexity: O(n) in the number of fields.
  func fieldStarts() -> [Int] {
    var starts = fields.prefix(fieldCount).map(\.value.lowerBound)
    for origin in notes[0].copyOrigins { starts[origin.index] = origin.start }
    return starts
  }
}

extension TextReport.Detail {
  /// The same detail with one more character.
  fileprivate var counted: Self {
    switch self {
    case .nul(let count): .nul(count: count + 1)
    case .control(let first, let count): .control(first, count: count + 1)
    default: self
    }
  }
}
