import CommandLineParsing
import Kaartopslag

/// `wijkweb register kopie`: a copy of a register that is in use.
struct RegisterKopie: Opdracht {
  let beschrijving = CommandDescription(
    name: "register kopie",
    summary: "Maak een reservekopie van het register.",
    discussion: "Het register mag intussen in gebruik zijn. Kopieer het bestand niet op een andere "
      + "manier: wat net is opgeslagen, staat dan misschien niet in de kopie.",
    options: [
      .init("naar", value: "BESTAND", summary: "De kopie; een nieuw bestand.", completion: .file),
      Kaartkeuze.register,
    ],
    examples: [
      .init(
        "wijkweb register kopie --naar reserve.register --kaart wijk.register",
        summary: "Maakt een kopie van het register.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    guard let target = aanroep.value("naar"), !target.isEmpty else {
      throw .verkeerdGebruik("Zeg in welk bestand de kopie komt, met --naar BESTAND.")
    }
    let register = try Registertoegang.chosen(aanroep)
    let pad = aanroep.omgeving.path(target)
    try register.doing(as: target) { (register) throws(Registerfout) in
      try register.kopieer(naar: pad)
    }
    aanroep.kanalen.tell(
      "De kopie staat in \(target). Bewaar hem op een andere computer of schijf.")
    return .good
  }
}
