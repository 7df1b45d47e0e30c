/// The inner loop of a ``RowReader``: divides unquoted fields.
enum FieldScan {
  /// Why the loop stopped.
  enum Stop {
    /// The row ends here.
    case rowEnd
    /// The field starts with a quotation mark.
    case openingQuote
    /// A quotation mark or a control character stands inside a field.
    case literal
    /// There is no room for another field.
    case full
  }

  /// Divides fields from `index` on, in a field that began at `start`, until something asks for
  /// attention; puts them in `fields` from `count` on.
  ///
  /// - Complexity: O(n) in the number of bytes passed.
  @inline(__always) static func run(
    _ text: borrowing Span<UInt8>, _ classes: ByteClasses, _ end: Int,
    _ start: inout Int, _ index: inout Int, into fields: inout [FieldBounds],
    from count: inout Int32
  ) -> Stop {
    let end = min(end, text.count)
    var fields = fields.mutableSpan
    // The word that is being looked at begins at `base`; `found` holds its bytes still to do.
    var base = index
    var found: UInt64 = 0
    var next = Int(count)
    defer { count = Int32(truncatingIfNeeded: next) }
    while next < fields.count {
      while found == 0, end &- base >= 8 {
        found = classes.candidates(in: ByteKey.eight(text, at: base))
        index = base
        base &+= 8
      }
      if found != 0 {
        index = base &- 8 &+ found.trailingZeroBitCount &>> 3
        found &= found &- 1
      } else {
        index = classes.firstSpecial(in: text, from: base, to: end)
        base = index &+ 1
      }
      let byte = index < end ? text[index] : 0x0A
      switch byte == classes.separator ? .separator : classes[byte] {
      case .separator, .lineFeed, .carriageReturn:
        fields[next] = FieldBounds(start..<index)
        next &+= 1
        guard byte == classes.separator else { return .rowEnd }
        start = index &+ 1
      case .quote: return index == start ? .openingQuote : .literal
      case .control: return .literal
      case .plain: break
      }
    }
    index = start
    return .full
  }
}
