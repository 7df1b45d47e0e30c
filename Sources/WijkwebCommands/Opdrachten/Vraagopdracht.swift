import CommandLineParsing
import Kaartgraaf
import Kaartvraag

/// A question as a command; name, options and help follow from the question itself.
struct Vraagopdracht: Opdracht {
  private let soort: any Vraag.Type
  let beschrijving: CommandDescription

  init(_ soort: any Vraag.Type) {
    self.soort = soort
    beschrijving = CommandDescription(soort.beschrijving)
  }

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    try Antwoordplaatje.check(aanroep)
    do {
      let stelling = try Vraagstelling(soort, Vraaginvoer(aanroep.woorden, for: soort))
      let graaf = try graaf(for: stelling, aanroep)
      if aanroep.has("toon-query") {
        aanroep.kanalen.write(try stelling.query(on: graaf) + "\n")
      } else {
        let antwoord = try stelling.antwoord(on: graaf)
        let plaatje = Antwoordplaatje(antwoord, on: graaf)
        write(antwoord, plaatje, aanroep)
        try plaatje.write(aanroep)
      }
      return .good
    } catch let error as Mislukking {
      throw error
    } catch let error as Vraagfout {
      throw .verkeerdGebruik(error.zin)
    } catch {
      preconditionFailure("a question fails in no other way")
    }
  }

  private func graaf(
    for stelling: Vraagstelling, _ aanroep: Aanroep
  ) throws(Mislukking) -> KaartGraph {
    stelling.graaf(try Kaartlading.kaart(aanroep), vandaag: aanroep.omgeving.vandaag)
  }

  private func write(
    _ antwoord: Antwoord, _ plaatje: Antwoordplaatje, _ aanroep: Aanroep
  ) {
    switch aanroep.value("uitvoer") {
    case "json": aanroep.kanalen.write(antwoord.json)
    case "csv": aanroep.kanalen.write(String(decoding: antwoord.csv, as: UTF8.self))
    case "dot": aanroep.kanalen.write(plaatje.dot)
    default:
      aanroep.kanalen.write(
        antwoord.tekst(
          breedte: aanroep.breedte, magKleuren: aanroep.omgeving.magKleuren))
    }
  }
}

extension CommandDescription {
  /// The command that asks a question.
  fileprivate init(_ vraag: Vraagbeschrijving) {
    self.init(
      name: vraag.naam, summary: vraag.samenvatting, discussion: vraag.uitleg,
      arguments: vraag.argumenten.map { Argument($0.naam, summary: $0.uitleg) },
      options: vraag.opties.map { Option($0.naam, value: $0.waarde, summary: $0.uitleg) } + [
        Kaartkeuze.kaart,
        Option(
          "uitvoer", choices: ["tekst", "csv", "json", "dot"],
          summary: "De vorm van het antwoord."),
        Antwoordplaatje.plaatje, Antwoordplaatje.papier,
      ],
      examples: vraag.voorbeelden.map {
        Example("wijkweb \($0.aanroep) --kaart Data/voorbeeldwijk", summary: $0.uitleg)
      })
  }
}

extension Vraaginvoer {
  /// The words of a call, by place and by option.
  fileprivate init(_ woorden: ParsedArguments, for soort: any Vraag.Type) {
    let opties = soort.beschrijving.opties
    self.init(
      woorden.arguments,
      opties: Dictionary(
        uniqueKeysWithValues: opties.compactMap { optie in
          woorden.value(of: optie.naam).map { (optie.naam, $0) }
        }),
      schakelaars: Set(opties.map(\.naam).filter(woorden.has)))
  }
}
