/// What of a map or list somebody wants to analyse.
public struct Netkeuze: Hashable, Sendable {
  /// What weights mean.
  public enum Gewicht: String, Hashable, Sendable, CaseIterable {
    /// The higher, the closer.
    case sterkte
    /// The higher, the further apart.
    case lengte
  }

  /// The kinds of relations; none means every contact.
  public var relaties: [String] = []
  /// The kinds of entries to keep; none means all that these relations can join.
  public var soorten: [String] = []
  /// The area in which parties must work.
  public var gebied: String?
  /// Whether a tie goes one way only.
  public var gericht = false
  /// Whether strengths count.
  public var gewogen = false
  /// What weights mean.
  public var gewicht = Gewicht.sterkte

  /// Chooses everything, without direction or strength.
  public init() {}
}
