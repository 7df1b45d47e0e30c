import DocumentText
import Kaartopslag
import WebServer
import Wijkmodel

/// Deciding about proposals, and undoing what was done.
enum Bureaubesluiten {
  static func routes(_ portaal: Portaal) -> [Route] {
    [
      Bureau.get(portaal, "/bureau/voorstel/:nummer") { verzoek in
        try voorstelblad(verzoek).bladzijde(melding: verzoek.melding)
      },
      Bureau.post(portaal, "/bureau/voorstel/:nummer", opnieuw: opnieuw, beslis),
      Bureau.get(portaal, "/bureau/handeling/:nummer") { verzoek in
        try handelingblad(verzoek).bladzijde(melding: verzoek.melding)
      },
      Bureau.post(
        portaal, "/bureau/handeling/:nummer",
        opnieuw: { try handelingblad($0).bladzijde(melding: $1) }, draaiTerug),
    ]
  }

  private static func voorstelblad(
    _ verzoek: Bureauverzoek, _ gekozen: Besluitlezing = .init()
  ) throws -> Voorstelbladzijde {
    let number = try verzoek.nummer()
    guard let voorstel = try verzoek.register.voorstel(number) else {
      throw Registerfout.onbekend("voorstel \(number)")
    }
    return Voorstelbladzijde(
      kader: verzoek.kader, voorstel: voorstel, open: try verzoek.register.openVoorstellen(),
      gekozen: gekozen)
  }

  /// The proposal again, with what was chosen and what the register says now.
  private static func opnieuw(_ verzoek: Bureauverzoek, _ melding: Melding) throws -> Bladzijde {
    let blad = try voorstelblad(verzoek)
    let lezing = blad.lezing(verzoek.veld)
    return try voorstelblad(verzoek, lezing).bladzijde(melding: melding)
  }

  private static func beslis(_ verzoek: Bureauverzoek) throws -> Adres {
    let blad = try voorstelblad(verzoek)
    let lezing = blad.lezing(verzoek.veld)
    let isRepeat = try verzoek.inzending.flatMap { try verzoek.register.uitkomst($0) } != nil
    guard lezing.fouten.isEmpty || isRepeat else {
      throw Paginafout(try voorstelblad(verzoek, lezing).bladzijde())
    }
    do {
      let done = try verzoek.register.beslis(
        blad.voorstel.nummer, lezing.besluiten, blijft: lezing.blijft, door: verzoek.uitvoerder,
        inzending: verzoek.inzending)
      return verzoek.naar(.bureau("voorstellen"), done, .besloten)
    } catch {
      guard case .achterhaald = error else { throw error }
      let melding = Melding(
        .fout,
        "Er is nog niets bewaard: intussen is iets veranderd. Kijk hieronder wat er nu staat, en "
          + "kies opnieuw.")
      let fresh = try verzoek.opnieuw()
      throw Paginafout(try voorstelblad(fresh, lezing).bladzijde(melding: melding), status: 409)
    }
  }

  private static func handelingblad(
    _ verzoek: Bureauverzoek, _ botsingen: [Registerfout.Botsing] = []
  ) throws -> Handelingbladzijde {
    let number = try verzoek.nummer()
    let next = number < Int.max ? number + 1 : number
    guard let item = try verzoek.register.logboek(aantal: 1, voor: next).first,
      item.handeling.nummer == number
    else { throw Registerfout.onbekend("handeling \(number)") }
    return Handelingbladzijde(
      kader: verzoek.kader, handeling: item.handeling, rijen: item.rijen, botsingen: botsingen)
  }

  private static func draaiTerug(_ verzoek: Bureauverzoek) throws -> Adres {
    let blad = try handelingblad(verzoek)
    do {
      let done = try verzoek.register.maakOngedaan(
        blad.handeling.nummer, door: verzoek.uitvoerder, inzending: verzoek.inzending)
      return verzoek.naar(.bureau("logboek"), done, .teruggedraaid)
    } catch {
      guard case .achterhaald(let botsingen) = error else { throw error }
      let melding = Melding(
        .fout, "Deze handeling is niet teruggedraaid: er is later weer iets veranderd.")
      throw Paginafout(
        try handelingblad(verzoek, botsingen).bladzijde(melding: melding), status: 409)
    }
  }
}
