import CommandLineParsing
import Kaartvraag
import Wijkmodel

/// Asks one of the ready-made questions in a plain Dutch sentence.
struct Zinvraag: Opdracht {
  private static let algemeen = Vraagoptie.algemeen
  private static let toonOpdracht = CommandDescription.Option(
    "toon-opdracht", summary: "Laat alleen zien hoe de vraag is begrepen, zonder antwoord.")

  let beschrijving = CommandDescription(
    name: "vraag", summary: "Stel een vraag in gewoon Nederlands.",
    discussion: "U stelt een van de vragen in een gewone zin. Eerst leest u hoe de zin is begrepen "
      + "en welke opdracht daarbij hoort, en dan het antwoord. Namen hoeft u niet precies te "
      + "schrijven. Begrijpt Wijkweb een deel van de zin niet, dan komt er geen antwoord, maar "
      + "leest u welk deel dat is en welke vragen erop lijken.",
    arguments: [.init("ZIN", .oneOrMore, summary: "De vraag, tussen aanhalingstekens.")],
    options: [Kaartkeuze.kaart, Antwoordgever.uitvoer]
      + algemeen.map { .init($0.naam, value: $0.waarde, summary: $0.uitleg) }
      + [Antwoordplaatje.plaatje, Antwoordplaatje.papier, toonOpdracht],
    examples: [
      .init(
        "wijkweb vraag \"Wie bereikt de jongeren op het plein in Oeverhoek?\" "
          + "--kaart Data/voorbeeldwijk", summary: "Een vraag met een gebied."),
      .init(
        "wijkweb vraag \"Welke groepen bereikt niemand?\" --toon-opdracht "
          + "--kaart Data/voorbeeldwijk", summary: "Welke opdracht hoort bij deze vraag?"),
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let antwoordgever = try Antwoordgever(aanroep)
    let kaart = try Kaartlading.kaart(aanroep)
    let lezing = try lezing(aanroep, kaart)
    let uitleg = lezing.tekst(breedte: aanroep.breedte, kaart: aanroep.value("kaart"))
    if aanroep.has("toon-opdracht") {
      aanroep.kanalen.write(uitleg)
      return .good
    }
    if antwoordgever.isTekst {
      aanroep.kanalen.write(uitleg + "\n")
    } else {
      aanroep.kanalen.tell(uitleg.trimmed)
    }
    return try antwoordgever.answer(
      antwoordgever.stelling(soort(lezing), lezing.invoer), about: kaart)
  }

  private func soort(_ lezing: Lezing) throws(Mislukking) -> any Vraag.Type {
    do {
      return try Vragen.named(lezing.vraag)
    } catch {
      throw .verkeerdGebruik(error.zin)
    }
  }

  private func lezing(_ aanroep: Aanroep, _ kaart: SocialeKaart) throws(Mislukking) -> Lezing {
    let zin = aanroep.woorden.arguments.joined(separator: " ")
    let given = Dictionary(
      uniqueKeysWithValues: Self.algemeen.compactMap { optie in
        aanroep.value(optie.naam).map { (optie.naam, $0) }
      })
    do {
      var lezing = try Zinlezer(kaart, vandaag: aanroep.omgeving.vandaag).lees(zin)
      try lezing.add(
        opties: given, schakelaars: Set(Self.algemeen.map(\.naam).filter(aanroep.has)))
      return lezing
    } catch {
      throw .verkeerdGebruik(error.zin)
    }
  }
}
