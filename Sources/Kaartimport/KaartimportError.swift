/// Why a map could not be read or written at all.
public enum KaartimportError: Error, Equatable, Sendable {
  /// Nothing exists at the path.
  case bestaatNiet(pad: String)
  /// The path is a file where a folder is needed.
  case geenMap(pad: String)
  /// The folder cannot be opened.
  case onleesbareMap(pad: String)
  /// The folder holds none of the files of a map.
  case geenKaart(pad: String)
  /// A file cannot be opened.
  case onleesbaarBestand(pad: String)
  /// Nothing tells what a file holds.
  case nietHerkend(bestand: String)
  /// A file can be read in more than one way; the user has to say which.
  case dubbelzinnig(bestand: String, lezingen: [Bestandslezing])
  /// The map that is to be changed has rows that would get lost in writing.
  case kaartMetFouten(pad: String, aantal: Int)
  /// A file or folder cannot be written; nothing was changed.
  case nietTeSchrijven(pad: String, reden: String)
}
