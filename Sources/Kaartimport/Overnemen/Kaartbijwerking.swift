public import Wijkmodel

/// What becomes of a map when files are taken over into it: a proposal that can be looked at
/// before it is written.
///
/// An entry is found again by its key, or without one by its name or another spelling. Cells that
/// a file states replace those of the map; cells that it leaves empty, and columns that it lacks,
/// stay as they are. A relation is found again by its ends and its kind; where the map or the
/// files have several of these, by its channel and its beginning as well. What is not found again
/// is added, and nothing is ever removed. A confirmation is never taken over, because only the
/// owner of an entry can say that it is right.
public struct Kaartbijwerking: Sendable {
  /// What the caller knows beside the files.
  public struct Aanwijzing: Sendable {
    /// How a file is to be read, by its name, where that cannot be seen from the file.
    public var lezingen: [String: Bestandslezing]
    /// The kind of an entry of which a foreign file does not say it.
    public var soort: Knoopsoort?
    /// The kind of a relation of which a foreign file does not say it.
    public var relatie: String?

    /// Says how files are to be read.
    public init(
      lezingen: [String: Bestandslezing] = [:], soort: Knoopsoort? = nil, relatie: String? = nil
    ) {
      self.lezingen = lezingen
      self.soort = soort
      self.relatie = relatie
    }
  }

  /// The map as it will be.
  public let kaart: SocialeKaart
  /// What changes.
  public let verschil: Kaartverschil
  /// What was found in the files.
  public let rapport: Importrapport

  /// Works out what files change in the map in a folder, or in a new map when there is none yet.
  ///
  /// - Throws: `KaartimportError` when it is not clear how a file is to be read, or when writing
  ///   the map again would lose something of it.
  public static func plan(
    _ files: [Bronbestand], to pad: String, _ aanwijzing: Aanwijzing = Aanwijzing()
  ) throws(KaartimportError) -> Kaartbijwerking {
    let kaart = try Bronmap.exists(pad) ? present(pad) : SocialeKaart()
    return try plan(files, into: kaart, titel: Bronmap.naam(of: pad), aanwijzing)
  }

  /// Works out what files change in a map.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - kaart: The map before.
  ///   - titel: What a map is called that has no title and gets none.
  ///   - aanwijzing: What the caller knows beside the files.
  /// - Returns: The map as it will be, with what changes.
  /// - Throws: `KaartimportError` when it is not clear how a file is to be read.
  public static func plan(
    _ files: [Bronbestand], into kaart: SocialeKaart, titel: String,
    _ aanwijzing: Aanwijzing = Aanwijzing()
  ) throws(KaartimportError) -> Kaartbijwerking {
    let chosen = try readings(of: files, aanwijzing)
    var bijwerker = Bijwerker(kaart: kaart, aanwijzing: aanwijzing)
    return bijwerker.run(chosen, titel: titel)
  }

  /// How each file will be read.
  ///
  /// - Throws: `KaartimportError` for the first file of which that is not clear.
  public static func readings(
    of files: [Bronbestand], _ aanwijzing: Aanwijzing = Aanwijzing()
  ) throws(KaartimportError) -> [(bestand: Bronbestand, lezing: Bestandslezing)] {
    var result: [(bestand: Bronbestand, lezing: Bestandslezing)] = []
    for file in files {
      if let given = aanwijzing.lezingen[file.naam] {
        result.append((file, given))
        continue
      }
      let possible = Herkenning.readings(of: file)
      guard let first = possible.first else { throw .nietHerkend(bestand: file.naam) }
      guard possible.count == 1 else {
        throw .dubbelzinnig(bestand: file.naam, lezingen: possible)
      }
      result.append((file, first))
    }
    return result
  }

  /// The map in a folder, if it can be written again without losing anything.
  private static func present(_ pad: String) throws(KaartimportError) -> SocialeKaart {
    let files = try Bronmap.files(in: pad)
    let read = Kaartlezer.read(files)
    let lost = read.rapport.verliezen.count
    guard lost == 0 else { throw .kaartMetFouten(pad: pad, aantal: lost) }
    return read.kaart
  }

  /// Writes the map to its folder.
  ///
  /// - Throws: `KaartimportError.nietTeSchrijven`; then nothing has changed.
  public func write(to pad: String) throws(KaartimportError) {
    try Kaartschrijver.write(kaart, to: pad)
  }
}
