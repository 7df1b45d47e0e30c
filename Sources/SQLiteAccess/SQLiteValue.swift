/// A value of a column or parameter.
public enum SQLiteValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// A text, or null when there is none.
  public static func optional(_ text: String?) -> SQLiteValue { text.map { .text($0) } ?? .null }

  /// A whole number.
  public static func integer(_ number: Int) -> SQLiteValue { .integer(Int64(number)) }

  /// The text, or nil for any other value.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The whole number, or nil for any other value.
  public var integer: Int? { if case .integer(let number) = self { Int(number) } else { nil } }

  /// The bytes, or nil for any other value.
  public var blob: [UInt8]? { if case .blob(let bytes) = self { bytes } else { nil } }
}
