public import Wijkmodel

/// Reads a map folder.
public enum Kaartlezer {
  /// Reads the files of a map folder.
  ///
  /// Everything that is wrong is in the report of the result; a file that is not one of the
  /// tables is named there and not read.
  ///
  /// - Parameters:
  ///   - pad: The folder.
  ///   - overgeslagen: Tables that are not needed, and left out as if they were not there.
  /// - Returns: The map with its report.
  /// - Complexity: O(n) in the size of the files.
  /// - Throws: `KaartimportError` when the folder is missing or holds no file of a map.
  public static func read(
    folder pad: String, without overgeslagen: Set<Tabel> = []
  ) throws(KaartimportError) -> Importresultaat {
    let files = try Bronmap.files(in: pad)
    guard files.contains(where: { Bronmap.tabel(named: $0.naam) != nil }) else {
      throw .geenKaart(pad: pad)
    }
    return read(
      files.filter { file in
        Bronmap.tabel(named: file.naam).map { !overgeslagen.contains($0) } ?? true
      })
  }

  /// Reads the files of a map.
  public static func read(_ files: [Bronbestand]) -> Importresultaat {
    var opbouw = Kaartopbouw()
    let chosen = opbouw.kies(files)
    opbouw.lees(chosen)
    return opbouw.resultaat()
  }
}
