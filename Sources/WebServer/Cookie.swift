/// A cookie to set.
public struct Cookie: Hashable, Sendable {
  /// When the browser sends the cookie along from other sites.
  public enum SameSite: String, Hashable, Sendable {
    /// Also when a link on another site is followed.
    case lax = "Lax"
    /// Never.
    case strict = "Strict"
  }

  /// The name: letters, digits, "-" and "_".
  public let name: String
  /// The value: characters that a cookie can hold (RFC 6265, section 4.1.1).
  public let value: String
  /// How long the browser keeps it in seconds; 0 removes it, nil is until the browser closes.
  public var maxAge: Int?
  /// The path below which it is sent.
  public var path: String
  /// When it is sent from other sites.
  public var sameSite: SameSite
  /// Whether it is sent over TLS only.
  public var isSecure: Bool

  /// Makes a cookie; scripts in the browser never see it.
  ///
  /// - Precondition: The name, value and path hold only what a cookie can hold.
  public init(
    _ name: String, _ value: String, maxAge: Int? = nil, path: String = "/",
    sameSite: SameSite = .lax, isSecure: Bool
  ) {
    precondition(CookieText.isName(name), "a cookie needs a name of plain characters")
    precondition(CookieText.isValue(value), "the value of a cookie has plain characters only")
    precondition(CookieText.isValue(path), "the path of a cookie has plain characters only")
    self.name = name
    self.value = value
    self.maxAge = maxAge
    self.path = path
    self.sameSite = sameSite
    self.isSecure = isSecure
  }

  /// A cookie that makes the browser forget the one with this name.
  public static func removal(_ name: String, path: String = "/", isSecure: Bool) -> Cookie {
    Cookie(name, "", maxAge: 0, path: path, isSecure: isSecure)
  }

  /// The value of the `Set-Cookie` field.
  public var headerValue: String {
    var parts = ["\(name)=\(value)", "Path=\(path)"]
    if let maxAge { parts.append("Max-Age=\(maxAge)") }
    parts += ["HttpOnly", "SameSite=\(sameSite.rawValue)"]
    if isSecure { parts.append("Secure") }
    return parts.joined(separator: "; ")
  }
}
