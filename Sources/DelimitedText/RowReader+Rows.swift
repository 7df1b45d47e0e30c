extension RowReader {
  /// Moves to the next row that is not an empty line, or returns false when there is none.
  ///
  /// - Complexity: O(n) in the length of the row.
  public mutating func next() -> Bool {
    guard !isFinished else { return false }
    fields.removeAll(keepingCapacity: true)
    copies.removeAll(keepingCapacity: true)
    holdsLineEnds = false
    line = lastLine + 1
    passEmptyLines()
    guard position < end else {
      source = end..<end
      finish()
      return false
    }
    firstReportOfRow = reports.count
    let start = position
    let stop = readFields()
    source = start..<stop
    position = stop < end ? endOfLineEnd(at: stop) : end
    lastLine = holdsLineEnds ? lineNumber(at: stop) : line
    rowCount += 1
    if fields.count != expectedFieldCount || isHeaderAwaited { checkFieldCount() }
    if passedMarks < marks.count, marks[passedMarks].offset < stop { reportMarks(before: stop) }
    if reports.count > firstReportOfRow + 1 { sortReportsOfRow() }
    return true
  }

  /// Reads the fields from `position` to the end of the row and returns where that is.
  private mutating func readFields() -> Int {
    let text = text
    let span = text.span
    let end = min(end, span.count)
    var start = position
    var index = start
    while true {
      var found = ByteClasses.plain
      while index < end {
        found = classes[span[index]]
        if found != ByteClasses.plain { break }
        index &+= 1
      }
      if index >= end { found = ByteClasses.lineFeed }
      if found == ByteClasses.quote, index == start {
        index = readQuotedField(from: start)
        guard index < end, classes[span[index]] == ByteClasses.separator else { return index }
        index &+= 1
        start = index
        continue
      }
      switch found {
      case ByteClasses.separator:
        fields.append(Field(start: start, value: start..<index, isCopy: false))
        index &+= 1
        start = index
      case ByteClasses.lineFeed, ByteClasses.carriageReturn:
        fields.append(Field(start: start, value: start..<index, isCopy: false))
        return index
      default:
        noteLiteral(at: index)
        index &+= 1
      }
    }
  }

  /// Passes over line ends that end nothing.
  private mutating func passEmptyLines() {
    while position < end, text[position] == 0x0A || text[position] == 0x0D {
      position = endOfLineEnd(at: position)
      line += 1
    }
  }

  /// Returns the position after the line end at `index`.
  private func endOfLineEnd(at index: Int) -> Int {
    let isPair = text[index] == 0x0D && index + 1 < end && text[index + 1] == 0x0A
    return index + (isPair ? 2 : 1)
  }

  /// Returns the physical line of a place in the current row.
  ///
  /// - Complexity: O(n) in the length of the row when it holds line ends.
  func lineNumber(at offset: Int) -> Int {
    guard holdsLineEnds else { return line }
    let start = Int(fields.first?.start ?? UInt32(truncatingIfNeeded: position))
    return line + TextLines.count(in: text, start..<offset)
  }
}
