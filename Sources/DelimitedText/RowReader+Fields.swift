extension RowReader {
  /// The number of fields of the current row.
  @inlinable public var fieldCount: Int { fields.count }

  /// The number of bytes of the field at `index`, counted from 0.
  @inlinable public func byteCount(at index: Int) -> Int { fields[index].value.count }

  /// Whether the field at `index`, counted from 0, was written between quotation marks.
  ///
  /// Only so can a cell that holds white space alone be told from one that was left empty.
  public func isQuoted(at index: Int) -> Bool {
    fields[index].isCopy || fields[index].lower > fields[index].start
  }

  /// Returns the field at `index`, counted from 0.
  ///
  /// - Complexity: O(n) in the length of the field.
  public func string(at index: Int) -> String {
    let field = fields[index]
    return String(decoding: (field.isCopy ? copies : text)[field.value], as: UTF8.self)
  }

  /// Returns all fields of the current row.
  ///
  /// - Complexity: O(n) in the length of the row.
  public func strings() -> [String] {
    (0..<fieldCount).map { string(at: $0) }
  }

  /// Lends the UTF-8 bytes of the field at `index`, counted from 0, to `body`.
  @inlinable public func withBytes<Result>(
    at index: Int, _ body: (borrowing Span<UInt8>) -> Result
  ) -> Result {
    let field = fields[index]
    if field.isCopy { return body(copies.span.extracting(field.value)) }
    return body(text.span.extracting(field.value))
  }

  /// The current row exactly as it stands in the text, without its row end.
  ///
  /// - Complexity: O(n) in the length of the row.
  public var sourceText: String { String(decoding: text[source], as: UTF8.self) }
}
