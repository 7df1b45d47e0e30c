public import GraphCore
internal import Kaartgraaf
public import Wijkmodel

/// Why the map suggests an actor for a vraagstuk.
public struct Actorreden: Hashable, Sendable {
  /// The kind of reason, most important first.
  public enum Soort: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// It is the wijkraad of the area.
    case wijkraad
    /// It works in the area or around it.
    case gebied
    /// It is an entrepreneur in the area, or the nearest one.
    case ondernemer
    /// It is a school in the area, or the nearest one.
    case school
    /// It works on a theme of the vraagstuk, on a part of one, or on a wider one.
    case thema
    /// It is a group that lives in the area.
    case woont
    /// It is a group that parties of the vraagstuk reach; where it lives is not stated.
    case wordtBereikt
    /// It reaches a group of the vraagstuk.
    case bereikt
    /// It is the contact for the area, a theme or a group.
    case aanspreekpunt
    /// The vraagstuk is its own.
    case eigenaar

    /// Orders from more to less important.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The kind of reason.
  public let soort: Soort
  /// What it is about: areas, themes or groups.
  public let over: [NodeID]
  /// The reason as it follows the name: "werkt in Oeverhoek (wijk)".
  public let zin: String
  /// The sources of the relations and entries that say so, each once.
  public let bronnen: [String]
}

/// An actor that the map suggests for a vraagstuk, with every reason.
///
/// Nothing is added to the krachtenveld: that is for the advisor to decide.
public struct Actorvoorstel: Hashable, Sendable {
  /// Whether the actor is in the krachtenveld already.
  public enum Staat: Hashable, Sendable {
    /// It is not.
    case nieuw
    /// It is, but no judgement counts in this phase and view.
    case nietBeoordeeld
    /// It is, with a judgement that counts.
    case beoordeeld
  }

  /// Where the actor stands in the list, from near to far.
  public enum Afdeling: Hashable, Sendable {
    /// The wijkraad of the area.
    case wijkraad
    /// A group of people.
    case doelgroep
    /// Works in the area itself or in a part of it.
    case binnen
    /// Works in a larger area, of this scale.
    case omvattend(Schaal?)
    /// Works on a theme, reaches a group or is a contact; the area is another or not stated.
    case elders
    /// Is in the krachtenveld; the map does not say why.
    case zonderReden
  }

  /// The entry.
  public let actor: NodeID
  /// Why, most important first; empty when the map gives no reason.
  public let redenen: [Actorreden]
  /// Where it stands in the list.
  public let afdeling: Afdeling
  /// Whether it is in the krachtenveld already.
  public let staat: Staat

  /// Whether a reason of some kind is among them.
  public func has(_ soort: Actorreden.Soort) -> Bool { redenen.contains { $0.soort == soort } }

  /// The sources of all reasons, each once.
  public var bronnen: [String] {
    redenen.flatMap(\.bronnen).reduce(into: []) { found, bron in
      if !found.contains(bron) { found.append(bron) }
    }
  }
}

extension Actorvoorstel.Afdeling: Comparable {
  /// Orders from near to far.
  public static func < (left: Self, right: Self) -> Bool { left.rang < right.rang }

  private var rang: Int {
    switch self {
    case .wijkraad: 0
    case .doelgroep: 1
    case .binnen: 2
    case .omvattend(let schaal):
      3 + (schaal.flatMap { Schaal.allCases.firstIndex(of: $0) } ?? Schaal.allCases.count)
    case .elders: 20
    case .zonderReden: 21
    }
  }
}
