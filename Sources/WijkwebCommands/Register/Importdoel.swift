import Foundation
import Kaartimport
import Kaartopslag
import Wijkmodel

/// Where imported files go: a folder, which may not exist yet, or a register.
struct Importdoel {
  /// How the user wrote it.
  private let naam: String
  /// The path.
  let pad: String
  /// The register; nil for a folder.
  private let register: Registertoegang?

  init(_ naam: String, _ aanroep: Aanroep) throws(Mislukking) {
    self.naam = naam
    pad = aanroep.omgeving.path(naam)
    guard FileManager.default.fileExists(atPath: pad),
      case .register = try Kaartbron(pad, as: naam)
    else {
      register = nil
      return
    }
    register = try Registertoegang(pad, as: naam, aanroep)
  }

  /// What the map of a register is called when it has no title.
  var titel: String {
    ((naam as NSString).lastPathComponent as NSString).deletingPathExtension
  }

  /// The map in the register; nil for a folder.
  func kaart() throws(Mislukking) -> SocialeKaart? { try register?.stand().kaart }

  /// Makes the map say what the files add to it.
  ///
  /// A register may have changed since the plan was shown; then the files are compared with what
  /// it says now, so that nothing is overwritten that nobody saw.
  ///
  /// - Returns: What the user reads about it.
  func write(
    _ update: Kaartbijwerking, of files: [Bronbestand], _ hints: Kaartbijwerking.Aanwijzing
  ) throws(Mislukking) -> String {
    guard let register else {
      do {
        try update.write(to: pad)
      } catch {
        throw .mislukt(Teksten.zin(error))
      }
      return "De kaart staat in \(naam)."
    }
    let done = try register.doing { (register) throws(Registerfout) in
      try register.neemOver(door: .beheer) { (kaart) throws(Registerfout) in
        do throws(KaartimportError) {
          return try Kaartbijwerking.plan(files, into: kaart, titel: titel, hints).kaart
        } catch {
          throw .afgewezen([Teksten.zin(error)])
        }
      }
    }
    guard let done else { return "Er verandert niets aan het register \(naam)." }
    return "Het register \(naam) is bijgewerkt. Dat staat als handeling \(done.nummer) in het "
      + "logboek."
  }
}
