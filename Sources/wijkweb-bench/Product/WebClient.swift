import Foundation

/// A connection to a web server of this process whose answers all have the same length.
final class WebClient {
  /// The connection was not made or did not last.
  struct Failure: Error {
    let code: Int32
  }

  private static let request = Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  /// The length of an answer, known after the first.
  private var length = 0

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = UInt16(port).bigEndian
    place.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = unsafe withUnsafeBytes(of: &place) { bytes in
      unsafe connect(descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, size)
    }
    guard code == 0 else { throw Failure(code: errno) }
  }

  deinit { close(descriptor) }

  /// Asks for the page.
  func ask() throws {
    let count = unsafe Self.request.withUnsafeBytes {
      unsafe send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    guard count == Self.request.count else { throw Failure(code: errno) }
  }

  /// Waits for the answer.
  ///
  /// - Returns: How many bytes came.
  func answer() throws -> Int {
    var count = 0
    while count == 0 || count < length {
      let received = unsafe recv(descriptor, &buffer, buffer.count, 0)
      guard received > 0 else { throw Failure(code: errno) }
      count += received
      if length == 0 { length = Self.length(buffer.prefix(count)) }
    }
    return count
  }

  /// The length of an answer whose head has come.
  private static func length(_ bytes: ArraySlice<UInt8>) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
    let field = parts[0].split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
    let body = field.flatMap { Int($0.dropFirst("Content-Length: ".count)) } ?? 0
    return parts[0].utf8.count + 4 + body
  }
}
