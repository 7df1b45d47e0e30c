import Kaartopslag
import Secrets
import WebServer

/// Somebody who came in with a link or a password.
struct Bezoek: Sendable {
  /// Who it is.
  let sessie: Sessie
  /// The secret of the session, which only its cookie holds.
  let geheim: String

  /// In which role the register names them.
  var uitvoerder: Uitvoerder { sessie.uitvoerder }

  /// The unseen part of a form: the token of this session and a number of its own.
  var bewijs: Formulier.Bewijs {
    Formulier.Bewijs(token: Self.token(geheim), inzending: Secret.randomToken())
  }

  /// What only pages of a session hold: it follows from the secret of the cookie, so that nothing
  /// more has to be kept, and the secret does not follow from it.
  static func token(_ geheim: String) -> String {
    Secret.base64URL(SHA256.digest("formulier \(geheim)".utf8))
  }

  /// Whose forms these are, so that nobody else can ask what became of them.
  var eigenaar: String {
    switch sessie.wie {
    case .eigenaar(let rij, _): "rij \(rij)"
    case .gebruiker(let naam, _): "gebruiker \(naam)"
    }
  }
}

/// The cookies of the portal.
enum Koekje: String {
  /// Holds the session of somebody who came through a link.
  case groep
  /// Holds the session of somebody at the desk.
  case bureau
  /// Holds a secret for the form with which somebody logs in.
  case aanmelden

  /// The name; the prefix makes a browser refuse it from anywhere but the portal over TLS
  /// (RFC 6265bis, section 4.1.3.2).
  func naam(_ instelling: Portaalinstelling) -> String {
    (instelling.isVersleuteld ? "__Host-" : "") + "wijkweb-" + rawValue
  }

  /// The cookie with a secret in it.
  ///
  /// Who follows a link in a mail comes from another site, so the cookie of a group is sent then
  /// as well; that of the desk never.
  func koekje(_ geheim: String, minuten: Int, _ instelling: Portaalinstelling) -> Cookie {
    Cookie(
      naam(instelling), geheim, maxAge: minuten * 60, sameSite: self == .groep ? .lax : .strict,
      isSecure: instelling.isVersleuteld)
  }

  /// Makes the browser forget it.
  func weg(_ instelling: Portaalinstelling) -> Cookie {
    .removal(naam(instelling), isSecure: instelling.isVersleuteld)
  }
}

extension Portaal {
  /// Who somebody is by a cookie, or nil.
  func bezoek(_ koekje: Koekje, _ request: Request) throws(Registerfout) -> Bezoek? {
    guard let secret = request.cookies[koekje.naam(instelling)], secret.utf8.count == 43 else {
      return nil
    }
    guard let session = try register.sessie(geheim: secret) else { return nil }
    switch (koekje, session.wie) {
    case (.groep, .eigenaar), (.bureau, .gebruiker):
      return Bezoek(sessie: session, geheim: secret)
    default: return nil
    }
  }
}
