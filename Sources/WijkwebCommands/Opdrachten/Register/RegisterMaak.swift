import CommandLineParsing
import Foundation
import Kaartimport
import Kaartopslag

/// `wijkweb register maak`: a register from a map folder.
struct RegisterMaak: Opdracht {
  let beschrijving = CommandDescription(
    name: "register maak",
    summary: "Maak van een kaart een register.",
    discussion: "Een register is één bestand met de hele kaart erin, en met een logboek: wie wat "
      + "heeft veranderd, wanneer, en wat er eerst stond. Groepen kunnen er hun eigen regel in "
      + "bijhouden. U geeft het mee waar u anders de map meegeeft. De map zelf verandert niet; een "
      + "vaste peildatum van de map telt in het register niet meer mee.",
    arguments: [
      .init("KAARTMAP", summary: "De map met uw CSV-bestanden.", completion: .folder)
    ],
    options: [
      .init(
        "in", value: "BESTAND", summary: "Het register dat wordt gemaakt, zoals wijk.register.",
        completion: .file)
    ],
    examples: [
      .init(
        "wijkweb register maak Data/voorbeeldwijk --in mijn-wijk.register",
        summary: "Maakt een register van de voorbeeldkaart.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    guard let target = aanroep.value("in"), !target.isEmpty else {
      throw .verkeerdGebruik("Zeg in welk bestand het register komt, met --in BESTAND.")
    }
    let named = aanroep.woorden.argument(0) ?? ""
    let pad = aanroep.omgeving.path(target)
    let folder = (pad as NSString).deletingLastPathComponent
    guard Bestanden.isFolder(folder) else {
      throw .mislukt("De map \(folder) bestaat niet. Maak die eerst, of kies een andere plek.")
    }
    guard case .map(let source) = try Kaartbron(aanroep.omgeving.path(named), as: named) else {
      throw .mislukt(
        "\(named) is al een register. Een kopie maakt u met: wijkweb register kopie --kaart "
          + "\(named) --naar BESTAND")
    }
    let result = try Kaartlading.read(source, aanroep)
    let lost = result.rapport.verliezen.count
    guard lost == 0 else {
      throw .mislukt(Teksten.zin(KaartimportError.kaartMetFouten(pad: named, aantal: lost)))
    }
    _ = try Registertoegang.telling(target) { () throws(Registerfout) in
      try Register.maak(pad: pad, kaart: result.kaart, klok: aanroep.omgeving.klok)
    }
    aanroep.kanalen.tell(
      "Het register \(target) is gemaakt, met \(Teksten.omvang(result.kaart)). Gebruik het "
        + "voortaan als kaart: --kaart \(target)")
    return .good
  }
}
