/// Copies header fields, and sees whether they are all that was sent.
///
/// The library reads the fields where they came in. Where it joined folded lines, which it does
/// to the name instead of the value, or where a zero byte hid the rest of a line, a field does not
/// lie just behind the one before it.
struct HeaderCollector {
  /// The fields so far, their names in lower case.
  private(set) var fields: [(name: String, value: String)] = []
  /// Whether nothing before the last value was left out or moved.
  private var isWhole = true
  /// Where the last value ended, 0 before the first.
  private var end: UInt = 0

  /// Adds a field.
  mutating func add(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    let start = UInt(bitPattern: name.baseAddress)
    let nameEnd = start + UInt(name.count)
    let valueStart = UInt(bitPattern: value.baseAddress)
    // Between name and value stand a colon and perhaps spaces, between fields a line break.
    isWhole =
      isWhole && valueStart > nameEnd && valueStart - nameEnd <= 8
      && (end == 0 || (start > end && start - end <= 2))
    end = valueStart + UInt(value.count)
    unsafe fields.append(
      (
        String(decoding: name, as: UTF8.self).lowercased(),
        Self.trimmed(String(decoding: value, as: UTF8.self))
      ))
  }

  /// Whether nothing was left out or moved in a head that ends at an address.
  ///
  /// After the last value come its line break and that of the empty line.
  func isWhole(until headEnd: UInt) -> Bool {
    isWhole && (end == 0 || (headEnd > end && headEnd - end <= 4))
  }

  /// Spaces after a value do not belong to it (RFC 9110, section 5.5).
  private static func trimmed(_ value: String) -> String {
    var bytes = value.utf8[...]
    while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
