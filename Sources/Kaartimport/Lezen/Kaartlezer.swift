/// Reads a map folder.
public enum Kaartlezer {
  /// Reads the files of a map folder.
  ///
  /// Everything that is wrong is in the report of the result; a file that is not one of the
  /// tables is named there and not read.
  ///
  /// - Complexity: O(n) in the size of the files.
  /// - Throws: `KaartimportError` when the folder is missing or holds no file of a map.
  public static func read(folder pad: String) throws(KaartimportError) -> Importresultaat {
    let files = try Bronmap.files(in: pad)
    guard files.contains(where: { Bronmap.tabel(named: $0.naam) != nil }) else {
      throw .geenKaart(pad: pad)
    }
    return read(files)
  }

  /// Reads the files of a map.
  public static func read(_ files: [Bronbestand]) -> Importresultaat {
    var opbouw = Kaartopbouw()
    let chosen = opbouw.kies(files)
    opbouw.lees(chosen)
    return opbouw.resultaat()
  }
}
