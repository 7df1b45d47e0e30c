public import GraphCore
public import Wijkmodel

extension KaartGraph {
  /// The relations of a kind that begin at an entry, parallel ones counted once, by key of the end.
  ///
  /// Of a symmetric kind these are only the ones to larger keys; see `relations(_:at:)`.
  ///
  /// - Complexity: O(d) in the number of relations of the entry.
  public func relations(_ soort: Relatiesoortnummer, from node: NodeID) -> [EdgeID] {
    relaties.outgoingEdges(of: node).filter { self.soort($0) == soort && isCounted($0) }
  }

  /// The relations of a kind that end at an entry, parallel ones counted once, by key of the start.
  ///
  /// - Complexity: O(d) in the number of relations of the entry.
  public func relations(_ soort: Relatiesoortnummer, to node: NodeID) -> [EdgeID] {
    relaties.incomingEdges(of: node).filter { self.soort($0) == soort && isCounted($0) }
  }

  /// The relations of a kind at an entry, whichever end it is.
  ///
  /// - Complexity: O(d) in the number of relations of the entry.
  public func relations(_ soort: Relatiesoortnummer, at node: NodeID) -> [EdgeID] {
    relations(soort, to: node) + relations(soort, from: node)
  }

  /// The entry at which a relation begins, as the map states it.
  public func van(_ edge: EdgeID) -> NodeID { node(kaart.relaties[nummer(edge).index].van) }

  /// The entry at which a relation ends, as the map states it.
  public func naar(_ edge: EdgeID) -> NodeID { node(kaart.relaties[nummer(edge).index].naar) }

  /// The entry at the other end of a relation.
  public func otherEnd(of edge: EdgeID, from node: NodeID) -> NodeID {
    let target = relaties.target(of: edge)
    return target == node ? relaties.source(of: edge) : target
  }

  /// The relations of a kind to an entry that a condition selects, parallel ones counted once.
  ///
  /// The condition comes first: of parallel relations only those that meet it compete.
  ///
  /// - Complexity: O(d) in the number of relations of the entry.
  public func relations(
    _ soort: Relatiesoortnummer, to node: NodeID, where isSelected: (Relatie) -> Bool
  ) -> [EdgeID] {
    countedOnce(
      relaties.incomingEdges(of: node)
        .filter { self.soort($0) == soort && isSelected(self.relatie($0)) })
  }

  /// Of relations of one kind to one entry, in order of the other end, the ones that count:
  /// parallel ones once.
  ///
  /// - Complexity: O(n) in the number of relations.
  public func countedOnce(_ edges: some Sequence<EdgeID>) -> [EdgeID] {
    var chosen: [EdgeID] = []
    for edge in edges {
      // In order of the other end, so parallel ones follow each other.
      if let last = chosen.last, relaties.source(of: last) == relaties.source(of: edge) {
        if kaart.counts(nummer(edge), above: nummer(last)) { chosen[chosen.count - 1] = edge }
      } else {
        chosen.append(edge)
      }
    }
    return chosen
  }

  /// The entries of a kind, by key.
  ///
  /// - Complexity: O(V).
  public func knopen(_ soorten: Knoopsoorten) -> [NodeID] {
    relaties.nodes.filter { soorten.contains(knoopsoort($0)) }
  }

  /// The areas in which a party works, and whether these are those of its organisations.
  ///
  /// A sleutelfiguur without an area of its own takes the areas of the organisations that it
  /// works for or represents.
  ///
  /// - Complexity: O(d) in the number of relations of the party and its organisations.
  public func werkgebied(of partij: NodeID) -> Werkgebied {
    let own = relations(.werkzaamIn, from: partij)
    guard own.isEmpty, knoopsoort(partij) == .sleutelfiguur else {
      return Werkgebied(relaties: own, banden: [])
    }
    var areas: [EdgeID] = []
    var ties: [EdgeID] = []
    var seen: Set<NodeID> = []
    for tie in organisatiebanden(of: partij) {
      let organisation = relaties.target(of: tie)
      let theirs = relations(.werkzaamIn, from: organisation)
      guard !theirs.isEmpty else { continue }
      ties.append(tie)
      if seen.insert(organisation).inserted { areas += theirs }
    }
    return Werkgebied(relaties: areas, banden: ties)
  }

  /// The relations that tie a person to organisations.
  ///
  /// - Complexity: O(d) in the number of relations of the person.
  public func organisatiebanden(of persoon: NodeID) -> [EdgeID] {
    relaties.outgoingEdges(of: persoon).filter {
      soort($0).isBandMetOrganisatie && isCounted($0)
    }
  }
}

/// Where a party works, and how that is known.
public struct Werkgebied: Hashable, Sendable {
  /// The relations that lead to the areas.
  public let relaties: [EdgeID]
  /// The ties to the organisations whose areas these are; empty when the areas are its own.
  public let banden: [EdgeID]

  /// Whether the areas are those of its organisations.
  public var isViaOrganisatie: Bool { !banden.isEmpty }
}
