import Foundation

/// Writes several files to a folder: all of them or none.
public enum Mapschrijver {
  /// Writes files to a folder, which is made when it does not exist.
  ///
  /// Files of the folder with another name stay as they are; those of `verouderd` go. When
  /// something cannot be written, everything is left as it was.
  ///
  /// - Parameters:
  ///   - files: The files; one without bytes becomes empty.
  ///   - pad: The folder.
  ///   - verouderd: Names of files that an earlier time wrote and that are not true any more.
  /// - Throws: `KaartimportError.nietTeSchrijven`.
  public static func write(
    _ files: [Bronbestand], to pad: String, removing verouderd: [String] = []
  ) throws(KaartimportError) {
    guard FileManager.default.fileExists(atPath: pad) else { return try writeNew(files, pad) }
    try replace(files, in: pad, removing: verouderd)
  }

  /// Writes files to a folder that does not exist: beside it first, then it gets its name.
  private static func writeNew(_ files: [Bronbestand], _ pad: String) throws(KaartimportError) {
    let target = URL(fileURLWithPath: pad)
    let scratch = target.deletingLastPathComponent().appendingPathComponent(
      ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    do {
      let manager = FileManager.default
      try manager.createDirectory(at: scratch, withIntermediateDirectories: true)
      do {
        for file in files {
          try Data(file.bytes ?? []).write(to: scratch.appendingPathComponent(file.naam))
        }
        try manager.moveItem(at: scratch, to: target)
      } catch {
        try? manager.removeItem(at: scratch)
        throw error
      }
    } catch {
      throw .nietTeSchrijven(pad: pad, reden: error.localizedDescription)
    }
  }

  /// Replaces files of a folder: all new ones are written beside the old ones before the first
  /// takes its place, and the old ones come back when that fails half-way.
  private static func replace(
    _ files: [Bronbestand], in pad: String, removing verouderd: [String]
  ) throws(KaartimportError) {
    let folder = URL(fileURLWithPath: pad)
    let mark = ".\(ProcessInfo.processInfo.processIdentifier)"
    let manager = FileManager.default
    let written = files.map(\.naam)
    let names = written + verouderd.filter { !written.contains($0) }
    let places = names.map { folder.appendingPathComponent($0) }
    let new = written.map { folder.appendingPathComponent(".\($0)\(mark).nieuw") }
    let old = names.map { folder.appendingPathComponent(".\($0)\(mark).oud") }
    var moved = 0
    do {
      for (file, url) in zip(files, new) { try Data(file.bytes ?? []).write(to: url) }
      for index in names.indices {
        if manager.fileExists(atPath: places[index].path) {
          try manager.moveItem(at: places[index], to: old[index])
        }
        moved = index + 1
        if index < new.count { try manager.moveItem(at: new[index], to: places[index]) }
      }
    } catch {
      for index in 0..<moved {
        try? manager.removeItem(at: places[index])
        guard manager.fileExists(atPath: old[index].path) else { continue }
        try? manager.moveItem(at: old[index], to: places[index])
      }
      for url in new { try? manager.removeItem(at: url) }
      throw .nietTeSchrijven(pad: pad, reden: error.localizedDescription)
    }
    for url in old { try? manager.removeItem(at: url) }
  }
}
