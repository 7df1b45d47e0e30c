/// A file of the krachtenveld: what is at stake, and what people judged about it.
///
/// Beside the map of entries and relations, because a judgement is never derived from the map and
/// the map never from a judgement.
public enum Krachtenveldtabel: String, Hashable, Sendable, CaseIterable {
  case participatieladder, vraagstukken, doelstellingen, posities, invloeden, standpunten
  case gesprekken

  /// The name of the file.
  public var bestandsnaam: String { rawValue + ".csv" }

  /// Whether rows of this table have a key and a name by which other rows mention them.
  public var isGenoemd: Bool { self == .vraagstukken || self == .doelstellingen }
}
