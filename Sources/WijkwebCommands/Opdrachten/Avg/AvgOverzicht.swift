import CommandLineParsing
import Kaartopslag

/// `wijkweb avg overzicht`: a draft of the register of processing activities.
struct AvgOverzicht: Opdracht {
  private static let vormen = ["html", "md"]

  let beschrijving = CommandDescription(
    name: "avg overzicht",
    summary: "Maak een register van verwerkingen van uw kaart.",
    discussion: "Voor de functionaris gegevensbescherming (AVG, artikel 30): wat er over hoeveel "
      + "mensen staat, waarom, hoe lang, wie het mag zien en hoe het is beveiligd. Er staan geen "
      + "namen van personen in. Wat Wijkweb niet kan weten, staat er als vraag.",
    options: [Documentuitvoer.optie(vormen), Kaartkeuze.peildatum, Kaartkeuze.kaart],
    examples: [
      .init(
        "wijkweb avg overzicht --kaart Data/voorbeeldwijk", summary: "Toont het overzicht."),
      .init(
        "wijkweb avg overzicht --kaart Data/voorbeeldwijk --uit verwerkingen.md",
        summary: "Maakt er een bestand van dat u kunt aanvullen."),
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let dag = try Kaartkeuze.date(aanroep) ?? aanroep.omgeving.vandaag
    let bron = try Persoonsbron(aanroep)
    let gegevens = Verwerkingsgegevens(bron.stand, op: dag)
    let register = try bron.register.map { (register) throws(Mislukking) in
      try register.doing { (register) throws(Registerfout) in try register.verwerking() }
    }
    let document = Verwerkingsregister(gegevens, register, titel: bron.titel, op: dag).document
    try Documentuitvoer.write(document, Self.vormen, aanroep)
    return .good
  }
}
