import Foundation

/// A connection to a server on this machine that sends exactly the bytes it is given.
public final class LoopbackConnection {
  /// A failure to connect.
  public struct ConnectError: Error {
    /// The error number of the system.
    public let code: Int32
  }

  private let descriptor: Int32
  private var received: [UInt8] = []

  /// Connects to a port of 127.0.0.1.
  public init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = UInt16(port).bigEndian
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = unsafe withUnsafePointer(to: &place) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw ConnectError(code: errno) }
    // A server that keeps silent for so long makes the test fail instead of hang.
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  /// Sends bytes.
  ///
  /// - Returns: Whether they all went out; not when the server closed the connection.
  @discardableResult
  public func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Sends a text.
  @discardableResult
  public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Sends a text in pieces of one byte with a pause after each, until the server has enough of it.
  public func sendSlowly(_ text: String, pause: Duration) {
    for byte in text.utf8 {
      guard send([byte]) else { return }
      usleep(UInt32(pause / .microseconds(1)))
    }
  }

  /// Reads one answer, or returns nil when the connection ends before there is a whole one.
  public func response(toHead: Bool = false) -> LoopbackResponse? {
    while true {
      if let (response, length) = LoopbackResponse.read(received, hasBody: !toHead) {
        received.removeFirst(length)
        return response
      }
      guard receive() else { return nil }
    }
  }

  /// Waits until the beginning of an answer is there, and leaves the rest of it unread.
  public func waitForBytes() { if received.isEmpty { _ = receive() } }

  /// Reads until the server closes the connection.
  ///
  /// - Returns: Whether it did, rather than keeping silent.
  public func waitUntilClosed() -> Bool {
    while receive() {}
    return errno != EAGAIN && errno != EWOULDBLOCK
  }

  private func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    errno = 0
    let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    received += buffer.prefix(count)
    return true
  }
}
