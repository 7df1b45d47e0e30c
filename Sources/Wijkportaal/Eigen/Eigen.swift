import DocumentText
import Kaartopslag
import WebServer
import Wijkmodel

/// The pages of a group that came in through its personal link.
enum Eigen {
  static func routes(_ portaal: Portaal) -> [Route] {
    [
      .get("/eigen", isSlow: true) { bladzijde(portaal, $0) },
      .get("/eigen/regel/:id", isSlow: true) { bladzijde(portaal, $0) },
      .get("/eigen/ontvangen/:nummer", isSlow: true) { ontvangst(portaal, $0) },
      .post("/eigen/bevestig/:id", isSlow: true) { bevestig(portaal, $0) },
    ]
      + formulier(portaal, "/eigen/wijzig/:id") { verzoek, _ in Wijzigformulier(verzoek) }
      + formulier(portaal, "/eigen/nieuw/:soort") { verzoek, request in
        Knoopsoort(rawValue: request.parameters["soort"] ?? "")
          .flatMap { Nieuwformulier(verzoek, $0) }
      }
      + formulier(portaal, "/eigen/relatie/:id") { verzoek, _ in Relatieformulier(verzoek) }
      + formulier(portaal, "/eigen/dubbel/:id") { verzoek, _ in Dubbelformulier(verzoek) }
      + formulier(portaal, "/eigen/stoppen/:id") { verzoek, _ in Stopformulier(verzoek) }
      + formulier(portaal, "/eigen/gegevens/:id") { verzoek, _ in Gegevensformulier(verzoek) }
  }

  /// What is asked for does not exist, or belongs to somebody else.
  private static let bestaatNiet = Paginafout(Foutbladzijde.bladzijde(404), status: 404)

  /// What the form with an address shows and what becomes of it.
  private static func formulier(
    _ portaal: Portaal, _ pad: String,
    _ make: @escaping @Sendable (Eigenverzoek, Request) -> (any Eigenformulier)?
  ) -> [Route] {
    [
      .get(pad, isSlow: true) { request in
        portaal.pagina(.groep, request) { bezoek, _ in
          var verzoek = try verzoek(portaal, bezoek, request, bezoek.bewijs)
          verzoek.veld = { request.query[$0] }
          guard let form = make(verzoek, request) else { throw bestaatNiet }
          return form.bladzijde()
        }
      },
      .post(pad, isSlow: true) { request in
        portaal.formulier(.groep, request) { sent, _ in
          let earlier = try portaal.register.uitkomst(sent.inzending)
          // Who goes back to a form that was stored and fills in something else sends a new one.
          let bewijs = earlier == nil ? sent.bewijs : sent.bezoek.bewijs
          var verzoek = try verzoek(portaal, sent.bezoek, request, bewijs)
          verzoek.isVerstuurd = true
          verzoek.veld = { request.form[$0] }
          guard let form = make(verzoek, request) else { throw bestaatNiet }
          return try earlier.map { try herhaal(form, $0) } ?? verstuur(form, sent, portaal)
        }
      },
    ]
  }

  /// Sends in what a form asks; when that fails the form is shown again with what was filled in.
  private static func verstuur(
    _ form: any Eigenformulier, _ sent: Formulierbezoek, _ portaal: Portaal
  ) throws -> Adres {
    guard let voorstel = form.voorstel else {
      throw Paginafout(form.bladzijde(), status: form.status)
    }
    do {
      let outcome = try portaal.register.dienIn(
        voorstel, door: sent.bezoek.uitvoerder, inzending: sent.inzending)
      return try ontvangen(outcome.tekst)
    } catch let fout as Registerfout {
      throw Paginafout(
        form.bladzijde(Opslagmelding.melding(fout)), status: Foutbladzijde.uitleg(fout).status)
    }
  }

