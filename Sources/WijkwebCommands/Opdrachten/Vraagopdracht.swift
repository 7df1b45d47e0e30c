import CommandLineParsing
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
    let antwoordgever = try Antwoordgever(aanroep)
    let stelling = try antwoordgever.stelling(soort, Vraaginvoer(aanroep.woorden, for: soort))
    return try antwoordgever.answer(stelling, about: try Kaartlading.kaart(aanroep))
  }
}

extension CommandDescription {
  /// The command that asks a question.
  fileprivate init(_ vraag: Vraagbeschrijving) {
    self.init(
      name: vraag.naam, summary: vraag.samenvatting, discussion: vraag.uitleg,
      arguments: vraag.argumenten.map {
        Argument($0.naam, summary: $0.uitleg, completion: Completion($0.invulling))
      },
      options: vraag.opties.map {
        Option(
          $0.naam, value: $0.waarde, summary: $0.uitleg, completion: Completion($0.invulling),
          isList: $0.invulling.isLijst)
      } + [
        Kaartkeuze.kaart, Antwoordgever.uitvoer, Antwoordplaatje.plaatje, Antwoordplaatje.papier,
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
