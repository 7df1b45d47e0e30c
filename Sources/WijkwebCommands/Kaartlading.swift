import Kaartgraaf
import Kaartimport
import Kaartopslag
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
    try kaart(aanroep, Kaartkeuze.bron(aanroep))
  }

  private static func kaart(
    _ aanroep: Aanroep, _ bron: Kaartbron
  ) throws(Mislukking) -> SocialeKaart {
    let kaart: SocialeKaart
    let openbaar = aanroep.has("openbaar")
    switch bron {
    case .map(let folder): kaart = try self.kaart(in: folder, openbaar: openbaar, aanroep)
    case .register(let pad):
      kaart = try Self.levend(Registertoegang(pad, aanroep).stand().kaart)
    }
    return openbaar ? kaart.openbaar() : kaart
  }

  /// The map of a register without the day for which its files were made: a register goes on.
  private static func levend(_ kaart: SocialeKaart) -> SocialeKaart {
    var kaart = kaart
    kaart.gegevens.waarden["peildatum"] = nil
    return kaart
  }

  private static func kaart(
    in folder: String, openbaar: Bool, _ aanroep: Aanroep
  ) throws(Mislukking) -> SocialeKaart {
    let result = try read(folder, aanroep)
    let broken = result.rapport.aantal(.fout)
    let unread = result.rapport.meldingen.filter { ongelezen.contains($0.code) }
    guard unread.isEmpty else {
      throw .mislukt(Teksten.ontbrekendBestand(unread, folder: folder))
    }
    if broken > 0 {
      aanroep.kanalen.tell(Teksten.onvolledigeKaart(openbaar ? nil : broken, folder: folder))
    }
    return result.kaart
  }

  /// The map on the day that `--peildatum` asks for, else its own, else today.
  static func graaf(_ aanroep: Aanroep) throws(Mislukking) -> KaartGraph {
    try graaf(aanroep, Kaartkeuze.bron(aanroep))
  }

  /// The map at a place on that day.
  static func graaf(_ aanroep: Aanroep, _ bron: Kaartbron) throws(Mislukking) -> KaartGraph {
    let date = try Kaartkeuze.date(aanroep)
    let kaart = try kaart(aanroep, bron)
    return KaartGraph(kaart, peildatum: date ?? peildatum(of: kaart, aanroep))
  }

  /// The day on which a map is looked at: its own, else today.
  static func peildatum(of kaart: SocialeKaart, _ aanroep: Aanroep) -> Datum {
    kaart.gegevens.peildatum ?? aanroep.omgeving.vandaag
  }

  /// Everything in a folder or register, with the report.
  ///
  /// A register is read as the folder that `register uit` writes.
  static func read(_ bron: Kaartbron, _ aanroep: Aanroep) throws(Mislukking) -> Importresultaat {
    switch bron {
    case .map(let folder): try read(folder, aanroep)
    case .register(let pad):
      Kaartlezer.read(
        KaartExport.files(of: levend(try Registertoegang(pad, aanroep).stand().kaart)))
    }
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
