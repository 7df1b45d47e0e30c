import Kaartimport
import Wijkmodel

/// Reads the map that a command is about.
enum Kaartlading {
  /// The map as `--kaart` and `--openbaar` ask for it.
  ///
  /// Rows that could not be used are counted on standard error; the command goes on without them.
  static func kaart(_ aanroep: Aanroep) throws(Mislukking) -> SocialeKaart {
    let folder = try Kaartkeuze.folder(aanroep)
    let result = try read(folder, aanroep)
    let broken = result.rapport.aantal(.fout)
    if broken > 0 {
      aanroep.kanalen.tell(Teksten.onvolledigeKaart(broken, folder: folder))
    }
    return aanroep.has("openbaar") ? result.kaart.openbaar() : result.kaart
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
