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
  public let stappen: [Stap]
  /// How many of the relations are contacts.
  public let contactstappen: Int
  /// The product of the strengths.
  public let sterkte: Routesterkte
  /// The least trust on the way, 0 where it is not stated.
  public let minsteVertrouwen: Int

  /// The relations on the way.
  public var relaties: [EdgeID] { stappen.map(\.relatie) }

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
    var steps: [Stap] = []
    var last = start
    for edge in relaties {
      steps.append(Stap(relatie: edge, isForward: graaf.van(edge) == last))
      last = graaf.otherEnd(of: edge, from: last)
      nodes.append(last)
    }
    knopen = nodes
    stappen = steps
    self.contactstappen = contactstappen
    sterkte = relaties.map { graaf.sterkte($0).routesterkte }
      .reduce(Routesterkte(product: 1, factoren: 0), *)
    minsteVertrouwen = relaties.map { graaf.vertrouwen($0) }.min() ?? 0
  }

  /// The weakest relation on the way, the first of equals; nil on a route without relations.
  public func zwaksteStap(in graaf: KaartGraph) -> Stap? {
    stappen.min { graaf.sterkte($0.relatie).getal < graaf.sterkte($1.relatie).getal }
  }
}
