import DelimitedText
import Foundation

/// The folder in which the letters with personal links come; only its owner can read it.
struct Uitnodigingsmap {
  private let naam: String
  private let pad: String

  init(_ naam: String, _ aanroep: Aanroep) {
    self.naam = naam
    pad = aanroep.omgeving.path(naam)
  }

  /// Looks before links are made whether the letters can come here.
  ///
  /// A folder with something in it is refused: earlier letters hold links that nobody can make again.
  func prepare() throws(Mislukking) {
    guard FileManager.default.fileExists(atPath: pad) else {
      guard Eigenbestand.makeFolder(pad) else {
        throw .mislukt(
          "De map \(naam) kan niet worden gemaakt. Bestaat de map erboven, mag u daar schrijven, "
            + "en is er nog plaats op de schijf?")
      }
      return
    }
    guard Bestanden.isFolder(pad) else {
      throw .mislukt("\(naam) is een bestand en geen map. Kies een andere naam.")
    }
    guard (try? FileManager.default.contentsOfDirectory(atPath: pad))?.isEmpty == true else {
      throw .mislukt(
        "In de map \(naam) staat al iets. Kies een nieuwe map, zodat brieven van eerder niet "
          + "verloren gaan.")
    }
    guard Eigenbestand.takeFolder(pad) else {
      throw .mislukt("In de map \(naam) kan niet worden geschreven. Mag u dat?")
    }
  }

  /// Writes the list, the letters and the template; when that fails none of them stays.
  func write(_ brieven: [Uitnodigingsbrief], afzender: String) throws(Mislukking) {
    let width = String(brieven.count).count
    var files = [
      ("uitnodigingen.csv", Self.csv(brieven)),
      ("sjabloon.txt", Array(Uitnodigingsbrief.sjabloon(afzender: afzender).utf8)),
    ]
    for (place, brief) in brieven.enumerated() {
      let number = String(place + 1)
      let padded = String(repeating: "0", count: width - number.count) + number
      // A key may be longer than the name of a file.
      files.append(
        ("\(padded)-\(brief.id.prefix(60)).txt", Array(brief.tekst(afzender: afzender).utf8)))
    }
    for (place, file) in files.enumerated() {
      guard Eigenbestand.write(file.1, to: pad + "/" + file.0) else {
        for written in files.prefix(place) {
          try? FileManager.default.removeItem(atPath: pad + "/" + written.0)
        }
        throw .mislukt(
          "De brieven kunnen niet in de map \(naam) worden geschreven. Is er nog plaats op de "
            + "schijf? De nieuwe links zijn ingetrokken.")
      }
    }
  }

  /// The list for a mail merge, which Excel and Word take as it is.
  private static func csv(_ brieven: [Uitnodigingsbrief]) -> [UInt8] {
    var writer = RowWriter(
      dialect: Dialect(separator: .semicolon, lineEnding: .carriageReturnLineFeed))
    writer.append(Uitnodigingsbrief.koppen)
    for brief in brieven { writer.append(brief.cellen.map(FormulaGuard.neutralized)) }
    return [0xEF, 0xBB, 0xBF] + writer.bytes
  }
}
