public import Wijkmodel

/// The part of a map that an answer is about: chosen entries and relations, each with a reason.
///
/// Everything is there once; what is added again keeps its most important reason.
public struct Selectie: Sendable {
  /// Why something is chosen, most important first.
  public enum Reden: Int, Hashable, Sendable, Comparable {
    /// The question names it.
    case gevraagd
    /// It is an answer.
    case antwoord
    /// It lies on the way to an answer.
    case onderweg
    /// It belongs with an answer: what an answer reaches, works at or works in.
    case verband

    /// Orders from more to less important.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A chosen entry.
  public struct Knoopkeuze: Hashable, Sendable {
    /// The entry.
    public let knoop: Knoopnummer
    /// Why it is chosen.
    public fileprivate(set) var reden: Reden
    /// Its rank in the answer; nil when it is no answer.
    public fileprivate(set) var rang: Int?
  }

  /// A chosen relation.
  public struct Relatiekeuze: Hashable, Sendable {
    /// The relation.
    public let relatie: Relatienummer
    /// Why it is chosen.
    public fileprivate(set) var reden: Reden
  }

  /// The chosen entries, in the order in which they were added.
  public private(set) var knopen: [Knoopkeuze] = []
  /// The chosen relations, in the order in which they were added.
  public private(set) var relaties: [Relatiekeuze] = []

  /// Where each entry and relation of the map stands in the lists; -1 where it does not.
  private var knoopplaatsen: [Int32] = []
  private var relatieplaatsen: [Int32] = []

  /// Makes an empty selection.
  public init() {}

  /// Whether nothing is chosen.
  public var isEmpty: Bool { knopen.isEmpty && relaties.isEmpty }

  /// Chooses an entry; `rang` is its rank when it is an answer.
  public mutating func add(_ knoop: Knoopnummer, _ reden: Reden, rang: Int? = nil) {
    guard let place = Self.place(of: knoop.index, in: knoopplaatsen) else {
      Self.keep(knopen.count, for: knoop.index, in: &knoopplaatsen)
      knopen.append(Knoopkeuze(knoop: knoop, reden: reden, rang: rang))
      return
    }
    knopen[place].reden = min(knopen[place].reden, reden)
    knopen[place].rang = [knopen[place].rang, rang].compactMap(\.self).min()
  }

  /// Chooses a relation.
  public mutating func add(_ relatie: Relatienummer, _ reden: Reden) {
    guard let place = Self.place(of: relatie.index, in: relatieplaatsen) else {
      Self.keep(relaties.count, for: relatie.index, in: &relatieplaatsen)
      relaties.append(Relatiekeuze(relatie: relatie, reden: reden))
      return
    }
    relaties[place].reden = min(relaties[place].reden, reden)
  }

  /// Whether an entry is chosen.
  public func contains(_ knoop: Knoopnummer) -> Bool {
    Self.place(of: knoop.index, in: knoopplaatsen) != nil
  }

  /// Whether a relation is chosen.
  public func contains(_ relatie: Relatienummer) -> Bool {
    Self.place(of: relatie.index, in: relatieplaatsen) != nil
  }

  private static func place(of index: Int, in places: [Int32]) -> Int? {
    guard index < places.count, places[index] >= 0 else { return nil }
    return Int(places[index])
  }

  private static func keep(_ place: Int, for index: Int, in places: inout [Int32]) {
    if index >= places.count {
      places += Array(repeating: -1, count: max(index + 1, 2 * places.count) - places.count)
    }
    places[index] = Int32(place)
  }
}
