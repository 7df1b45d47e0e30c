import Kaartimport
import Kaartopslag
import Wijkmodel

/// Removes persons from the files of a folder.
struct Mapwissing {
  private let pad: String
  private let aanroep: Aanroep

  init(_ pad: String, _ aanroep: Aanroep) {
    self.pad = pad
    self.aanroep = aanroep
  }

  /// Removes what is asked, all of it or nothing.
  ///
  /// Rows that could not be read would be lost when the files are written again, and may hold what
  /// has to go; then nothing is done.
  func verwijder(_ opdracht: Verwijderopdracht) throws(Mislukking) {
    let result = try Kaartlading.read(pad, aanroep)
    guard result.rapport.verliezen.isEmpty else {
      throw .mislukt(
        "In deze map staan regels die Wijkweb niet kan lezen. Daarin kan nog iets over de persoon "
          + "staan. Kijk met: wijkweb controleer \(pad). Er is niets verwijderd.")
    }
    let dag = aanroep.omgeving.vandaag
    let left = try Registertoegang.telling(pad) { () throws(Registerfout) in
      try Kaartwissing.verwijder(opdracht, from: result.kaart, op: dag).kaart
    }
    do {
      try Kaartschrijver.write(left, to: pad)
    } catch {
      throw .mislukt(Teksten.zin(error))
    }
  }
}
