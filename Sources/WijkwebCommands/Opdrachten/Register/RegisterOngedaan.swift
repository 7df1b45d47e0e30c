import CommandLineParsing
import Kaartopslag

/// `wijkweb register ongedaan`: undoes something by a new change.
struct RegisterOngedaan: Opdracht {
  let beschrijving = CommandDescription(
    name: "register ongedaan",
    summary: "Maak een handeling uit het logboek ongedaan.",
    discussion: "Dat is zelf een nieuwe handeling: het logboek houdt beide. Is daarna iets anders "
      + "gewijzigd aan hetzelfde, dan verandert er niets en leest u wat.",
    arguments: [
      .init("NUMMER", summary: "Het nummer van de handeling, zoals het logboek dat noemt.")
    ],
    options: [Kaartkeuze.register],
    examples: [
      .init(
        "wijkweb register ongedaan 2 --kaart wijk.register",
        summary: "Maakt handeling 2 ongedaan.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let text = aanroep.woorden.argument(0) ?? ""
    guard let nummer = Int(text), nummer > 0 else {
      throw .verkeerdGebruik(
        "‘\(text)’ is geen nummer van een handeling. De nummers ziet u met: wijkweb register logboek"
      )
    }
    let register = try Registertoegang.chosen(aanroep)
    let found = try register.doing { (register) throws(Registerfout) in
      try register.handeling(nummer)
    }
    guard found != nil else {
      throw .verkeerdGebruik("Handeling \(nummer) staat niet in het logboek.")
    }
    let done = try register.doing { (register) throws(Registerfout) -> Uitkomst? in
      do throws(Registerfout) {
        return try register.maakOngedaan(nummer, door: .beheer)
      } catch .onbekend {
        return nil
      }
    }
    guard let done else {
      throw .mislukt(
        "Handeling \(nummer) heeft niets aan de kaart veranderd. Er valt niets ongedaan te maken.")
    }
    aanroep.kanalen.tell(
      "Handeling \(nummer) is ongedaan gemaakt. Dat staat als \(done.tekst) in het logboek.")
    return .good
  }
}
