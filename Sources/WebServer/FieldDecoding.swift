/// Fields as addresses and forms hold them: `name=value&name=value`, percent-encoded.
enum FieldDecoding {
  /// The fields of a query or of the body of a form.
  ///
  /// - Throws: 400 for a bad escape, for bytes that are no UTF-8 and for control characters other
  ///   than those between lines; 413 when there are too many fields or one is too long.
  static func fields(
    _ raw: ArraySlice<UInt8>, maximum: Int, length: Int
  ) throws(Refusal) -> Fields {
    let pieces = raw.split(separator: UInt8(ascii: "&"), maxSplits: maximum)
    guard pieces.count <= maximum else { throw Refusal(413) }
    var pairs: [(name: String, value: String)] = []
    for piece in pieces {
      let parts = piece.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? parts[1] : []
      pairs.append((try text(parts[0], length), try text(value, length)))
    }
    return Fields(pairs)
  }

  private static func text(_ raw: ArraySlice<UInt8>, _ length: Int) throws(Refusal) -> String {
    guard let bytes = PercentCoding.decoded(raw, plusIsSpace: true), bytes.allSatisfy(isText),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw Refusal(400) }
    guard bytes.count <= length else { throw Refusal(413) }
    return text
  }

  private static func isText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0x7F: false
    default: true
    }
  }
}
