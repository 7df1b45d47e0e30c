import Foundation
import Kaartopslag

/// Where a map comes from.
enum Kaartbron: Hashable {
  /// A folder of CSV files.
  case map(String)
  /// A register: one file.
  case register(String)

  /// Finds out what there is at a path.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - named: How the user wrote it.
  /// - Throws: `Mislukking` when there is no map.
  init(_ path: String, as named: String) throws(Mislukking) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .mislukt("De kaart \(named) bestaat niet. Kijk of de naam goed is.")
    }
    if Bestanden.isFolder(path) {
      self = .map(path)
      return
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw .mislukt(Teksten.zin(.geenToegang(pad: path), register: named))
    }
    guard Register.isRegister(path) else {
      throw .mislukt(
        "\(named) is geen map en geen register. Een kaart is een map met CSV-bestanden, zoals "
          + "relaties.csv, of een register dat Wijkweb heeft gemaakt.")
    }
    self = .register(path)
  }

  /// The path.
  var pad: String {
    switch self {
    case .map(let path), .register(let path): path
    }
  }
}
