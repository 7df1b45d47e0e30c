/// An answer of a server.
public struct LoopbackResponse: Hashable, Sendable {
  /// A header field, its name in lower case.
  public struct Header: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String
  }

  /// The status.
  public let status: Int
  /// The header fields.
  public let headers: [Header]
  /// The bytes.
  public let body: [UInt8]

  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }

  /// The first value of a header field, its name in lower case.
  public subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The values of a header field, its name in lower case.
  public func values(_ name: String) -> [String] {
    headers.filter { $0.name == name }.map(\.value)
  }

  /// The answer at the beginning of some bytes and how many of these it takes, or nil when it is
  /// not all there.
  static func read(_ bytes: [UInt8], hasBody: Bool) -> (LoopbackResponse, Int)? {
    let end: [UInt8] = [13, 10, 13, 10]
    guard
      let blank = bytes.indices.first(where: { bytes[$0...].starts(with: end) })
    else { return nil }
    let lines = String(decoding: bytes[..<blank], as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false)
    let headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return Header(
        name: parts[0].lowercased(),
        value: parts.count == 2 ? String(parts[1].drop { $0 == " " }) : "")
    }
    let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    let length = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
    let start = blank + end.count
    guard hasBody else { return (Self(status: status, headers: headers, body: []), start) }
    guard bytes.count >= start + length else { return nil }
    return (
      Self(status: status, headers: headers, body: Array(bytes[start..<start + length])),
      start + length
    )
  }
}
