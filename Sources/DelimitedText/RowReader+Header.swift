extension RowReader {
  /// Compares the number of fields of the current row with the header; the first row of the
  /// usual width is the header.
  mutating func checkFieldCount() {
    guard expectedCount >= 0 else {
      if rowCount == 1, let usual = guess.usualFieldCount, fieldCount == 1 {
        report(.titleAboveHeader(usual: usual), at: source.lowerBound, column: 1)
      } else {
        takeHeader()
      }
      return
    }
    let expected = Int(expectedCount)
    let found = fieldCount
    let row = source.lowerBound
    if found < expected {
      report(.tooFewFields(expected: expected, found: found), at: row, column: found + 1)
    } else if found > expected {
      let surplusIsEmpty = (expected..<found).allSatisfy { byteCount(at: $0) == 0 }
      let detail = TextReport.Detail.tooManyFields(
        expected: expected, found: found, surplusIsEmpty: surplusIsEmpty)
      report(detail, at: row, column: expected + 1)
    }
  }

  /// Takes the current row for the header.
  private mutating func takeHeader() {
    expectedCount = count
    notes[0].headerLine = line
    checkHeadings()
    guard let likely = guess.likelierSeparator else { return }
    let detail = TextReport.Detail.declaredSeparatorAbsent(
      declared: guess.separator, likely: likely)
    report(detail, at: source.lowerBound, column: 1)
  }

  /// Reports headings that are empty or occur twice.
  private mutating func checkHeadings() {
    let headings = strings().map(Self.folded)
    let used = (headings.lastIndex { !$0.isEmpty } ?? -1) + 1
    let starts = fieldStarts()
    var firstColumns: [String: Int] = [:]
    for index in 0..<used {
      let column = index + 1
      let start = starts[index]
      if headings[index].isEmpty {
        report(.emptyHeading, at: start, column: column)
      } else if let first = firstColumns[headings[index]] {
        let detail = TextReport.Detail.repeatedHeading(string(at: index), firstColumn: first)
        report(detail, at: start, column: column)
      } else {
        firstColumns[headings[index]] = column
      }
    }
    guard used < headings.count else { return }
    let count = headings.count - used
    let detail: TextReport.Detail =
      count == 1 ? .emptyHeading : .trailingEmptyHeadings(count: count)
    report(detail, at: starts[used], column: used + 1)
  }

  /// Returns a heading without its outer white space and without regard to case.
  private static func folded(_ heading: String) -> String {
    let isSpace = { (character: Character) in character.isWhitespace }
    let start = heading.drop(while: isSpace)
    let end = start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) }
    return start[..<(end ?? start.startIndex)].lowercased()
  }
}
