import CommandLineParsing
import Kaartimport
import Wijkmodel

/// `wijkweb controleer`: everything that is wrong or doubtful in a map.
struct Controleer: Opdracht {
  let beschrijving = CommandDescription(
    name: "controleer",
    summary: "Kijk of er fouten in uw kaart staan.",
    discussion: "U leest per regel wat er niet klopt en wat u kunt doen. Er verandert niets aan "
      + "uw bestanden.",
    arguments: [
      .init(
        "KAART", .optional, summary: "De map van de kaart; anders geldt --kaart.",
        completion: .folder)
    ],
    options: [
      Kaartkeuze.kaart, Rapportage.rapport, Rapportage.afgekeurd,
      .init("uitvoer", choices: ["tekst", "json"], summary: "De vorm van het antwoord."),
    ],
    examples: [
      .init(
        "wijkweb controleer Data/voorbeeldwijk", summary: "Controleert de voorbeeldkaart."),
      .init(
        "wijkweb controleer Data/voorbeeldwijk --rapport bevindingen.csv",
        summary: "Zet alle bevindingen in een bestand voor Excel."),
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let folder = try folder(aanroep)
    let result = try Kaartlading.read(folder, aanroep)
    let date = result.kaart.gegevens.peildatum ?? aanroep.omgeving.vandaag
    let report = result.controle(op: date)
    try Rapportage.write(report, aanroep)
    if aanroep.value("uitvoer") == "json" {
      aanroep.kanalen.write(String(decoding: Rapportage.json(report), as: UTF8.self))
    } else {
      aanroep.kanalen.write(text(result.kaart, report, width: aanroep.breedte))
    }
    return report.aantal(.fout) > 0 ? .findings : .good
  }

  private func folder(_ aanroep: Aanroep) throws(Mislukking) -> String {
    guard let named = aanroep.woorden.argument(0) else { return try Kaartkeuze.folder(aanroep) }
    let path = aanroep.omgeving.path(named)
    try Kaartkeuze.check(path, as: named)
    return path
  }

  private func text(_ kaart: SocialeKaart, _ report: Importrapport, width: Int) -> String {
    let title = kaart.gegevens.titel.isEmpty ? "Kaart zonder titel" : kaart.gegevens.titel
    let entries = Teksten.aantal(kaart.knopen.count, "naam", "namen")
    let relations = Teksten.aantal(kaart.relaties.count, "relatie", "relaties")
    return Stuurtekens.removed(from: "\(title): \(entries) en \(relations).") + "\n"
      + Rapportage.text(report.meldingen, width: width)
      + "Gevonden: \(Teksten.telling(report)).\n"
  }
}
