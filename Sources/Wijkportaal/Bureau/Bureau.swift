import Kaartopslag
import WebServer
import Wijkmodel

/// The desk of the wijkregisseur: what its addresses answer.
enum Bureau {
  static func routes(_ portaal: Portaal) -> [Route] {
    Bureaulijsten.routes(portaal) + Bureaubesluiten.routes(portaal) + Bureauregels.routes(portaal)
      + Bureaulinks.routes(portaal) + Samenvoegvraag.routes(portaal)
  }
}

/// Somebody at the desk who asks for a page or sends a form.
struct Bureauverzoek {
  let portaal: Portaal
  let request: Request
  let kader: Bureaukader
  /// The form that was sent, nil when a page is asked for.
  var formulier: Formulierbezoek?

  var register: Register { portaal.register }

  /// What is asked in the address.
  func vraag(_ naam: String) -> String? { request.query[naam] }

  /// What was filled in.
  func veld(_ naam: String) -> String? { request.form[naam] }

  /// What an earlier form says that it did.
  var melding: Melding? { Bureaumelding.melding(vraag(Bureaumelding.veld)) }

  /// A number in the path.
  func nummer(_ naam: String = "nummer") throws(Registerfout) -> Int {
    guard let number = request.parameters[naam].flatMap({ Int($0) }) else { throw .onbekend(naam) }
    return number
  }

  /// The row in the path: of an entry by its key, of any other by its number.
  func rij() throws(Registerfout) -> Registerrij {
    if let id = request.parameters["id"] {
      guard let rij = kader.stand.rij(of: id) else { throw .onbekend(id) }
      return rij
    }
    guard let rij = kader.stand.rij(try nummer()) else { throw .onbekend("regel") }
    return rij
  }
}

extension Bureau {
  /// A route for a page of the desk.
  static func get(
    _ portaal: Portaal, _ pattern: String, isSlow: Bool = false,
    _ make: @escaping @Sendable (Bureauverzoek) throws -> Bladzijde
  ) -> Route {
    .get(pattern, isSlow: isSlow) { request in
      portaal.pagina(.bureau, request) { bezoek, _ in
        let kader = try kader(portaal, bezoek)
        return try make(Bureauverzoek(portaal: portaal, request: request, kader: kader))
      }
    }
  }

  /// A route for a form of the desk; when the register refuses, the page is shown again with what
  /// was filled in.
  ///
  /// - Parameters:
  ///   - portaal: The portal.
  ///   - pattern: The path.
  ///   - opnieuw: The page again, with what is wrong.
  ///   - work: Does what was asked and says where the answer stands.
  /// - Returns: The route.
  static func post(
    _ portaal: Portaal, _ pattern: String,
    opnieuw: @escaping @Sendable (Bureauverzoek, Melding) throws -> Bladzijde,
    _ work: @escaping @Sendable (Bureauverzoek) throws -> Adres
  ) -> Route {
    .post(pattern, isSlow: true) { request in
      portaal.formulier(.bureau, request) { formulier, _ in
        func verzoek() throws -> Bureauverzoek {
          let kader = try kader(portaal, formulier.bezoek, herhaald: formulier.inzending)
          return Bureauverzoek(
            portaal: portaal, request: request, kader: kader, formulier: formulier)
        }
        do {
          return try work(try verzoek())
        } catch let error as Registerfout {
          let (titel, tekst, status) = Foutbladzijde.uitleg(error)
          let melding = Melding(
            error == .onzeker ? .opgelet : .fout, "\(titel). \(tekst)")
          throw Paginafout(try opnieuw(try verzoek(), melding), status: status)
        }
      }
    }
  }

  fileprivate static func kader(
    _ portaal: Portaal, _ bezoek: Bezoek, herhaald: Inzending? = nil
  ) throws(Registerfout) -> Bureaukader {
    var naam = ""
    if case .gebruiker(let name, _) = bezoek.sessie.wie { naam = name }
    return Bureaukader(
      stand: try portaal.register.stand(), gebruiker: naam, nu: portaal.instelling.klok(),
      nieuwBewijs: { bezoek.bewijs },
      herhaald: herhaald.map {
        Formulier.Bewijs(token: Bezoek.token(bezoek.geheim), inzending: $0.nummer)
      })
  }
}

extension Bureauverzoek {
  /// Who does it, as the log names them.
  var uitvoerder: Uitvoerder { formulier?.bezoek.uitvoerder ?? .beheer }

  /// The number of the form.
  var inzending: Inzending? { formulier?.inzending }

  /// The same with what the register says now.
  func opnieuw() throws(Registerfout) -> Bureauverzoek {
    guard let formulier else { return self }
    let fresh = try Bureau.kader(portaal, formulier.bezoek, herhaald: formulier.inzending)
    return Bureauverzoek(portaal: portaal, request: request, kader: fresh, formulier: formulier)
  }

  /// Where the answer stands: a form that was sent before is told of.
  func naar(_ adres: Adres, _ uitkomst: Uitkomst, _ melding: Bureaumelding) -> Adres {
    (uitkomst.isHerhaling ? .herhaling : melding).op(adres)
  }
}
