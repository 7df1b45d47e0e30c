/// Why a picture cannot be made.
public enum KaartbeeldError: Error, Equatable, Sendable {
  /// There is more to draw than anybody can read.
  case teGroot(aantal: Int, grens: Int)
  /// The picture is about an entry, and none was given.
  case geenOnderwerp(plaat: String)

  /// The sentence for the user: what is wrong and what to do.
  public var tekst: String { Teksten.fout(self) }
}
