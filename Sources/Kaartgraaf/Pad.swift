public import GraphCore

/// One route that can be explained: who, through which relation, and how strong.
public struct Pad: Sendable {
  /// One relation on the way.
  public struct Stap: Hashable, Sendable {
    /// The relation.
    public let relatie: EdgeID
    /// Whether it is walked from its `van` to its `naar`.
    public let isForward: Bool
  }

  /// The entries on the way, in order.
  public let knopen: [NodeID]
  /// The relations on the way, one fewer than the entries.
  public let relaties: [EdgeID]
  /// How many of the relations are contacts.
  public let contactstappen: Int
  /// The product of the strengths.
  public let sterkte: Routesterkte
  /// The least trust on the way, 0 where it is not stated.
  public let minsteVertrouwen: Int

  /// Explains relations that follow each other from an entry on.
  ///
  /// - Parameters:
  ///   - start: Where the route begins.
  ///   - relaties: The relations in order; each begins where the one before ended.
  ///   - contactstappen: How many of them are contacts.
  ///   - graaf: The graph of the relations.
  public init(
    from start: NodeID, over relaties: [EdgeID], contactstappen: Int, in graaf: KaartGraph
  ) {
    var nodes = [start]
    nodes.reserveCapacity(relaties.count + 1)
    var last = start
    var product = 1
    var trust = Int.max
    for edge in relaties {
      product *= graaf.sterkte(edge).getal
      trust = min(trust, graaf.vertrouwen(edge))
      last = graaf.otherEnd(of: edge, from: last)
      nodes.append(last)
    }
    knopen = nodes
    self.relaties = relaties
    self.contactstappen = contactstappen
    sterkte = Routesterkte(product: product, factoren: relaties.count)
    minsteVertrouwen = relaties.isEmpty ? 0 : trust
  }

  /// The relations on the way with the direction in which each is walked.
  public func stappen(in graaf: KaartGraph) -> [Stap] {
    zip(relaties, knopen).map { Stap(relatie: $0, isForward: graaf.van($0) == $1) }
  }

  /// The weakest relation on the way, the first of equals; nil on a route without relations.
  public func zwaksteStap(in graaf: KaartGraph) -> Stap? {
    stappen(in: graaf)
      .min { graaf.sterkte($0.relatie).getal < graaf.sterkte($1.relatie).getal }
  }
}
