import Foundation

/// A socket that waits for connections.
struct ListeningSocket {
  /// The number of the socket.
  let descriptor: Int32
  /// The port that it has.
  let port: Int

  /// Opens a socket on an address; port 0 is any that is free.
  init(address: String, port: Int) throws(ServerError) {
    guard (0...65535).contains(port), let bytes = NetworkAddress.bytes(address) else {
      throw .notAnAddress(address)
    }
    let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    descriptor = socket(bytes.count == 4 ? AF_INET : AF_INET6, type, 0)
    guard descriptor >= 0 else { throw .system(errno) }
    do {
      try Self.bind(descriptor, bytes, port, address)
      self.port = try Self.port(descriptor, isShort: bytes.count == 4)
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func bind(
    _ descriptor: Int32, _ bytes: [UInt8], _ port: Int, _ address: String
  ) throws(ServerError) {
    var reuse: Int32 = 1
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    let code =
      bytes.count == 4
      ? bindShort(descriptor, bytes, port) : bindLong(descriptor, bytes, port)
    guard code == 0, listen(descriptor, 511) == 0 else {
      switch errno {
      case EADDRINUSE: throw .portInUse(port)
      case EACCES: throw .portForbidden(port)
      case EADDRNOTAVAIL: throw .addressNotHere(address)
      default: throw .system(errno)
      }
    }
  }

  private static func bindShort(_ descriptor: Int32, _ bytes: [UInt8], _ port: Int) -> Int32 {
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = UInt16(port).bigEndian
    unsafe withUnsafeMutableBytes(of: &place.sin_addr) { unsafe $0.copyBytes(from: bytes) }
    return bind(descriptor, place)
  }

  private static func bindLong(_ descriptor: Int32, _ bytes: [UInt8], _ port: Int) -> Int32 {
    var place = sockaddr_in6()
    place.sin6_family = sa_family_t(AF_INET6)
    place.sin6_port = UInt16(port).bigEndian
    unsafe withUnsafeMutableBytes(of: &place.sin6_addr) { unsafe $0.copyBytes(from: bytes) }
    return bind(descriptor, place)
  }

  /// Binds to a socket address of either kind.
  private static func bind<Place>(_ descriptor: Int32, _ place: Place) -> Int32 {
    unsafe withUnsafePointer(to: place) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe Foundation.bind(descriptor, $0, socklen_t(MemoryLayout<Place>.size))
      }
    }
  }

  /// The port lies at the same place in both kinds of address.
  private static func port(_ descriptor: Int32, isShort: Bool) throws(ServerError) -> Int {
    var place = sockaddr_in6()
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    let code = unsafe withUnsafeMutablePointer(to: &place) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &size)
      }
    }
    guard code == 0 else { throw .system(errno) }
    return Int(UInt16(bigEndian: place.sin6_port))
  }
}
