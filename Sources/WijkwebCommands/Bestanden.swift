import Foundation

/// Files as commands use them: whole, and never half written.
enum Bestanden {
  /// Writes a file in one go: beside its place first, then moved over it.
  static func write(_ bytes: [UInt8], to path: String) throws(Mislukking) {
    let folder = (path as NSString).deletingLastPathComponent
    guard FileManager.default.fileExists(atPath: folder.isEmpty ? "." : folder) else {
      throw .mislukt("De map \(folder) bestaat niet. Maak die eerst, of kies een andere plek.")
    }
    guard !isFolder(path) else {
      throw .mislukt("\(path) is een map. Geef de naam van een bestand.")
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .mislukt(
        "Het bestand \(path) kan niet worden geschreven. Mag u in deze map schrijven, en is er "
          + "nog plaats op de schijf?")
    }
  }

  /// Reads a whole file.
  static func read(_ path: String) throws(Mislukking) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .mislukt("Het bestand \(path) bestaat niet.")
    }
    guard !isFolder(path) else {
      throw .mislukt("\(path) is een map. Geef een bestand op.")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .mislukt("Het bestand \(path) kan niet worden gelezen. Mag u het openen?")
    }
    return [UInt8](data)
  }

  /// Makes a folder where there is none.
  static func makeFolder(_ path: String) throws(Mislukking) {
    guard isFolder(path) || !FileManager.default.fileExists(atPath: path) else {
      throw .mislukt("\(path) is een bestand en geen map. Kies een andere naam.")
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .mislukt(
        "De map \(path) kan niet worden gemaakt. Mag u daar schrijven, en is er nog plaats "
          + "op de schijf?")
    }
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }
}
