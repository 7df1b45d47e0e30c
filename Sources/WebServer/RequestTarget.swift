/// The path and query of a request line, taken apart.
struct RequestTarget: Hashable {
  /// The decoded path.
  let path: String
  /// The decoded query.
  let query: Fields

  /// Reads the target of a request line.
  ///
  /// - Throws: 400 for anything that could mean one thing here and another elsewhere, 414 when it
  ///   is too long.
  init(_ raw: [UInt8], limits: Limits) throws(Refusal) {
    guard raw.count <= limits.target else { throw Refusal(414) }
    guard raw.first == UInt8(ascii: "/"), raw.allSatisfy(Self.isAllowed) else {
      throw Refusal(400)
    }
    let parts = raw.split(
      separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    path = try Self.path(parts[0])
    query =
      parts.count == 2
      ? try FieldDecoding.fields(
        parts[1], maximum: limits.queryFields, length: limits.target) : Fields()
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "#")
  }

  /// An encoded slash, an empty piece or a step up would let two addresses be one place.
  private static func path(_ raw: ArraySlice<UInt8>) throws(Refusal) -> String {
    let pieces = raw.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var path = ""
    for (place, piece) in pieces.enumerated() {
      guard let bytes = PercentCoding.decoded(piece, plusIsSpace: false),
        let text = String(validating: bytes, as: UTF8.self), isPiece(text),
        !text.isEmpty || place == pieces.count - 1
      else { throw Refusal(400) }
      path += "/" + text
    }
    return path
  }

  private static func isPiece(_ text: String) -> Bool {
    text != "." && text != ".."
      && text.unicodeScalars.allSatisfy {
        $0 != "/" && $0 != "\\" && $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
      }
  }
}
