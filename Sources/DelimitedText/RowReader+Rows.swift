extension RowReader {
  /// Moves to the next row that is not an empty line, or returns false when there is none.
  ///
  /// - Complexity: O(n) in the length of the row.
  public mutating func next() -> Bool {
    guard !isFinished else { return false }
    if hasCopies { forgetCopies() }
    count = 0
    holdsLineEnds = false
    firstLine = finalLine + 1
    passEmptyLines()
    rowStart = position
    guard position < end else {
      rowEnd = end
      finish()
      return false
    }
    let stop = readFields()
    rowEnd = Int32(truncatingIfNeeded: stop)
    position = rowEnd < end ? Int32(truncatingIfNeeded: endOfLineEnd(at: stop)) : end
    finalLine = holdsLineEnds ? Int32(lineNumber(at: stop)) : firstLine
    rowCount += 1
    if count != expectedCount { checkFieldCount() }
    if nextMark < rowEnd { reportMarks(before: stop) }
    if hasReports, notes[0].reports.count > notes[0].firstReportOfRow { completeReportsOfRow() }
    return true
  }

  private mutating func forgetCopies() {
    copies.removeAll(keepingCapacity: true)
    notes[0].copyOrigins.removeAll(keepingCapacity: true)
    hasCopies = false
  }

  /// Reads the fields from `position` to the end of the row and returns where that is.
  private mutating func readFields() -> Int {
    let text = text
    var start = Int(position)
    var index = start
    while true {
      let stop = FieldScan.run(
        text.span, classes, Int(end), &start, &index, into: &fields, from: &count)
      switch stop {
      case .rowEnd: return index
      case .full:
        fields.append(contentsOf: repeatElement(FieldBounds(0..<0), count: fields.count + 16))
      case .literal:
        noteLiteral(at: index)
        index += 1
      case .openingQuote:
        index = readQuotedField(from: start)
        guard index < end, classes[text[index]] == .separator else { return index }
        index += 1
        start = index
      }
    }
  }

  /// Passes over line ends that end nothing.
  private mutating func passEmptyLines() {
    while position < end {
      let byte = text[Int(position)]
      guard byte == 0x0A || byte == 0x0D else { return }
      position = Int32(truncatingIfNeeded: endOfLineEnd(at: Int(position)))
      firstLine += 1
    }
  }

  /// Returns the position after the line end at `index`.
  private func endOfLineEnd(at index: Int) -> Int {
    let isPair = text[index] == 0x0D && index + 1 < end && text[index + 1] == 0x0A
    return index + (isPair ? 2 : 1)
  }

  /// Returns the physical line of a place in the current row.
  ///
  /// - Complexity: O(n) in the length of the row that lies behind the place asked for last.
  mutating func lineNumber(at offset: Int) -> Int {
    guard holdsLineEnds else { return line }
    var known = notes[0].knownLine
    if offset < known.offset || known.offset < rowStart { known = (Int(rowStart), line) }
    known.line += TextLines.count(in: text, known.offset..<offset)
    known.offset = offset
    notes[0].knownLine = known
    return known.line
  }
}
