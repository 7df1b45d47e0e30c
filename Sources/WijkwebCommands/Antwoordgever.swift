import CommandLineParsing
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// Answers a question for a call, in the form that the call asks for.
struct Antwoordgever {
  static let uitvoer = CommandDescription.Option(
    "uitvoer", choices: ["tekst", "csv", "json", "dot"], summary: "De vorm van het antwoord.")

  private let aanroep: Aanroep

  /// Takes a call and checks what does not need a map.
  init(_ aanroep: Aanroep) throws(Mislukking) {
    try Antwoordplaatje.check(aanroep)
    self.aanroep = aanroep
  }

  /// Whether the answer is text for people rather than a document.
  var isTekst: Bool { ["tekst", nil].contains(aanroep.value("uitvoer")) }

  /// The question that words ask.
  func stelling(
    _ soort: any Vraag.Type, _ invoer: Vraaginvoer
  ) throws(Mislukking) -> Vraagstelling {
    do {
      return try Vraagstelling(soort, invoer)
    } catch {
      throw .verkeerdGebruik(error.zin)
    }
  }

  /// Answers a question and draws the answer when that is asked for.
  func answer(_ stelling: Vraagstelling, about kaart: SocialeKaart) throws(Mislukking) -> ExitCode {
    let graaf = stelling.graaf(kaart, vandaag: aanroep.omgeving.vandaag)
    do {
      if aanroep.has("toon-query") {
        aanroep.kanalen.write(try stelling.query(on: graaf) + "\n")
        return .good
      }
      let antwoord = try stelling.antwoord(on: graaf)
      write(antwoord, Antwoordplaatje(antwoord, on: graaf))
      if aanroep.value("plaatje") != nil {
        let drawn = try drawable(antwoord, stelling, graaf)
        try Antwoordplaatje(drawn, on: graaf).write(
          aanroep, besides: drawn.afgekapt - antwoord.afgekapt)
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

  /// The answer with no more rows than a sheet could ever hold: a long list is asked for again, so
  /// that the picture counts what it leaves out.
  private func drawable(
    _ antwoord: Antwoord, _ stelling: Vraagstelling, _ graaf: KaartGraph
  ) throws(Vraagfout) -> Antwoord {
    let most = Antwoordplaatje.meesteRijen
    guard antwoord.lijsten.contains(where: { $0.rijen.count > most }) else { return antwoord }
    return try Vraagstelling(stelling.vraag, top: most).antwoord(on: graaf)
  }

  private func write(_ antwoord: Antwoord, _ plaatje: Antwoordplaatje) {
    switch aanroep.value("uitvoer") {
    case "json": aanroep.kanalen.write(antwoord.json)
    case "csv": aanroep.kanalen.write(String(decoding: antwoord.csv, as: UTF8.self))
    case "dot": aanroep.kanalen.write(plaatje.dot)
    default:
      aanroep.kanalen.write(
        antwoord.tekst(breedte: aanroep.breedte, magKleuren: aanroep.omgeving.magKleuren))
    }
  }
}
