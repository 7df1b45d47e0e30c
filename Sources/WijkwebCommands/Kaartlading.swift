import Kaartgraaf
import Kaartimport
import Wijkmodel

/// Reads the map that a command is about.
enum Kaartlading {
  /// The findings after which a whole list is missing, so that "nobody" would be a lie.
  private static let ongelezen: Set = [
    "bestand_onleesbaar", "geen_csv", "onbekende_codering", "bestand_te_groot",
  ]

  /// The map as `--kaart` and `--openbaar` ask for it.
  ///
  /// Errors are counted on standard error; the command goes on with what could be used.
  /// With `--openbaar` only that there are some: the number may count rows that are not public.
  static func kaart(_ aanroep: Aanroep) throws(Mislukking) -> SocialeKaart {
    let folder = try Kaartkeuze.folder(aanroep)
    let result = try read(folder, aanroep)
    let broken = result.rapport.aantal(.fout)
    let unread = result.rapport.meldingen.filter { ongelezen.contains($0.code) }
    guard unread.isEmpty else {
      throw .mislukt(Teksten.ontbrekendBestand(unread, folder: folder))
    }
    let openbaar = aanroep.has("openbaar")
    if broken > 0 {
      aanroep.kanalen.tell(Teksten.onvolledigeKaart(openbaar ? nil : broken, folder: folder))
    }
    return openbaar ? result.kaart.openbaar() : result.kaart
  }

  /// The map on the day that `--peildatum` asks for, else its own, else today.
  static func graaf(_ aanroep: Aanroep) throws(Mislukking) -> KaartGraph {
    let date = try Kaartkeuze.date(aanroep)
    let kaart = try kaart(aanroep)
    return KaartGraph(
      kaart, peildatum: date ?? kaart.gegevens.peildatum ?? aanroep.omgeving.vandaag)
  }

  /// Everything in a map folder, with the report.
  static func read(_ folder: String, _ aanroep: Aanroep) throws(Mislukking) -> Importresultaat {
    do {
      return try Voortgang(aanroep).during("De kaart wordt gelezen") {
        () throws(KaartimportError) in try Kaartlezer.read(folder: folder)
      }
    } catch {
      throw .mislukt(Teksten.zin(error))
    }
  }
}
