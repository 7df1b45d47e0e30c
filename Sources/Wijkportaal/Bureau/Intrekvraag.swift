import DocumentText
import Kaartopslag
import Wijkmodel

/// Asks whether a personal link must really stop working.
struct Intrekvraag {
  let kader: Bureaukader
  let link: Uitnodiging

  static func adres(_ link: Uitnodiging) -> Adres {
    .bureau("uitnodigingen", String(link.nummer), "intrekken")
  }

  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    let naam = kader.stand.rij(link.rij).map(kader.namen.naam) ?? "een regel die er niet meer is"
    let lijst = Uitnodigingenbladzijde.adres
    return kader.blad(
      "Link intrekken: \(naam)", op: Self.adres(link), onder: [.init("Persoonlijke links", lijst)],
      melding: melding,
      [
        .paragraph("Weet u het zeker?"),
        .paragraph(
          HTMLFragment(
            "Wie deze link van \(naam) heeft, komt daarna niet meer binnen. Dat is meteen zo. "
              + "Later kunt u een nieuwe link maken.")),
        kader.formulier(
          naar: Self.adres(link), isHoofd: true,
          [Formulier.knoppen(Knop("Ja, intrekken", .gevaar))]),
        .paragraph(.link("Nee, terug naar de links", to: lijst.serverpad)),
      ])
  }
}
