/// The characters of cookies, and the cookies of a request (RFC 6265).
enum CookieText {
  /// Whether a text can be the name of a cookie that we set.
  static func isName(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(isToken) }

  /// Whether a text can be the value of a cookie.
  static func isValue(_ text: String) -> Bool { text.utf8.allSatisfy(isValueByte) }

  /// Whether a byte may stand in a name (RFC 9110, section 5.6.2).
  static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  private static func isValueByte(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !"\",;\\".utf8.contains(byte)
  }

  /// The cookies in the `Cookie` fields of a request; what is no cookie is passed over.
  static func cookies(in lines: [String], maximum: Int) -> Fields {
    let pieces = lines.flatMap { $0.split(separator: ";") }
    let pairs = pieces.prefix(maximum).compactMap { piece -> (name: String, value: String)? in
      let bytes = piece.utf8.drop { $0 == 0x20 || $0 == 0x09 }
      guard let equals = bytes.firstIndex(of: 0x3D) else { return nil }
      let name = String(piece[bytes.startIndex..<equals])
      let value = String(piece[piece.utf8.index(after: equals)...])
      return isName(name) && isValue(value) ? (name, value) : nil
    }
    return Fields(pairs)
  }
}
