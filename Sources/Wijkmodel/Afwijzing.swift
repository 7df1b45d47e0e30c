/// Why a change to a map is refused.
public enum Afwijzing: Error, Hashable, Sendable {
  /// The text cannot be a key.
  case ongeldigID(String)
  /// The key is already taken by an entry of this kind.
  case dubbelID(String, Knoopsoort)
  /// An entry needs a name.
  case geenNaam(id: String)
  /// No entry has this number.
  case onbekendeKnoop(Knoopnummer)
  /// No kind of relation has this number.
  case onbekendeRelatiesoort(Relatiesoortnummer)
  /// A kind of relation with this name exists.
  case dubbeleRelatiesoort(String)
  /// This kind of relation does not join these kinds.
  case verkeerdeSoorten(relatie: String, van: Knoopsoort, naar: Knoopsoort)
  /// The end lies before the beginning.
  case totVoorVanaf(vanaf: Datum, tot: Datum)
  /// A row of the krachtenveld lacks this cell, or holds something there that may not stand in it.
  case krachtenveld(Krachtenveldtabel, Kolomnaam, waarde: String)
}
