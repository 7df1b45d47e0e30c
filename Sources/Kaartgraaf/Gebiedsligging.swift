public import GraphCore
import Wijkmodel

/// Where a party works, seen from an area.
public enum Ligging: String, Hashable, Sendable, CaseIterable {
  /// In the area or in an area below it.
  case binnen
  /// In an area above it.
  case omvattend
  /// Not stated.
  case onbekend
  /// Somewhere else.
  case elders
}

/// What lies in an area and what it lies in, to tell where parties work.
public struct Gebiedsligging: Sendable {
  /// The area.
  public let gebied: NodeID
  /// The area itself and all areas below it.
  public let binnen: NodeSet
  /// All areas above it.
  public let omvattend: NodeSet

  private let graaf: KaartGraph

  /// Looks up what lies below and above an area.
  ///
  /// - Complexity: O(V + E).
  public init(_ gebied: NodeID, in graaf: KaartGraph) {
    self.gebied = gebied
    self.graaf = graaf
    let count = graaf.relaties.nodeCount
    binnen = NodeSet(nodeCount: count, graaf.onderdelen(of: gebied))
    omvattend = NodeSet(nodeCount: count, graaf.omvattende(of: gebied).dropFirst())
  }

  /// Where a party works, and whether that is known through its organisation.
  ///
  /// - Complexity: O(d) in the number of relations of the party and its organisations.
  public func ligging(of partij: NodeID) -> (ligging: Ligging, viaOrganisatie: Bool) {
    let werkgebied = graaf.werkgebied(of: partij)
    let areas = werkgebied.relaties.map { graaf.relaties.target(of: $0) }
    return (ligging(ofAreas: areas), werkgebied.isViaOrganisatie)
  }

  /// Where somebody who works in these areas works, seen from this area.
  ///
  /// - Complexity: O(n) in the number of areas.
  public func ligging(ofAreas areas: [NodeID]) -> Ligging {
    if areas.isEmpty { return .onbekend }
    if areas.contains(where: { binnen.contains($0) }) { return .binnen }
    return areas.contains(where: { omvattend.contains($0) }) ? .omvattend : .elders
  }

  /// Whether a target group takes part: it states no area, or one of its areas equals, contains
  /// or lies in this one.
  ///
  /// - Complexity: O(n) in the number of areas of the group.
  public func takesPart(_ groep: NodeID) -> Bool {
    let areas = graaf.woongebieden(of: groep)
    return areas.isEmpty || ligging(ofAreas: areas) != .elders
  }
}

extension KaartGraph {
  /// The areas in which a target group lives, as its own column states.
  ///
  /// - Complexity: O(n) in the number of areas of the group.
  public func woongebieden(of groep: NodeID) -> [NodeID] {
    knoop(groep).velden.values(of: .gebied).compactMap { text in
      try? find(text, among: .init(.gebied))
    }
  }
}
