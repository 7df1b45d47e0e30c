import DocumentText
import Kaartopslag
import Wijkmodel

/// Asks whether an entry must really be ended.
struct Eindevraag {
  let kader: Bureaukader
  let rij: Registerrij

  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    let naam = kader.namen.naam(rij)
    let adres = Bureaukader.adres(rij, "einde")
    return kader.blad(
      "Beëindigen: \(naam)", op: adres, onder: [.init(naam, Bureaukader.adres(rij))],
      melding: melding,
      [.heading(2, "Wat er gebeurt")]
        + Vertrek(rij, in: kader).bijEinde.map { .paragraph(HTMLFragment($0)) } + [
          kader.formulier(
            naar: adres, isHoofd: true, [Formulier.knoppen(Knop("Ja, beëindigen", .gevaar))]),
          .paragraph(
            .link(
              HTMLFragment("Nee, terug naar \(naam)"), to: Bureaukader.adres(rij).serverpad)),
        ])
  }
}
