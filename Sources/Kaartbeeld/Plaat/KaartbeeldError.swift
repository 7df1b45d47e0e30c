/// Why a picture cannot be made.
public enum KaartbeeldError: Error, Equatable, Sendable {
  /// There is more to draw than anybody can read.
  case teGroot(aantal: Int, grens: Int)
  /// Not everything has a place on the sheet in type that can be read.
  case pastNiet(aantal: Int, papier: Papier)
  /// Not all actors of a vraagstuk have a place on the sheet in type that can be read.
  case partijenPassenNiet(aantal: Int, papier: Papier)
  /// The picture is about an entry, and none was given.
  case geenOnderwerp(plaat: String)
  /// No actor has a judgement of what the picture shows, such as "invloed en belang"; the file is
  /// where it would stand.
  case nietBeoordeeld(wat: String, bestand: String = "posities.csv")

  /// Whether there is more than has a place, so that something smaller may have one.
  var isTooLarge: Bool {
    switch self {
    case .teGroot, .pastNiet, .partijenPassenNiet: true
    case .geenOnderwerp, .nietBeoordeeld: false
    }
  }

  /// The sentence for the user: what is wrong and what to do.
  public var tekst: String { Teksten.fout(self) }
}
