/// The first bytes of a file that tell its encoding.
enum ByteOrderMark: Equatable {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian

  /// The mark that `bytes` start with, if any.
  init?(startOf bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) && bytes.count % 4 == 0 {
      self = .utf32LittleEndian
    } else if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
      self = .utf32BigEndian
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }
}
