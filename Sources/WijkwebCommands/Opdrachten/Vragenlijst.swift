import CommandLineParsing
import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// `wijkweb vragen`: what can be asked, with examples about the map itself.
struct Vragenlijst: Opdracht {
  let beschrijving = CommandDescription(
    name: "vragen",
    summary: "Welke vragen kunt u stellen?",
    discussion: "Toont alle vragen, met bij elke vraag een voorbeeld uit uw eigen kaart. Zonder "
      + "kaart komen de voorbeelden uit een verzonnen wijk.",
    options: [
      Kaartkeuze.openbaar, Kaartkeuze.kaart,
      .init("uitvoer", choices: ["tekst", "csv", "json"], summary: "De vorm van de lijst."),
    ],
    examples: [
      .init(
        "wijkweb vragen --kaart Data/voorbeeldwijk",
        summary: "Toont de vragen met voorbeelden uit de verzonnen wijk Oeverhoek.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    guard Kaartkeuze.chosen(aanroep.value("kaart"), aanroep.omgeving) != nil else {
      write(Vraagvoorbeeld.zonderKaart, kop: "Vragen die u kunt stellen", aanroep)
      return .good
    }
    let graaf = try Kaartlading.graaf(aanroep)
    let examples = Voortgang(aanroep).during("De voorbeelden worden gezocht") {
      Vraagvoorbeeld.alle(over: graaf, ending: Self.ending(aanroep))
    }
    let titel = graaf.kaart.gegevens.titel
    write(examples, kop: "Vragen aan \(titel.isEmpty ? "uw kaart" : titel)", aanroep)
    return .good
  }

  /// The words that make an example about the same map, seen in the same way.
  private static func ending(_ aanroep: Aanroep) -> [String] {
    (aanroep.has("openbaar") ? ["--openbaar"] : [])
      + (aanroep.value("kaart").map { ["--kaart", $0] } ?? [])
  }

  private func write(_ examples: [Vraagvoorbeeld], kop: String, _ aanroep: Aanroep) {
    switch aanroep.value("uitvoer") {
    case "csv", "json":
      let table = Beeldtabel(
        kolommen: ["rubriek", "vraag", "samenvatting", "voorbeeld"],
        rijen: examples.map { [$0.rubriek.kop, $0.naam, $0.samenvatting, $0.aanroep] })
      aanroep.kanalen.write(Tabeluitvoer.text(table, aanroep))
    default: aanroep.kanalen.write(Self.text(examples, kop: kop, width: aanroep.breedte))
    }
  }

  private static func text(_ examples: [Vraagvoorbeeld], kop: String, width: Int) -> String {
    let groups = Rubriek.allCases.compactMap { rubriek -> String? in
      let lines = examples.filter { $0.rubriek == rubriek }
        .map { "  \($0.samenvatting)\n    \($0.aanroep)\n" }
      return lines.isEmpty ? nil : "\(rubriek.kop)\n\(lines.joined())"
    }
    let heading = HelpPage.wrapped(Stuurtekens.removed(from: kop), width: width) + "\n"
    return ([heading] + groups + ["Meer over een vraag: wijkweb VRAAG --help\n"])
      .joined(separator: "\n")
  }
}
