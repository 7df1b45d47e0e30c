import CommandLineParsing
import Foundation
import Kaartimport
import Wijkmodel

/// `wijkweb importeer`: builds or updates a map from files.
struct Importeer: Opdracht {
  let beschrijving = CommandDescription(
    name: "importeer",
    summary: "Zet uw lijsten in een kaart, of werk een kaart bij.",
    discussion: "Wat al in de kaart staat, wordt bijgewerkt en nooit verdubbeld. Wat uw bestand "
      + "niet noemt, blijft zoals het was. Wijkweb voegt niets samen zonder dat u het ziet. Met "
      + "--droog ziet u eerst wat er zou veranderen.",
    arguments: [
      .init("BESTAND", .oneOrMore, summary: "Een of meer CSV-bestanden.", completion: .file)
    ],
    options: [
      .init(
        "naar", value: "KAART",
        summary: "De map van de kaart, die er komt als hij er niet is, of uw register.",
        completion: .file),
      .init("droog", summary: "Laat alleen zien wat er zou veranderen."),
      .init(
        "als", value: "LIJST", choices: Bestandslezing.alle.map(\.naam),
        summary: "Hoe een bestand moet worden gelezen als dat niet duidelijk is, zoals "
          + "wijkpartners, relaties, deelnemers of gephi-knopen."),
      .init(
        "soort", value: "SOORT", choices: Knoopsoort.allCases.map(\.rawValue),
        summary: "Wat er in een vreemd bestand staat, als het dat zelf niet zegt."),
      .init(
        "relatie", value: "NAAM",
        summary: "De relatie in een vreemd bestand, als het die zelf niet noemt."),
      Rapportage.rapport, Rapportage.afgekeurd,
    ],
    examples: [
      .init(
        "wijkweb importeer Data/voorbeeldwijk/*.csv --naar mijn-wijk --droog",
        summary: "Laat zien wat er in de nieuwe kaart komt, zonder iets te schrijven."),
      .init(
        "wijkweb importeer Data/utrecht-2011/ruw/deelnemers.csv --naar Data/utrecht-2011 --droog",
        summary: "Vergelijkt een deelnemerslijst met de kaart."),
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    guard let target = aanroep.value("naar") else {
      throw .verkeerdGebruik("Zeg in welke kaart dit komt, met --naar KAART.")
    }
    let files = try files(aanroep)
    let goal = try Importdoel(target, aanroep)
    var hints = Kaartbijwerking.Aanwijzing(
      soort: aanroep.value("soort").flatMap(Knoopsoort.init(rawValue:)),
      relatie: aanroep.value("relatie"))
    let update = try plan(files, for: goal, &hints, aanroep)
    aanroep.kanalen.write(Verschiltekst.text(update.verschil, width: aanroep.breedte))
    show(update.rapport, aanroep)
    try Rapportage.write(update.rapport, aanroep)
    if aanroep.has("droog") {
      aanroep.kanalen.tell("Er is niets geschreven. Klopt dit? Laat dan --droog weg.")
    } else {
      aanroep.kanalen.tell(try goal.write(update, of: files, hints))
    }
    return update.rapport.aantal(.fout) > 0 ? .findings : .good
  }

  private func files(_ aanroep: Aanroep) throws(Mislukking) -> [Bronbestand] {
    var files: [Bronbestand] = []
    for name in aanroep.woorden.arguments {
      let path = aanroep.omgeving.path(name)
      let bytes = try Bestanden.read(path)
      files.append(
        Bronbestand(naam: URL(fileURLWithPath: path).lastPathComponent, bytes: bytes))
    }
    return files
  }

  private func plan(
    _ files: [Bronbestand], for goal: Importdoel, _ hints: inout Kaartbijwerking.Aanwijzing,
    _ aanroep: Aanroep
  ) throws(Mislukking) -> Kaartbijwerking {
    let present = try goal.kaart()
    while true {
      do {
        return try Voortgang(aanroep).during("De bestanden worden gelezen") {
          [hints] () throws(KaartimportError) in
          guard let present else { return try Kaartbijwerking.plan(files, to: goal.pad, hints) }
          return try Kaartbijwerking.plan(files, into: present, titel: goal.titel, hints)
        }
      } catch {
        guard let (name, reading) = try choice(for: error, aanroep) else {
          throw .mislukt(Teksten.zin(error))
        }
        hints.lezingen[name] = reading
      }
    }
  }

  /// How a doubtful file is to be read: as `--als` says, or as the person at the terminal chooses.
  private func choice(
    for error: KaartimportError, _ aanroep: Aanroep
  ) throws(Mislukking) -> (String, Bestandslezing)? {
    let given = aanroep.value("als").flatMap(Bestandslezing.init(naam:))
    switch error {
    case .nietHerkend(let name):
      return given.map { (name, $0) }
    case .dubbelzinnig(let name, let readings):
      if let given { return (name, given) }
      return Keuzevraag(aanroep).ask(
        "Hoe moet \(name) worden gelezen?", options: readings.map(\.tekst)
      ).map { (name, readings[$0]) }
    default: return nil
    }
  }

  private func show(_ report: Importrapport, _ aanroep: Aanroep) {
    guard !report.meldingen.isEmpty else { return }
    aanroep.kanalen.tell(
      Rapportage.text(report.meldingen, width: aanroep.breedte)
        + "Gevonden: \(Teksten.telling(report)).")
  }
}
