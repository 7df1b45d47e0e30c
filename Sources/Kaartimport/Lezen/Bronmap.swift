import Foundation
import Wijkmodel

/// The files of a map folder.
enum Bronmap {
  /// The CSV files in a folder, in order of name.
  static func files(in pad: String) throws(KaartimportError) -> [Bronbestand] {
    let manager = FileManager.default
    guard manager.fileExists(atPath: pad) else { throw .bestaatNiet(pad: pad) }
    guard isFolder(pad) else { throw .geenMap(pad: pad) }
    guard let names = try? manager.contentsOfDirectory(atPath: pad) else {
      throw .onleesbareMap(pad: pad)
    }
    let chosen = names.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }
    return chosen.sorted { $0.precedesByCodePoint($1) }.map { name in
      // Of a file that is no table nothing is needed but its name.
      Bronbestand(naam: name, bytes: tabel(named: name) == nil ? [] : bytes(of: pad + "/" + name))
    }
  }

  /// Whether anything exists at a path.
  static func exists(_ pad: String) -> Bool { FileManager.default.fileExists(atPath: pad) }

  /// The last part of a path: what people call the folder.
  static func naam(of pad: String) -> String {
    URL(fileURLWithPath: pad).standardizedFileURL.lastPathComponent
  }

  /// Whether a path is a folder, also through a symbolic link.
  static func isFolder(_ pad: String) -> Bool {
    let url = URL(fileURLWithPath: pad).resolvingSymlinksInPath()
    return (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }

  /// The contents of a file, or nil when it cannot be opened.
  static func bytes(of pad: String) -> [UInt8]? {
    guard !isFolder(pad), let file = FileHandle(forReadingAtPath: pad) else { return nil }
    defer { try? file.close() }
    var bytes: [UInt8] = []
    do {
      let size = try file.seekToEnd()
      try file.seek(toOffset: 0)
      bytes.reserveCapacity(Int(size))
      // In pieces, so that the contents are in memory only once.
      while let piece = try file.read(upToCount: 1 << 17), !piece.isEmpty {
        bytes.append(contentsOf: piece)
      }
    } catch {
      return nil
    }
    return bytes
  }

  /// The table that a file name means, without regard to case, accents and joining signs.
  static func tabel(named naam: String) -> Tabel? {
    let wanted = Kopnaam(naam)
    return Tabel.allCases.first { Kopnaam($0.bestandsnaam) == wanted }
  }

  /// Whether a file name is exactly that of a table.
  static func isExact(_ naam: String) -> Bool {
    Tabel.allCases.contains { $0.bestandsnaam == naam }
  }
}
