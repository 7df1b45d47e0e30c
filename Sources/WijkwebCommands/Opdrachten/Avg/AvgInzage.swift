import CommandLineParsing
import Kaartopslag
import Kaartvraag
import Wijkmodel

/// `wijkweb avg inzage`: everything that is held about a person.
struct AvgInzage: Opdracht {
  private static let vormen = ["html", "csv", "json"]

  let beschrijving = CommandDescription(
    name: "avg inzage",
    summary: "Lees alles wat over een persoon is vastgelegd.",
    discussion: "U krijgt wat er staat, waar het vandaan komt, wie het mag zien, en bij een "
      + "register ook wat in voorstellen en in het logboek staat. De tekst kunt u bij een brief "
      + "aan de persoon doen. Kijk eerst of er niets over anderen in staat.",
    arguments: [
      .init(
        "PERSOON", summary: "Het id, de naam of een andere schrijfwijze.",
        completion: Completion(.knoop(.init(.sleutelfiguur))))
    ],
    options: [Documentuitvoer.optie(vormen), Kaartkeuze.kaart],
    examples: [
      .init(
        "wijkweb avg inzage beheerder-de-brink --kaart Data/voorbeeldwijk",
        summary: "Toont alles over de beheerder van het buurthuis."),
      .init(
        "wijkweb avg inzage beheerder-de-brink --kaart Data/voorbeeldwijk --uit inzage.html",
        summary: "Maakt er een bestand van dat u kunt afdrukken."),
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let bron = try Persoonsbron(aanroep)
    let id = try bron.id(aanroep.woorden.argument(0) ?? "")
    let brief = try brief(id, bron, aanroep)
    try Documentuitvoer.write(brief.document, Self.vormen, aanroep)
    return .good
  }

  private func brief(
    _ id: String, _ bron: Persoonsbron, _ aanroep: Aanroep
  ) throws(Mislukking) -> Inzagebrief {
    let kaart = bron.stand.kaart
    let dag = aanroep.omgeving.vandaag
    guard let register = bron.register else {
      let inzage = try Registertoegang.telling(bron.bron.pad) { () throws(Registerfout) in
        try Inzage(id, in: bron.stand)
      }
      return Inzagebrief(inzage, nil, kaart, op: dag)
    }
    let found = try register.doing { (register) throws(Registerfout) in try register.inzage(id) }
    return Inzagebrief(found.kaart, found.register, kaart, op: dag)
  }
}
