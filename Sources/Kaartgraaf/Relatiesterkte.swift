/// How strong a relation counts, and whether somebody stated it.
public struct Relatiesterkte: Hashable, Sendable {
  /// The number that counts, 1 to 5.
  public let getal: Int
  /// Whether the number is stated rather than that of the kind of relation.
  public let isBekend: Bool

  /// The strength of routes over this relation alone.
  public var routesterkte: Routesterkte { Routesterkte(product: getal, factoren: 1) }

  /// The number as it stands in a route: `4`, or `3?` when it is not stated.
  public var tekst: String { isBekend ? "\(getal)" : "\(getal)?" }
}
