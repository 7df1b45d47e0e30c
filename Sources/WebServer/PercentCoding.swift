/// Percent-encoding of addresses and forms (RFC 3986, section 2.1).
enum PercentCoding {
  /// The bytes that a text stands for, or nil when a percent sign is not followed by two digits.
  static func decoded(_ text: some Sequence<UInt8>, plusIsSpace: Bool) -> [UInt8]? {
    var result: [UInt8] = []
    var bytes = text.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = bytes.next().flatMap(digit), let low = bytes.next().flatMap(digit) else {
          return nil
        }
        result.append(high << 4 | low)
      case UInt8(ascii: "+") where plusIsSpace: result.append(0x20)
      default: result.append(byte)
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// A place on this server as it may stand in a header field.
  static func localTarget(_ path: String) -> String {
    let bytes = Array(path.utf8)
    let other: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
    guard bytes.first == UInt8(ascii: "/"), bytes.count < 2 || !other.contains(bytes[1]) else {
      return "/"
    }
    return bytes.reduce(into: "") { text, byte in
      if isPlain(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        text += hex.utf8.count == 1 ? "%0" + hex : "%" + hex
      }
    }
  }

  /// Whether a byte may stand in an address as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
  }
}
