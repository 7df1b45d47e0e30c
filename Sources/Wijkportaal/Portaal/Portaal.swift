public import Kaartopslag
public import WebServer
import Wijkmodel

/// The portal: answers every request for one register.
///
/// What it keeps in memory follows from the register and can be made again; whatever is
/// acknowledged to somebody is in the register first.
public final class Portaal: Sendable {
  /// The register.
  let register: Register
  /// How it is set up.
  let instelling: Portaalinstelling
  let opnamen: Opnamen
  /// The public pages.
  let bladzijden = Geheugen()
  let platen: Platen
  let grenzen = Portaalgrenzen()

  /// Makes a portal.
  ///
  /// - Parameters:
  ///   - register: The register.
  ///   - instelling: How it is set up.
  ///   - teken: Draws a picture as SVG, in a process of its own.
  public init(
    _ register: Register, _ instelling: Portaalinstelling,
    teken: @escaping Platen.Teken
  ) {
    self.register = register
    self.instelling = instelling
    opnamen = Opnamen(register, instelling)
    platen = Platen(teken)
  }

  /// What the browser may load for a page: the stylesheet and pictures of the portal itself.
  public static let inhoudsregels =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    + "base-uri 'none'; frame-ancestors 'none'"

  /// Everything that the portal answers; a group of pages is one line here.
  public var routes: [Route] {
    Openbaar.routes(self) + Toegang.routes(self) + Eigen.routes(self) + Bureau.routes(self)
  }

  /// The settings of its server, but for address and port.
  public var serverinstelling: Settings {
    var settings = Settings()
    settings.contentSecurityPolicy = Self.inhoudsregels
    settings.allowedHosts = [instelling.host].compactMap(\.self)
    if instelling.buitenadres != nil { settings.trustedProxies = ["127.0.0.1", "::1"] }
    settings.errorPage = { [self] status in foutantwoord(status) }
    return settings
  }
}

/// How often something may be tried.
struct Portaalgrenzen: Sendable {
  /// Wrong links per network: twenty, and one more every six seconds.
  let links = RateLimiter(burst: 20, every: .seconds(6))
  /// Wrong passwords per network.
  let netwerken = RateLimiter(burst: 20, every: .seconds(30))
  /// Wrong passwords per name and network.
  let paren = RateLimiter(burst: 10, every: .seconds(60))
  /// Wrong passwords per name, whoever tries.
  ///
  /// Wide, so that nobody can shut somebody else out by guessing, and still far too few to guess a
  /// password of twelve signs.
  let namen = RateLimiter(burst: 200, every: .seconds(10))
  /// Forms per session.
  let formulieren = RateLimiter(burst: 60, every: .seconds(2))
}
