import DocumentText
import Kaartopslag
import WebServer
import Wijkmodel

/// Changing, confirming and ending entries.
enum Bureauregels {
  static func routes(_ portaal: Portaal) -> [Route] {
    ["/bureau/regel/:id", "/bureau/rij/:nummer"].flatMap { path in
      [
        Bureau.get(portaal, path) { verzoek in
          try blad(verzoek).bladzijde(melding: verzoek.melding)
        },
        Bureau.post(
          portaal, path,
          opnieuw: { try blad($0, try lezing($0)).bladzijde(melding: $1) }, wijzig),
        Bureau.get(portaal, path + "/verloop", verloop),
      ]
    } + [
      Bureau.get(portaal, "/bureau/regel/:id/einde") { verzoek in
        Eindevraag(kader: verzoek.kader, rij: try verzoek.rij())
          .bladzijde(melding: verzoek.melding)
      },
      Bureau.post(
        portaal, "/bureau/regel/:id/einde",
        opnieuw: { try eindevraag($0).bladzijde(melding: $1) }, beeindig),
      Bureau.post(
        portaal, "/bureau/regel/:id/bevestig",
        opnieuw: { try blad($0).bladzijde(melding: $1) }, bevestig),
    ]
  }

  private static func blad(
    _ verzoek: Bureauverzoek, _ lezing: Veldlezing? = nil
  ) throws -> Regelbladzijde {
    let rij = try verzoek.rij()
    let open = try verzoek.register.openVoorstellen().filter { $0.rij == rij.nummer }
    return Regelbladzijde(kader: verzoek.kader, rij: rij, voorstellen: open, lezing: lezing)
  }

  private static func lezing(_ verzoek: Bureauverzoek) throws -> Veldlezing {
    let rij = try verzoek.rij()
    return Veldlezing(
      Regelbladzijde.kolommen(of: rij), of: rij.velden, in: rij.tabel, stand: verzoek.kader.stand,
      veld: verzoek.veld)
  }

  private static func wijzig(_ verzoek: Bureauverzoek) throws -> Adres {
    let rij = try verzoek.rij()
    try vraagKeuze(verzoek, rij)
    let lezing = try lezing(verzoek)
    guard lezing.isGoed else { throw Paginafout(try blad(verzoek, lezing).bladzijde()) }
    let adres = Bureaukader.adres(rij)
    guard !lezing.wijzigingen.isEmpty else { return Bureaumelding.ongewijzigd.op(adres) }
    do {
      let done = try verzoek.register.zet(
        rij: rij.nummer, lezing.wijzigingen, door: verzoek.uitvoerder,
        inzending: verzoek.inzending)
      return verzoek.naar(adres, done, .gewijzigd)
    } catch {
      guard case .achterhaald = error else { throw error }
      let fresh = try verzoek.opnieuw()
      throw Paginafout(
        Regelbotsing(
          kader: fresh.kader, rij: try fresh.rij(), ingevuld: lezing.ingevuld,
          gezien: lezing.gezien
        ).bladzijde, status: 409)
    }
  }

  /// Shows a page of conflicts again when not everything on it was chosen.
  private static func vraagKeuze(_ verzoek: Bureauverzoek, _ rij: Registerrij) throws {
    var asked: [Kolomnaam: String?] = [:]
    var filled: [Kolomnaam: String] = [:]
    var seen: [Kolomnaam: String?] = [:]
    for kolom in Regelbladzijde.kolommen(of: rij) {
      let chosen = verzoek.veld(Veldnaam.cel(kolom))
      let own = verzoek.veld(Regelbotsing.mijnVeld(kolom))
      if own != nil { asked.updateValue(chosen, forKey: kolom) }
      guard let typed = own ?? chosen else { continue }
      filled[kolom] = typed
      seen.updateValue(rij.velden[kolom], forKey: kolom)
    }
    guard asked.values.contains(nil) else { return }
    throw Paginafout(
      Regelbotsing(
        kader: verzoek.kader, rij: rij, ingevuld: filled, gezien: seen, gevraagd: asked
      ).bladzijde)
  }

  private static func verloop(_ verzoek: Bureauverzoek) throws -> Bladzijde {
    let rij = try verzoek.rij()
    let log = try verzoek.register.logboek(
      rij: rij.nummer, aantal: Regelverloop.perBladzijde + 1,
      voor: verzoek.vraag(Regelverloop.veld).flatMap { Int($0) })
    return Regelverloop(kader: verzoek.kader, rij: rij, logboek: log).bladzijde
  }

  private static func eindevraag(_ verzoek: Bureauverzoek) throws -> Eindevraag {
    Eindevraag(
      kader: verzoek.kader, rij: try verzoek.rij(),
      ingevuld: verzoek.veld(Eindevraag.dagveld)?.trimmed)
  }

  private static func beeindig(_ verzoek: Bureauverzoek) throws -> Adres {
    // Of a form that was sent before the entry may be gone already.
    let vraag = try? eindevraag(verzoek)
    if let vraag, vraag.fout != nil { throw Paginafout(vraag.bladzijde()) }
    let done = try verzoek.register.beeindig(
      verzoek.request.parameters["id"] ?? "", op: vraag?.dag, door: verzoek.uitvoerder,
      inzending: verzoek.inzending)
    return verzoek.naar(.bureau("werklijst"), done, .beeindigd)
  }

  private static func bevestig(_ verzoek: Bureauverzoek) throws -> Adres {
    let rij = try verzoek.rij()
    let done = try verzoek.register.bevestig(
      rij.id, door: verzoek.uitvoerder, inzending: verzoek.inzending)
    return verzoek.naar(Regelacties.terug(rij, veld: verzoek.veld), done, .bevestigd)
  }
}
