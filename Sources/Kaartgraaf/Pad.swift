public import GraphCore
import Wijkmodel

/// One route that can be explained: who, through which relation, and how strong.
public struct Pad: Sendable {
  /// One relation on the way.
  public struct Stap: Hashable, Sendable {
    /// The relation; nil for an acquaintance that is only imagined.
    public let relatie: EdgeID?
    /// Whether it is walked from its `van` to its `naar`.
    public let isForward: Bool
  }

  /// The strength of an acquaintance that is only imagined.
  public static let denkbeeldigeSterkte = Relatiesterkte(getal: 3, isBekend: true)

  /// The entries on the way, in order.
  public let knopen: [NodeID]
  /// The relations on the way; an imagined acquaintance is not among them.
  public let relaties: [EdgeID]
  /// Whether the first step is an acquaintance that is only imagined.
  public let begintDenkbeeldig: Bool
  /// How many of the relations are contacts, an imagined one included.
  public let contactstappen: Int
  /// The product of the strengths.
  public let sterkte: Routesterkte
  /// The least trust on the way, 0 where it is not stated.
  public let minsteVertrouwen: Int

  /// Explains relations that follow each other from an entry on.
  ///
  /// - Parameters:
  ///   - start: Where the route begins.
  ///   - kennis: Whom the start is imagined to know, where the relations begin; nil when the
  ///     relations begin at the start itself.
  ///   - relaties: The relations in order; each begins where the one before ended.
  ///   - contactstappen: How many of them are contacts.
  ///   - graaf: The graph of the relations.
  public init(
    from start: NodeID, knowing kennis: NodeID? = nil, over relaties: [EdgeID],
    contactstappen: Int, in graaf: KaartGraph
  ) {
    var nodes = [start]
    nodes.reserveCapacity(relaties.count + 2)
    if let kennis { nodes.append(kennis) }
    var last = kennis ?? start
    var product = kennis == nil ? 1 : Self.denkbeeldigeSterkte.getal
    var trust = kennis == nil ? Int.max : 0
    for edge in relaties {
      product *= graaf.sterkte(edge).getal
      trust = min(trust, graaf.vertrouwen(edge))
      last = graaf.otherEnd(of: edge, from: last)
      nodes.append(last)
    }
    knopen = nodes
    self.relaties = relaties
    begintDenkbeeldig = kennis != nil
    self.contactstappen = contactstappen + (kennis == nil ? 0 : 1)
    sterkte = Routesterkte(product: product, factoren: nodes.count - 1)
    minsteVertrouwen = nodes.count == 1 ? 0 : trust
  }

  /// The relations on the way with the direction in which each is walked.
  public func stappen(in graaf: KaartGraph) -> [Stap] {
    let first = begintDenkbeeldig ? [Stap(relatie: nil, isForward: true)] : []
    return first
      + zip(relaties, knopen.dropFirst(first.count)).map { edge, node in
        Stap(relatie: edge, isForward: graaf.van(edge) == node)
      }
  }

  /// The strengths on the way, in order.
  public func sterktes(in graaf: KaartGraph) -> [Relatiesterkte] {
    (begintDenkbeeldig ? [Self.denkbeeldigeSterkte] : []) + relaties.map(graaf.sterkte)
  }

  /// The weakest relation on the way, the first of equals; nil on a route without relations.
  public func zwaksteStap(in graaf: KaartGraph) -> Stap? {
    zip(stappen(in: graaf), sterktes(in: graaf)).min { $0.1.getal < $1.1.getal }?.0
  }
}
