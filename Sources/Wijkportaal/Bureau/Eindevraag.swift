import DocumentText
import Kaartopslag
import Wijkmodel

/// Asks whether an entry must really be ended, and of what stays with an end which day.
struct Eindevraag {
  /// The name of the field with the last day.
  static let dagveld = "dag"

  let kader: Bureaukader
  let rij: Registerrij
  /// The last day as typed, nil when the form was not sent yet.
  var ingevuld: String?

  private var vertrek: Vertrek { Vertrek(rij, op: dag, in: kader) }

  /// The last day: today when nothing was asked, nil when what was typed is no day.
  var dag: Datum? {
    guard let ingevuld else { return kader.nu.datum }
    return Datum(ingevuld).flatMap { $0.dag == nil ? nil : $0 }
  }

  /// What is wrong with the last day, nil when nothing is.
  var fout: String? {
    guard vertrek.blijft else { return nil }
    guard let dag else { return "Vul de laatste dag in, zoals 31-12-2026." }
    let begin = rij.velden[.vanaf].flatMap { Datum($0) }
    guard let begin, begin.eersteDag.days(until: dag) < 0 else { return nil }
    return "De laatste dag ligt voor het begin (\(begin.dutchText)). Kijk of de datum klopt."
  }

  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    let naam = kader.namen.naam(rij)
    let adres = Bureaukader.adres(rij, "einde")
    let asked = vertrek.blijft ? [veld] : []
    return kader.blad(
      "Beëindigen: \(naam)", op: adres,
      onder: [.init(naam, Bureaukader.adres(rij))], melding: melding, heeftFouten: fout != nil,
      [melding == nil ? Formulier.fouten(asked) : .empty, .heading(2, "Wat er gebeurt")]
        + gevolgen.map { .paragraph(HTMLFragment($0)) } + [
          vertrek.zonderEigenaar,
          kader.formulier(
            naar: adres, isHoofd: true,
            asked.map(\.markup) + [Formulier.knoppen(Knop("Ja, beëindigen", .gevaar))]),
          .paragraph(
            .link(
              HTMLFragment("Nee, terug naar \(naam)"), to: Bureaukader.adres(rij).serverpad)),
        ])
  }

  private var gevolgen: [String] {
    vertrek.blijft
      ? [
        "\(kader.namen.naam(rij)) krijgt als einddatum de dag die u hieronder invult.",
        Vertrek.metEinde,
      ] : vertrek.bijEinde
  }

  private var veld: Invoerveld {
    var veld = Invoerveld(
      Self.dagveld, "Wat is de laatste dag?", waarde: ingevuld ?? kader.nu.datum.dutchText,
      hulp: "Schrijf dag, maand en jaar, zoals 31-12-2026.", fout: fout)
    veld.isVerplicht = true
    return veld
  }
}
