import DocumentText
import Kaartopslag
import Secrets
import WebServer
import Wijkmodel

/// Coming in and going out.
enum Toegang {
  static func routes(_ portaal: Portaal) -> [Route] {
    [
      .get("/u/:geheim", isSlow: true) { wissel(portaal, $0) },
      .get("/inloggen") { inlogformulier(portaal, $0) },
      .post("/inloggen", isSlow: true) { inloggen(portaal, $0) },
      .get("/uitloggen") { uitlogformulier(portaal, $0) },
      .post("/uitloggen", isSlow: true) { uitloggen(portaal, $0) },
    ]
  }

  /// Exchanges a link for a cookie, so that the secret does not stay in the address.
  ///
  /// A link that is wrong, expired or revoked gives the page of any address that does not exist.
  private static func wissel(_ portaal: Portaal, _ request: Request) -> Response {
    portaal.afgehandeld {
      let secret = request.parameters["geheim"] ?? ""
      // Who has a right link is no guesser, whatever others on the same network do.
      guard try portaal.register.isGeldig(geheim: secret) else {
        return portaal.grenzen.links.attempt(request.clientNetwork)
          .map { .failure(429, retryAfter: $0) } ?? .notFound
      }
      // A machine that looks whether a link leads anywhere has not come in.
      if request.method == .head { return .redirect(Adres.eigen().serverpad) }
      let minutes = portaal.instelling.groepsminuten
      guard let session = try portaal.register.wissel(geheim: secret, minuten: minutes) else {
        return .notFound
      }
      return Response.redirect(Adres.eigen().serverpad)
        .setting(Koekje.groep.koekje(session, minuten: minutes, portaal.instelling))
    }
  }

  private static func inlogformulier(_ portaal: Portaal, _ request: Request) -> Response {
    portaal.afgehandeld {
      if try portaal.bezoek(.bureau, request) != nil {
        return .redirect(Adres.bureau().serverpad)
      }
      return formulier(portaal, naam: "", isFout: false)
    }
  }

  /// The form, with a secret of its own so that nobody can log somebody else in unseen.
  private static func formulier(_ portaal: Portaal, naam: String, isFout: Bool) -> Response {
    let secret = Secret.randomToken()
    let page = Inlogbladzijde.bladzijde(
      bewijs: Formulier.Bewijs(token: Bezoek.token(secret)), naam: naam, isFout: isFout)
    return portaal.antwoord(page, status: isFout ? 401 : 200)
      .setting(Koekje.aanmelden.koekje(secret, minuten: 60, portaal.instelling))
  }

  private static func inloggen(_ portaal: Portaal, _ request: Request) -> Response {
    portaal.afgehandeld {
      let cookie = Koekje.aanmelden.naam(portaal.instelling)
      guard let secret = request.cookies[cookie], portaal.isEigen(request, geheim: secret) else {
        return .failure(403)
      }
      let name = request.form[Inlogbladzijde.naamveld]?.trimmed ?? ""
      let grenzen = portaal.grenzen
      let (network, pair) = (request.clientNetwork, "\(name)\u{0}\(request.clientNetwork)")
      if let wait = grenzen.netwerken.attempt(network) ?? grenzen.paren.attempt(pair)
        ?? grenzen.namen.attempt(name)
      {
        return .failure(429, retryAfter: wait)
      }
      let minutes = portaal.instelling.bureauminuten
      let password = request.form[Inlogbladzijde.wachtwoordveld] ?? ""
      guard
        let session = try portaal.register.meldAan(name, wachtwoord: password, minuten: minutes)
      else { return formulier(portaal, naam: name, isFout: true) }
      grenzen.netwerken.giveBack(network)
      grenzen.paren.giveBack(pair)
      grenzen.namen.giveBack(name)
      return Response.redirect(Adres.bureau().serverpad)
        .setting(Koekje.bureau.koekje(session, minuten: minutes, portaal.instelling))
        .setting(Koekje.aanmelden.weg(portaal.instelling))
    }
  }

  /// The page behind the menu: only a form may end a session, so that no other site can do it.
  private static func uitlogformulier(_ portaal: Portaal, _ request: Request) -> Response {
    portaal.afgehandeld {
      var forms: [HTMLFragment] = []
      for (koekje, text) in [
        (Koekje.groep, "Uitloggen als groep"), (.bureau, "Uitloggen bij het wijkbureau"),
      ] {
        guard let bezoek = try portaal.bezoek(koekje, request) else { continue }
        forms.append(
          Formulier.versturen(
            naar: Adres.uitloggen.serverpad, bezoek.bewijs, [Formulier.knoppen(Knop(text))]))
      }
      guard !forms.isEmpty else { return .redirect(Adres.begin.serverpad) }
      let what = HTMLFragment.paragraph(
        "Gebruikt u een computer van iemand anders? Log dan uit. Een groep komt later weer binnen "
          + "met haar persoonlijke link.")
      return portaal.antwoord(Bladzijde("Uitloggen", op: .uitloggen, inhoud: [what] + forms))
    }
  }

  private static func uitloggen(_ portaal: Portaal, _ request: Request) -> Response {
    portaal.afgehandeld {
      var response = Response.redirect(Adres.begin.serverpad)
      for koekje in [Koekje.groep, .bureau] {
        guard let bezoek = try portaal.bezoek(koekje, request) else { continue }
        guard portaal.isEigen(request, geheim: bezoek.geheim) else { continue }
        try portaal.register.eindigSessie(geheim: bezoek.geheim)
        response = response.setting(koekje.weg(portaal.instelling))
      }
      return response
    }
  }
}
