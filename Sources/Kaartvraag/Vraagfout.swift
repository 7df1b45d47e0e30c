public import Kaartgraaf

/// Why a question cannot be asked like this.
public enum Vraagfout: Error, Hashable, Sendable {
  /// There is no question with this name; `nearest` are those that look most alike.
  case onbekendeVraag(String, nearest: [String])
  /// An argument is not given.
  case ontbreekt(String)
  /// The value of an option is no whole number in its range.
  case buitenBereik(optie: String, waarde: String, ClosedRange<Int>)
  /// The value of an option is none of the words that may stand there.
  case geenKeuze(optie: String, waarde: String, [String])
  /// The value of an option, or of an argument when `optie` is nil, is no date.
  case geenDatum(optie: String?, waarde: String)
  /// An option says nothing without another.
  case alleenMet(optie: String, ander: String)
  /// A text does not name exactly one entry.
  case naam(Naamfout)
  /// Both ends of a route are the same party.
  case zelfdePartij(String)
  /// A text names nothing that is a party, of which there may be several.
  case geenVerzameling(String)
  /// None of the options is given of which one is needed.
  case eenNodig([String])
  /// More is asked for at once than can be reckoned with.
  case teVeel(Int, Int)
  /// The first date lies after the second.
  case omgekeerdeDatums(String, String)
  /// The vraagtaal has no query that gives the same rows.
  case geenQuery(String)

  /// What the user reads: one sentence in Dutch.
  public var zin: String { Teksten.zin(self) }
}
