public import Wijkmodel

/// Why a text does not name exactly one entry.
public enum Naamfout: Error, Hashable, Sendable {
  /// No entry of the kinds asked for has this key, name or other spelling.
  ///
  /// `elders` are the kinds of entries that do; `nearest` the names that look most alike.
  case onbekend(String, gevraagd: Knoopsoorten, elders: [Knoopsoort], nearest: [String])
  /// More than one entry has it; the candidates by key.
  case meerdere(String, kandidaten: [Kandidaat])

  /// An entry that a text may name.
  public struct Kandidaat: Hashable, Sendable {
    /// Its key.
    public let id: String
    /// Its name.
    public let naam: String
    /// Its kind.
    public let knoopsoort: Knoopsoort
  }
}
