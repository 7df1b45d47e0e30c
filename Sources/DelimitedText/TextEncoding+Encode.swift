extension TextEncoding {
  /// Returns UTF-8 text in this encoding; UTF-16 and `utf-8-bom` start with a byte order mark.
  ///
  /// - Complexity: O(n)
  /// - Throws: ``DelimitedTextError/unencodable(_:_:)`` when Windows-1252 lacks a character.
  public func encode(_ utf8: [UInt8]) throws(DelimitedTextError) -> [UInt8] {
    switch self {
    case .utf8: return utf8
    case .utf8WithByteOrderMark: return [0xEF, 0xBB, 0xBF] + utf8
    case .utf16LittleEndian:
      return units(of: utf8).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return units(of: utf8).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252:
      var bytes: [UInt8] = []
      bytes.reserveCapacity(utf8.count)
      for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
        guard let byte = Windows1252.byte(scalar) else { throw .unencodable(scalar, self) }
        bytes.append(byte)
      }
      return bytes
    }
  }

  /// Returns the UTF-16 of a text, with a byte order mark.
  private func units(of utf8: [UInt8]) -> [UInt16] {
    [0xFEFF] + Array(String(decoding: utf8, as: UTF8.self).utf16)
  }
}
