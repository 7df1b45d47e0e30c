import CommandLineParsing
import Netwerkanalyse

/// `wijkweb analyse`: the measures of network analysis, with what they mean.
struct Analyseopdracht: Opdracht {
  let beschrijving = CommandDescription(
    name: "analyse",
    summary: "Bereken hoe het netwerk in elkaar zit, en wie waar staat.",
    discussion:
      "Zonder --maat krijgt u een korte pagina met het belangrijkste. Onderaan staat hoe alles is "
      + "berekend.\n\n"
      + "BRON is een kaart (een map of een register), of een CSV-bestand met verbindingen: elke "
      + "regel een tweetal, met de koppen van en naar, en zo nodig gewicht.\n\n"
      + "Maten voor --maat:\n\n" + Self.maten,
    arguments: [
      .init(
        "BRON", .optional,
        summary: "De kaart of de lijst. Anders geldt --kaart, of de kaart waarin u staat.",
        completion: .file)
    ],
    options: Analysevraag.opties,
    examples: [
      .init(
        "wijkweb analyse Data/utrecht-2011",
        summary: "Maakt een pagina over het netwerk, die u in een notitie kunt plakken."),
      .init(
        "wijkweb analyse Data/voorbeeldwijk --maat betweenness,snijpunten --in vissersbuurt",
        summary: "Noemt wie in de Vissersbuurt tussen anderen in zit, en zonder wie een deel los "
          + "raakt."),
    ])

  private static var maten: String {
    (["alle: alles wat hieronder staat"] + Maat.alle.map { "\($0.naam): \($0.uitleg)" })
      .joined(separator: "\n")
  }

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    try Antwoordplaatje.check(aanroep)
    let vraag = try Analysevraag(aanroep)
    let net = try Analysebron(aanroep).net(vraag)
    let analyse = Analyse(net, vraag.keuze, gewicht: vraag.net.gewicht)
    let vergelijking = try Analysebron(aanroep).vergelijking(met: net, vraag)
    try vraag.check(analyse)
    Analysewaarschuwing(aanroep).tell(vraag.maten)
    let verslag = Voortgang(aanroep).during("Het netwerk wordt doorgerekend") {
      Analyseverslag(analyse, vraag.maten, vergelijking: vergelijking)
    }
    switch aanroep.value("uitvoer") {
    case "json": aanroep.kanalen.write(verslag.json)
    case "csv": aanroep.kanalen.write(verslag.csv)
    default: aanroep.kanalen.write(Blokkenuitvoer.text(verslag.blokken, aanroep))
    }
    try Analyseplaatje(verslag).write(aanroep)
    return .good
  }
}
