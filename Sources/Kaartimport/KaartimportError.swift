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
  /// A file or folder cannot be written; nothing was changed.
  case nietTeSchrijven(pad: String, reden: String)
}
