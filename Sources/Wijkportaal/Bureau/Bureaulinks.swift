import DocumentText
import Kaartopslag
import WebServer
import Wijkmodel

/// Making and revoking personal links.
enum Bureaulinks {
  static func routes(_ portaal: Portaal) -> [Route] {
    [
      Bureau.get(portaal, "/bureau/uitnodigingen") { verzoek in
        try lijst(verzoek).blad(melding: verzoek.melding)
      },
      Bureau.post(
        portaal, "/bureau/uitnodigingen", opnieuw: { try lijst($0).blad(melding: $1) }
      ) { verzoek in
        let (rij, fout) = vind(verzoek)
        guard let rij else {
          var blad = try lijst(verzoek)
          (blad.ingang, blad.fout) = (verzoek.formulier?.veld(Self.ingang) ?? "", fout)
          throw Paginafout(blad.blad())
        }
        throw try toon(verzoek, rij, terug: .bureau("uitnodigingen"))
      },
      Bureau.get(portaal, "/bureau/uitnodigingen/:nummer/intrekken") { verzoek in
        let number = try verzoek.nummer()
        let found = try verzoek.register.uitnodigingen().first { $0.nummer == number }
        guard let link = found, link.isGeldig(op: verzoek.kader.nu) else {
          throw Registerfout.onbekend("uitnodiging \(number)")
        }
        return Intrekvraag(kader: verzoek.kader, link: link).bladzijde(melding: verzoek.melding)
      },
      Bureau.post(
        portaal, "/bureau/uitnodigingen/:nummer/intrekken",
        opnieuw: { try lijst($0).blad(melding: $1) }
      ) { verzoek in
        try verzoek.register.trekIn(try verzoek.nummer(), door: verzoek.uitvoerder)
        return Bureaumelding.ingetrokken.op(.bureau("uitnodigingen"))
      },
      Bureau.post(
        portaal, "/bureau/regel/:id/herinner", opnieuw: { try lijst($0).blad(melding: $1) }
      ) { verzoek in
        let rij = try verzoek.rij()
        throw try toon(verzoek, rij, terug: Regelacties.terug(rij, veld: verzoek.veld))
      },
    ]
  }

  private static let ingang = Uitnodigingenbladzijde.ingangveld

  private static func lijst(_ verzoek: Bureauverzoek) throws -> Uitnodigingenbladzijde {
    Uitnodigingenbladzijde(
      kader: verzoek.kader, links: try verzoek.register.uitnodigingen(),
      bladzijde: verzoek.vraag(Bladerbalk.veld),
      naam: (verzoek.vraag(Uitnodigingenbladzijde.naamveld) ?? "").trimmed)
  }

  /// The entry that somebody typed, or what is wrong with it: the reader of forms finds it.
  private static func vind(_ verzoek: Bureauverzoek) -> (rij: Registerrij?, fout: String?) {
    let typed = verzoek.formulier?.veld(ingang) ?? ""
    guard !typed.isEmpty else { return (nil, "Typ voor welke regel de link is.") }
    var alias = Velden()
    alias[.alias] = "link"
    let lezing = Veldlezing(
      [.id], of: alias, in: .aliassen, stand: verzoek.kader.stand
    ) { $0 == Veldnaam.cel(.id) ? typed : nil }
    return (
      lezing.wijzigingen.first?.na.flatMap { verzoek.kader.stand.rij(of: $0) },
      lezing.fouten[.id] ?? lezing.overige.first
    )
  }

  /// Makes a link and shows it, this once: the page cannot be asked for again, since the link is
  /// kept nowhere.
  private static func toon(
    _ verzoek: Bureauverzoek, _ rij: Registerrij, terug: Adres
  ) throws -> Paginafout {
    let setting = verzoek.portaal.instelling
    let made = try verzoek.register.nodigUit(
      rij.id, dagen: setting.linkdagen, door: verzoek.uitvoerder)
    let base = setting.buitenadres ?? "http://" + verzoek.request.host
    let root = base.hasSuffix("/") ? String(base.dropLast()) : base
    let page = Herinnering(
      kader: verzoek.kader, rij: rij,
      link: root + Adres.uitnodiging(made.geheim).serverpad, uitnodiging: made.uitnodiging,
      terug: terug)
    return Paginafout(page.bladzijde, status: 200)
  }
}
