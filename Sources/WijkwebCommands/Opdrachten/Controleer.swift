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
        "KAART", .optional, summary: "De map of het register; anders geldt --kaart.",
        completion: .file)
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
    let bron = try bron(aanroep)
    let result = try Kaartlading.read(bron, aanroep)
    let report = result.controle(op: Kaartlading.peildatum(of: result.kaart, aanroep))
    try Rapportage.write(report, aanroep)
    if aanroep.value("uitvoer") == "json" {
      aanroep.kanalen.write(String(decoding: Rapportage.json(report), as: UTF8.self))
    } else {
      aanroep.kanalen.write(text(result.kaart, report, width: aanroep.breedte))
    }
    if case .register = bron {
      aanroep.kanalen.tell(
        "De regels tellen zoals in de map die u krijgt met wijkweb register uit. Of het register "
          + "zelf heel is, ziet u met: wijkweb register controleer")
    }
    return report.aantal(.fout) > 0 ? .findings : .good
  }

  private func bron(_ aanroep: Aanroep) throws(Mislukking) -> Kaartbron {
    guard let named = aanroep.woorden.argument(0) else { return try Kaartkeuze.bron(aanroep) }
    return try Kaartbron(aanroep.omgeving.path(named), as: named)
  }

  private func text(_ kaart: SocialeKaart, _ report: Importrapport, width: Int) -> String {
    let title = kaart.gegevens.titel.isEmpty ? "Kaart zonder titel" : kaart.gegevens.titel
    return Stuurtekens.removed(from: "\(title): \(Teksten.omvang(kaart)).") + "\n"
      + Rapportage.text(report.meldingen, width: width)
      + "Gevonden: \(Teksten.telling(report)).\n"
  }
}
