import CommandLineParsing
import Kaartopslag
import Kaartvraag
import Wijkmodel

/// `wijkweb register logboek`: who changed what, when, and what was there before.
struct RegisterLogboek: Opdracht {
  private static let standaard = 20

  let beschrijving = CommandDescription(
    name: "register logboek",
    summary: "Lees wie wat heeft veranderd, en wat er eerst stond.",
    discussion: "Het nieuwste staat bovenaan. In het logboek staan rollen, geen namen van wie iets "
      + "deed.",
    options: [
      .init(
        "regel", value: "ID", summary: "Alleen wat over deze partij of deze regel gaat.",
        completion: Completion(.knoop(.alle))),
      .init("top", value: "AANTAL", summary: "Hoeveel handelingen u ziet; anders \(standaard)."),
      .init(
        "uitvoer", choices: ["tekst", "csv", "json"],
        summary: "De vorm van het antwoord. Met csv en json krijgt u zonder --top alles."),
      Kaartkeuze.register,
    ],
    examples: [
      .init(
        "wijkweb register logboek --kaart wijk.register",
        summary: "Toont de laatste handelingen."),
      .init(
        "wijkweb register logboek --regel inloophuis-ankertje --uitvoer csv --kaart wijk.register",
        summary: "Geeft alles wat over één partij is veranderd, voor Excel."),
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let top = try Self.top(aanroep)
    let form = aanroep.value("uitvoer") ?? "tekst"
    let id = aanroep.value("regel")
    let count = top ?? (form == "tekst" ? Self.standaard : nil)
    let found = try Registertoegang.chosen(aanroep).doing { (register) throws(Registerfout) in
      try register.logboekposten(over: id, top: count)
    }
    if let id, found.totaal == 0 {
      throw .verkeerdGebruik("In het logboek staat niets over ‘\(id)’. Geef het id van de regel.")
    }
    switch form {
    case "csv": aanroep.kanalen.write(Logboektekst.csv(found.posten))
    case "json": aanroep.kanalen.write(Logboektekst.json(found.posten, totaal: found.totaal))
    default:
      aanroep.kanalen.write(
        Logboektekst.tekst(found.posten, totaal: found.totaal, width: aanroep.breedte))
    }
    return .good
  }

  private static func top(_ aanroep: Aanroep) throws(Mislukking) -> Int? {
    guard let text = aanroep.value("top") else { return nil }
    guard let number = Int(text), number > 0 else {
      throw .verkeerdGebruik("--top kan geen ‘\(text)’ zijn. Kies een getal vanaf 1.")
    }
    return number
  }
}
