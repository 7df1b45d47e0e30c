import Kaartimport
import Wijkmodel

/// Ends an entry.
enum Beeindiging {
  /// What changes when an entry stops on a day.
  ///
  /// A netwerk or initiatief gets an end and stays, so that everybody sees that it was there. Other
  /// entries know no end: they leave the map with their relations, and the log keeps them.
  static func changes(
    _ id: String, _ day: Datum, vandaag: Datum, _ stand: Registerstand
  ) throws(Registerfout) -> [Rijwijziging] {
    guard let rij = stand.rij(of: id) else { throw .onbekend(id) }
    switch rij.tabel {
    case .knopen(.netwerk), .knopen(.initiatief):
      return rij.changes([.tot: day.isoText], on: vandaag)
    default: return try removal(of: id, stand)
    }
  }

  /// What changes when an entry leaves the map with everything that mentions it.
  static func removal(
    of id: String, _ stand: Registerstand
  ) throws(Registerfout) -> [Rijwijziging] {
    guard stand.rij(of: id) != nil else { throw .onbekend(id) }
    let left = stand.kaart.keeping { $0.id != id }
    return Rijverschil.changes(from: stand.rijen, to: KaartExport.rijen(of: left))
  }
}
