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
      return try Mapschrijver.write(KaartExport.files(of: kaart), to: pad)
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
    try Mapschrijver.write(written, to: pad)
  }
}
