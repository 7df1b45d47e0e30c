extension RowReader {
  /// Returns the number that `table` has for the field at `index` of the current row, or nil.
  ///
  /// - Complexity: O(n) in the length of the field, on average.
  @inlinable @inline(__always) public func number(at index: Int, in table: borrowing ByteKeyTable)
    -> Int?
  {
    let field = bounds(at: index)
    return field.isCopy
      ? table.number(in: copies.span, field.value) : table.number(in: text.span, field.value)
  }

  /// Returns the number that `table` has for the field at `index` of the current row; a new key
  /// gets the next number.
  ///
  /// - Complexity: O(n) in the length of the field, on average.
  @inlinable @inline(__always) public func insert(
    at index: Int, into table: inout ByteKeyTable
  ) -> (number: Int, isNew: Bool) {
    let field = bounds(at: index)
    return field.isCopy
      ? table.insert(copies.span, field.value) : table.insert(text.span, field.value)
  }

  /// Adds the field at `index` of the current row to the keys of a batch.
  ///
  /// - Complexity: O(n) in the length of the field.
  @inlinable @inline(__always) public func append(at index: Int, to batch: inout ByteKeyBatch) {
    let field = bounds(at: index)
    if field.isCopy {
      batch.append(copies.span, field.value)
    } else {
      batch.append(text.span, field.value)
    }
  }
}
