public import Kaartopslag

/// How a portal is set up.
public struct Portaalinstelling: Sendable {
  /// The address by which people reach the portal from outside, such as
  /// `https://kaart.example.nl`; nil when it is used on this machine only.
  public var buitenadres: String?
  /// How people reach the keeper of the map, such as an e-mail address.
  public var contact: String?
  /// How long somebody who came through a link can go on, in minutes.
  public var groepsminuten = 120
  /// How long somebody at the desk can go on, in minutes.
  public var bureauminuten = 480
  /// How long a personal link works, in days.
  public var linkdagen = 30
  /// What time it is.
  public var klok: @Sendable () -> Tijdstip

  /// The usual settings on a clock.
  public init(klok: @escaping @Sendable () -> Tijdstip) { self.klok = klok }

  /// Whether people come over TLS, so that cookies may be sent that way only.
  var isVersleuteld: Bool { buitenadres?.lowercased().hasPrefix("https://") ?? false }

  /// The host of `buitenadres`.
  public var host: String? {
    let parts = buitenadres?.split(separator: "/") ?? []
    return parts.count > 1 && parts[0].hasSuffix(":") ? parts[1].lowercased() : nil
  }
}
