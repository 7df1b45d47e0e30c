/// How the measures are computed, where there is something to choose.
public struct Analysekeuze: Hashable, Sendable {
  /// What a set of key players must do.
  public enum Criterium: String, Hashable, Sendable, CaseIterable {
    /// Without them the network falls in loose pieces.
    case fragmentatie = "F"
    /// Without them the others lie further apart.
    case afstand = "DF"
    /// Together they reach many others in one step.
    case bereik
    /// Together they are near to many others.
    case gewogenBereik = "gewogen_bereik"
  }

  /// The column by which nodes are divided, for mixing and brokerage; nil means that of the kind.
  public var groep: String?
  /// Whether structural holes are looked for in the network of each node by itself.
  public var ego = false
  /// How many key players to choose.
  public var aantal = 3
  /// What key players must do.
  public var criterium = Criterium.fragmentatie
  /// How much of itself a node passes on, for Katz.
  public var alfa: Double?
  /// What every node has by itself for Katz, and how far influence reaches for Bonacich.
  public var beta: Double?
  /// How many times groups or nodes are dealt anew to see what chance would give.
  public var permutaties = 1000
  /// Whether somebody chose the measures, so that a picture is about the first of these.
  public var maatGekozen = false
  /// Whether only what everybody may know is shown.
  public var isOpenbaar = false
  /// How many rows a list shows in text.
  public var top = 5

  /// Chooses the usual.
  public init() {}
}
