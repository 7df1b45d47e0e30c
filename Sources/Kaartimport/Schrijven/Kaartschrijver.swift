import DelimitedText
import Foundation
public import Wijkmodel

/// Writes map folders: wholly or not at all.
public enum Kaartschrijver {
  /// Writes a map to a folder, which is made when it does not exist.
  ///
  /// In a folder that exists only the files of the map are replaced; other files stay as they
  /// are, and so do the columns of its files that hold nothing now. When something cannot be
  /// written, everything is left as it was.
  ///
  /// - Throws: `KaartimportError.nietTeSchrijven`, or `.geenMap` when the path is a file.
  public static func write(_ kaart: SocialeKaart, to pad: String) throws(KaartimportError) {
    let manager = FileManager.default
    guard manager.fileExists(atPath: pad) else {
      return try writeNew(KaartExport.files(of: kaart), pad)
    }
    let present = try Bronmap.files(in: pad)
    var names: [String: String] = [:]
    var kept: [Tabel: [Kolomnaam]] = [:]
    var marked: Set<String> = []
    for file in present {
      guard let tabel = Bronmap.tabel(named: file.naam) else { continue }
      guard !Bronmap.isFolder(pad + "/" + file.naam) else {
        throw .nietTeSchrijven(pad: pad + "/" + file.naam, reden: "dit is een map")
      }
      if names[tabel.bestandsnaam] == nil || Bronmap.isExact(file.naam) {
        names[tabel.bestandsnaam] = file.naam
        let read = Tabelinvoer(file, as: tabel, { _, _ in })
        kept[tabel] = read?.indeling.plaatsen.map(\.naam)
        if read?.reader.encoding == .utf8WithByteOrderMark { marked.insert(tabel.bestandsnaam) }
      }
    }
    var files = KaartExport.files(of: kaart, keeping: kept)
    // A table that has become empty keeps its headings and nothing else.
    for tabel in Tabel.allCases where names[tabel.bestandsnaam] != nil {
      if files.contains(where: { $0.naam == tabel.bestandsnaam }) { continue }
      files.append(KaartExport.koppen(tabel, kept[tabel] ?? []))
    }
    // Excel needs the byte order mark; who had it keeps it.
    let written = files.map { file in
      Bronbestand(
        naam: names[file.naam] ?? file.naam,
        bytes: (marked.contains(file.naam) ? [0xEF, 0xBB, 0xBF] : []) + (file.bytes ?? []))
    }
    try replace(written, in: pad)
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
  private static func replace(_ files: [Bronbestand], in pad: String) throws(KaartimportError) {
    let folder = URL(fileURLWithPath: pad)
    let mark = ".\(ProcessInfo.processInfo.processIdentifier)"
    let manager = FileManager.default
    let places = files.map { folder.appendingPathComponent($0.naam) }
    let new = files.map { folder.appendingPathComponent(".\($0.naam)\(mark).nieuw") }
    let old = files.map { folder.appendingPathComponent(".\($0.naam)\(mark).oud") }
    var moved = 0
    do {
      for (file, url) in zip(files, new) { try Data(file.bytes ?? []).write(to: url) }
      for index in files.indices {
        if manager.fileExists(atPath: places[index].path) {
          try manager.moveItem(at: places[index], to: old[index])
        }
        moved = index + 1
        try manager.moveItem(at: new[index], to: places[index])
      }
    } catch {
      for index in 0..<moved {
        guard manager.fileExists(atPath: old[index].path) else {
          try? manager.removeItem(at: places[index])
          continue
        }
        try? manager.removeItem(at: places[index])
        try? manager.moveItem(at: old[index], to: places[index])
      }
      for url in new { try? manager.removeItem(at: url) }
      throw .nietTeSchrijven(pad: pad, reden: error.localizedDescription)
    }
    for url in old { try? manager.removeItem(at: url) }
  }
}
