// What is called for every field is always inlined: a reader that is handed to a function as a
// whole is copied by its caller.
extension RowReader {
  /// The number of fields of the current row.
  @inlinable @inline(__always) public var fieldCount: Int { Int(count) }

  /// The physical line on which the current row starts, counted from 1.
  @inlinable @inline(__always) public var line: Int { Int(firstLine) }

  /// The physical line on which the current row ends.
  @inlinable @inline(__always) public var lastLine: Int { Int(finalLine) }

  /// The bytes of ``text`` that form the current row, without its row end.
  @inlinable @inline(__always) public var source: Range<Int> {
    Int(rowStart)..<max(Int(rowStart), Int(rowEnd))
  }

  /// The current row exactly as it stands in the text, without its row end.
  ///
  /// - Complexity: O(n) in the length of the row.
  public var sourceText: String { String(decoding: text[source], as: UTF8.self) }

  /// The number of bytes of the field at `index`, counted from 0.
  @inlinable @inline(__always) public func byteCount(at index: Int) -> Int {
    bounds(at: index).value.count
  }

  /// Whether the field at `index`, counted from 0, was written between quotation marks.
  ///
  /// Only so can a cell that holds white space alone be told from one that was left empty.
  @inlinable @inline(__always) public func isQuoted(at index: Int) -> Bool {
    bounds(at: index).isQuoted
  }

  /// Returns the field at `index`, counted from 0.
  ///
  /// - Complexity: O(n) in the length of the field.
  @inlinable @inline(__always) public func string(at index: Int) -> String {
    let field = bounds(at: index)
    return Self.string(field.isCopy ? copies : text, field.value)
  }

  /// Returns all fields of the current row.
  ///
  /// - Complexity: O(n) in the length of the row.
  public func strings() -> [String] {
    (0..<fieldCount).map { string(at: $0) }
  }

  /// Lends the UTF-8 bytes of the field at `index`, counted from 0, to `body`.
  @inlinable @inline(__always) public func withBytes<Result>(
    at index: Int, _ body: (borrowing Span<UInt8>) -> Result
  ) -> Result {
    let field = bounds(at: index)
    if field.isCopy { return body(copies.span.extracting(field.value)) }
    return body(text.span.extracting(field.value))
  }

  /// Where the field at `index` is.
  @inlinable @inline(__always) func bounds(at index: Int) -> FieldBounds {
    precondition(index < Int(count), "the row has no such field")
    return fields[index]
  }

  /// Returns a part of some text as a string.
  @usableFromInline static func string(_ text: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
