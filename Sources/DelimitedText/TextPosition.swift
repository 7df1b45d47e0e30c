/// A place in a file as a person finds it in a text editor and in a spreadsheet.
public struct TextPosition: Hashable, Comparable, Sendable {
  /// The physical line, counted from 1; a line inside a quoted cell counts too.
  public let line: Int
  /// The number of the field in its row, counted from 1: column A of a spreadsheet is 1.
  public let column: Int

  /// Makes a position from a line and a field number, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders positions by line, then by column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
