import CCrypt
import Foundation

/// Passwords as the system stores them: yescrypt through the C library's crypt.
public enum PasswordHash {
  /// The hash of a password, with its salt and cost in it; nil when the system cannot make one.
  public static func make(_ password: String) -> String? {
    var salt = [CChar](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
    let made = unsafe crypt_gensalt_rn("$y$", 0, nil, 0, &salt, Int32(salt.count))
    guard unsafe made != nil else { return nil }
    let setting = String(
      decoding: salt.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return crypted(password, setting)
  }

  /// Whether a password belongs to a hash.
  public static func matches(_ password: String, _ hash: String) -> Bool {
    guard let again = crypted(password, hash) else { return false }
    return Secret.equal(Array(again.utf8), Array(hash.utf8))
  }

  private static func crypted(_ password: String, _ setting: String) -> String? {
    // A password ends at a zero byte for the C library, so such a one is no password.
    guard !password.utf8.contains(0) else { return nil }
    let data = UnsafeMutablePointer<crypt_data>.allocate(capacity: 1)
    unsafe data.initialize(to: crypt_data())
    defer {
      unsafe explicit_bzero(data, MemoryLayout<crypt_data>.size)
      unsafe data.deallocate()
    }
    guard
      let result = unsafe crypt_rn(
        password, setting, data, Int32(MemoryLayout<crypt_data>.size))
    else { return nil }
    let text = unsafe String(cString: result)
    return text.hasPrefix("*") ? nil : text
  }
}
