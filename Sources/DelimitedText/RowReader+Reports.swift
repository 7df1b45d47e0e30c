extension RowReader {
  /// Adds a report about a place in the current row.
  mutating func report(_ detail: TextReport.Detail, at offset: Int, column: Int) {
    let position = TextPosition(line: lineNumber(at: offset), column: column)
    reports.append(TextReport(position: position, detail: detail))
  }

  /// Notes a quotation mark or control character inside an unquoted field.
  mutating func noteLiteral(at offset: Int) {
    let column = fields.count + 1
    guard text[offset] == UInt8(ascii: "\"") else { return noteControl(at: offset, column: column) }
    guard !isReported(.quote, column: column) else { return }
    report(.quoteInsideField, at: offset, column: column)
  }

  /// Notes a control character; all those of one field are one report per kind.
  mutating func noteControl(at offset: Int, column: Int) {
    let byte = text[offset]
    let kind = byte == 0 ? TextReport.Kind.nul : .control
    var index = reports.count - 1
    while index >= firstReportOfRow, reports[index].position.column == column {
      let known = reports[index]
      if known.kind == kind {
        reports[index] = TextReport(position: known.position, detail: known.detail.counted)
        return
      }
      index -= 1
    }
    let first = Unicode.Scalar(byte)
    report(byte == 0 ? .nul(count: 1) : .control(first, count: 1), at: offset, column: column)
  }

  /// Reports the marks of the text that lie before `stop`, one per field and kind.
  mutating func reportMarks(before stop: Int) {
    while passedMarks < marks.count, marks[passedMarks].offset < stop {
      let mark = marks[passedMarks]
      passedMarks += 1
      let column = column(at: mark.offset)
      if isReported(mark.detail.kind, column: column) { continue }
      report(mark.detail, at: mark.offset, column: column)
    }
  }

  /// Reports what is left when there are no more rows.
  mutating func finish() {
    isFinished = true
    let endsInLineEnd = position > 0 && [0x0A, 0x0D].contains(text[position - 1])
    let last = TextPosition(line: max(1, lastLine + (endsInLineEnd ? 1 : 0)), column: 1)
    for mark in marks[passedMarks...] {
      reports.append(TextReport(position: last, detail: mark.detail))
    }
    passedMarks = marks.count
    if rowCount == 0 {
      reports.append(TextReport(position: last, detail: .noRows))
    } else if rowCount == 1 {
      let header = TextPosition(line: headerLine, column: 1)
      reports.append(TextReport(position: header, detail: .onlyHeader))
    }
  }

  /// Puts the reports of the current row in the order of their places.
  mutating func sortReportsOfRow() {
    let sorted = reports[firstReportOfRow...].enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }
    reports.replaceSubrange(firstReportOfRow..., with: sorted.map(\.element))
  }

  /// Tells whether a report of this kind about this field of the current row exists.
  private func isReported(_ kind: TextReport.Kind, column: Int) -> Bool {
    reports[firstReportOfRow...].reversed().prefix(8).contains {
      $0.position.column == column && $0.kind == kind
    }
  }

  /// Returns the number, from 1, of the field at a place in the current row.
  ///
  /// - Complexity: O(log n) in the number of fields.
  private func column(at offset: Int) -> Int {
    var low = 0
    var high = fields.count
    while low < high {
      let middle = (low + high) / 2
      if Int(fields[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
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
