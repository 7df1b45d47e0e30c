extension RowReader {
  /// Reads the field whose opening quotation mark is at `start`; returns where the field ends.
  ///
  /// Looking for a closing mark that proves wrong costs no more than O(n) for a whole file: the
  /// search stops at the first mark that could open a field, and the next search begins there.
  mutating func readQuotedField(from start: Int) -> Int {
    let text = text
    let inside = scanQuoted(text, from: start + 1)
    guard let close = inside.close else { return readUnclosedField(from: start) }
    var stop = close + 1
    while stop < end, !endsField(text[stop]) { stop += 1 }
    let tail = text[(close + 1)..<stop]
    if inside.holdsLineEnds, tail.contains(where: { $0 != 0x20 }) {
      return readUnclosedField(from: start)
    }
    let value = (start + 1)..<close
    if inside.holdsEscapes || !tail.isEmpty {
      appendCopy(of: text, value, tail, start: start)
    } else {
      append(FieldBounds(value, isQuoted: true))
    }
    if inside.holdsLineEnds { holdsLineEnds = true }
    let column = fieldCount
    if !tail.isEmpty {
      let detail = TextReport.Detail.textAfterQuote(String(decoding: tail, as: UTF8.self))
      report(detail, at: close + 1, column: column)
    }
    for index in value where inside.holdsControls && classes[text[index]] == .control {
      noteControl(at: index, column: column)
    }
    for index in tail.indices where classes[text[index]] == .control {
      noteControl(at: index, column: column)
    }
    return stop
  }

  /// Finds the closing quotation mark from `start` on, and what stands before it.
  private func scanQuoted(
    _ text: [UInt8], from start: Int
  ) -> (close: Int?, holdsEscapes: Bool, holdsLineEnds: Bool, holdsControls: Bool) {
    let span = text.span
    let end = min(Int(end), span.count)
    var found = (close: Int?.none, holdsEscapes: false, holdsLineEnds: false, holdsControls: false)
    var index = ByteClasses.quoted.firstSpecial(in: span, from: start, to: end)
    while index < end {
      switch classes[span[index]] {
      case .quote:
        guard index + 1 < end, span[index + 1] == span[index] else {
          found.close = index
          return found
        }
        found.holdsEscapes = true
        index &+= 1
      case .lineFeed, .carriageReturn: found.holdsLineEnds = true
      case .control: found.holdsControls = true
      case .plain, .separator: break
      }
      index = ByteClasses.quoted.firstSpecial(in: span, from: index &+ 1, to: end)
    }
    return found
  }

  /// Reads the field at `start` as unquoted, its opening quotation mark included.
  private mutating func readUnclosedField(from start: Int) -> Int {
    report(.unclosedQuote, at: start, column: fieldCount + 1)
    var stop = start + 1
    while stop < end, !endsField(text[stop]) {
      if classes[text[stop]] == .control {
        noteControl(at: stop, column: fieldCount + 1)
      }
      stop += 1
    }
    append(FieldBounds(start..<stop))
    return stop
  }

  /// Appends a field whose value is `value` without its doubled quotation marks, and `tail`.
  private mutating func appendCopy(
    of text: [UInt8], _ value: Range<Int>, _ tail: ArraySlice<UInt8>, start: Int
  ) {
    let lower = copies.count
    var index = value.lowerBound
    while index < value.upperBound {
      copies.append(text[index])
      index += text[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    copies.append(contentsOf: tail)
    hasCopies = true
    notes[0].copyOrigins.append((fieldCount, start))
    append(FieldBounds(lower..<copies.count, isQuoted: true, isCopy: true))
  }

  private mutating func append(_ field: FieldBounds) {
    if fieldCount < fields.count { fields[fieldCount] = field } else { fields.append(field) }
    count += 1
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == classes.separator
  }
}
