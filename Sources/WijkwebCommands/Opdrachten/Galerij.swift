import CommandLineParsing
import Foundation
import Kaartbeeld
import Kaartgraaf

/// `wijkweb galerij`: every kind of drawing of one map, and telling answers, in a folder.
struct Galerij: Opdracht {
  let beschrijving = CommandDescription(
    name: "galerij",
    summary: "Maak in één keer alle soorten tekeningen van uw kaart.",
    discussion: "Van elke soort tekening komt er een in de map, als .svg, .png en .dot. Gaat een "
      + "tekening over één groep, gebied of partij, dan kiest Wijkweb die met de meeste lijnen. "
      + "Ook tekent Wijkweb de antwoorden die als plaatje het meest zeggen, wie in het netwerk "
      + "tussen anderen in zitten, en het krachtenveld van elk vraagstuk.",
    options: [
      .init(
        "naar", value: "MAP", summary: "De map waarin de tekeningen komen.",
        completion: .folder),
      .init(
        "papier", choices: Papier.allCases.map(\.rawValue),
        summary: "De maat van het blad. Anders geldt A3."),
      Kaartkeuze.peildatum, Kaartkeuze.openbaar, Kaartkeuze.kaart,
    ],
    examples: [
      .init(
        "wijkweb galerij --kaart Data/voorbeeldwijk --naar tekeningen",
        summary: "Maakt alle tekeningen van de voorbeeldkaart.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    guard let target = aanroep.value("naar") else {
      throw .verkeerdGebruik("Zeg in welke map de tekeningen komen, met --naar MAP.")
    }
    let graaf = try Kaartlading.graaf(aanroep)
    let papier = aanroep.value("papier").flatMap { Papier(word: $0) } ?? .a3
    try Bestanden.makeFolder(aanroep.omgeving.path(target))
    for item in Galerijstuk.alle(of: graaf, papier: papier) {
      let plaat = try Teken.plaat(aanroep, item.plaat)
      for ending in ["dot", "svg", "png"] {
        try Plaatbestand(aanroep).write(plaat, to: "\(target)/\(item.naam).\(ending)")
      }
      aanroep.kanalen.tell("Getekend: \(target)/\(item.naam)")
    }
    return .good
  }
}
