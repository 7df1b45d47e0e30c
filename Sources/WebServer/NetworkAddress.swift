import Foundation

/// Internet addresses as text.
enum NetworkAddress {
  /// The text of a socket address without its port; "" when it is of another family.
  static func text(_ address: UnsafePointer<sockaddr>?) -> String {
    guard let address = unsafe address else { return "" }
    let size =
      unsafe Int32(address.pointee.sa_family) == AF_INET6
      ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let code = unsafe getnameinfo(
      address, socklen_t(size), &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST)
    guard code == 0 else { return "" }
    let text = String(
      decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let mapped = "::ffff:"
    return text.hasPrefix(mapped) && text.contains(".")
      ? String(text.dropFirst(mapped.count)) : text
  }

  /// The bytes of an address, 4 or 16 of them, or nil when the text is none.
  static func bytes(_ text: String) -> [UInt8]? {
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: count)
      if unsafe inet_pton(family, text, &bytes) == 1 { return bytes }
    }
    return nil
  }

  /// The address in a text, which may have brackets and a port; nil when there is none.
  static func withoutPort(_ text: String) -> String? {
    if bytes(text) != nil { return text }
    guard var name = HostList.name(text) else { return nil }
    if name.hasPrefix("[") { name = String(name.dropFirst().dropLast()) }
    return bytes(name) == nil ? nil : name
  }

  /// An IPv4 address as it is, an IPv6 address without the half that one client may choose.
  static func network(of address: String) -> String {
    guard let bytes = bytes(address), bytes.count == 16 else { return address }
    let pairs = stride(from: 0, to: 8, by: 2).map { place in
      String(UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1]), radix: 16)
    }
    return pairs.joined(separator: ":") + "::/64"
  }
}