  /// The receipt of a form that was sent before; when it now says something else it is shown again,
  /// for what was filled in is not stored.
  private static func herhaal(_ form: any Eigenformulier, _ uitkomst: String) throws -> Adres {
    let nummer = Ontvangstbladzijde.nummer(of: uitkomst)
    let stored = form.verzoek.blik.voorstellen.first { $0.nummer == nummer }
    let cells = { (kolom: Kolomnaam, na: String?) in "\(kolom.rawValue)=\(na ?? "")" }
    let now = form.voorstel?.velden.map { cells($0.kolom, $0.na) }
    if form.isNiets || (now != nil && now == stored?.velden.map { cells($0.kolom, $0.na) }) {
      return try ontvangen(uitkomst)
    }
    // A first step says nothing yet about what will be sent.
    if now == nil, form.status == 200 { throw Paginafout(form.bladzijde(), status: 200) }
    let notice = Melding(
      .opgelet, "U hebt dit formulier al een keer verstuurd, en dat is opgeslagen.",
      "Wat u nu hebt ingevuld, is anders. Dat is nog niet verstuurd. Wilt u dat ook doen? "
        + "Verstuur het dan nog een keer.")
    throw Paginafout(form.bladzijde(notice), status: 409)
  }

  private static func ontvangen(_ uitkomst: String) throws -> Adres {
    guard let nummer = Ontvangstbladzijde.nummer(of: uitkomst) else { throw bestaatNiet }
    return Ontvangstbladzijde.adres(nummer)
  }

  private static func bladzijde(_ portaal: Portaal, _ request: Request) -> Response {
    portaal.pagina(.groep, request) { bezoek, _ in
      let verzoek = try verzoek(portaal, bezoek, request, bezoek.bewijs)
      return Eigenbladzijde(
        verzoek: verzoek, isNetBevestigd: request.query[Eigenbladzijde.bevestigd] != nil
      ).bladzijde
    }
  }

  private static func ontvangst(_ portaal: Portaal, _ request: Request) -> Response {
    portaal.pagina(.groep, request) { bezoek, _ in
      let verzoek = try verzoek(portaal, bezoek, request, bezoek.bewijs)
      let page = Int(request.parameters["nummer"] ?? "").flatMap {
        Ontvangstbladzijde($0, verzoek.blik, verzoek.naar)
      }
      guard let page else { throw bestaatNiet }
      return page.bladzijde
    }
  }

  private static func bevestig(_ portaal: Portaal, _ request: Request) -> Response {
    portaal.formulier(.groep, request) { sent, _ in
      let verzoek = try verzoek(portaal, sent.bezoek, request, sent.bewijs)
      do {
        _ = try portaal.register.bevestig(
          verzoek.rij.id, door: sent.bezoek.uitvoerder, inzending: sent.inzending)
      } catch let fout as Registerfout {
        throw Paginafout(
          Eigenbladzijde(verzoek: verzoek, melding: Opslagmelding.melding(fout)).bladzijde,
          status: Foutbladzijde.uitleg(fout).status)
      }
      return Eigenpad.regel(verzoek.rij, verzoek.blik).met([.init(Eigenbladzijde.bevestigd, "ja")])
    }
  }

  /// What somebody may see now, and the own entry that the address names; without one it is the
  /// entry of the link.
  private static func verzoek(
    _ portaal: Portaal, _ bezoek: Bezoek, _ request: Request, _ bewijs: Formulier.Bewijs
  ) throws -> Eigenverzoek {
    guard case .eigenaar(let nummer, _) = bezoek.sessie.wie else { throw bestaatNiet }
    let blik = Eigenblik(
      rij: nummer, in: try portaal.register.stand(),
      voorstellen: try portaal.register.voorstellen(namens: nummer),
      open: try portaal.register.openVoorstellen(), vandaag: portaal.instelling.klok().datum)
    guard let blik, let rij = blik.rij(of: request.parameters["id"] ?? blik.eigen.id) else {
      throw bestaatNiet
    }
    return Eigenverzoek(
      blik: blik, rij: rij, naar: Verwijzer(.server, op: Adres(["eigen"])), bewijs: bewijs)
  }
}

extension Formulierbezoek {
  /// The unseen part of the form that was sent, to show it again as the same sending.
  fileprivate var bewijs: Formulier.Bewijs {
    Formulier.Bewijs(token: Bezoek.token(bezoek.geheim), inzending: inzending.nummer)
  }
}
