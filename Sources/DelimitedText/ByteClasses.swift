/// What each byte value means in delimited text with a given separator.
struct ByteClasses: Sendable {
  /// A byte without a meaning of its own.
  static let plain: UInt8 = 0
  static let separator: UInt8 = 1
  static let lineFeed: UInt8 = 2
  static let carriageReturn: UInt8 = 3
  static let quote: UInt8 = 4
  /// NUL or a control character that is neither a tab nor a line end.
  static let control: UInt8 = 5

  private var table: InlineArray<256, UInt8>

  /// Makes the table for one separator.
  init(separator: Separator) {
    table = InlineArray(repeating: Self.plain)
    for byte in 0..<0x20 { table[byte] = Self.control }
    table[0x7F] = Self.control
    table[0x09] = Self.plain
    table[0x0A] = Self.lineFeed
    table[0x0D] = Self.carriageReturn
    table[0x22] = Self.quote
    table[Int(separator.byte)] = Self.separator
  }

  /// The class of a byte.
  subscript(byte: UInt8) -> UInt8 {
    @inline(__always) get { table[Int(byte)] }
  }
}
