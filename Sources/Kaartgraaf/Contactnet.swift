public import GraphCore
import Wijkmodel

/// The contacts between parties: one step for every two parties that are in contact.
public struct Contactnet: Sendable {
  /// The steps; every one is there in both directions.
  public let graph: GraphSnapshot
  /// The parties.
  public let partijen: NodeSet
  /// The networks among the parties.
  public let netwerken: NodeSet

  /// Of every two parties in contact the relation that the step between them uses, by key.
  public let contacten: [EdgeID]

  private let relaties: [EdgeID]
  private let search: RouteSearch

  init(of graaf: KaartGraph) {
    let steps = Self.steps(of: graaf)
    var builder = GraphBuilder(nodeCount: graaf.relaties.nodeCount)
    builder.reserveCapacity(2 * steps.count)
    for edge in steps {
      let (from, target) = (graaf.relaties.source(of: edge), graaf.relaties.target(of: edge))
      builder.addEdge(from: from, to: target)
      builder.addEdge(from: target, to: from)
    }
    let graph = builder.build()
    let relaties = graph.edges.map { steps[graph.origin(of: $0) / 2] }
    self.graph = graph
    contacten = steps
    self.relaties = relaties
    partijen = NodeSet(nodeCount: graph.nodeCount, graaf.knopen(.partij))
    netwerken = NodeSet(nodeCount: graph.nodeCount, graaf.knopen(.init(.netwerk)))
    search = RouteSearch(
      graph: graph, base: Routesterkte.basis,
      factors: relaties.map { UInt8(graaf.sterkte($0).getal) },
      grades: relaties.map { UInt8(graaf.vertrouwen($0)) })
  }

  /// The relation that a step uses.
  public func relatie(of step: EdgeID) -> EdgeID { relaties[step.index] }

  /// A search for best routes over the contacts.
  ///
  /// - Parameter zonderNetwerken: Whether a network may only be first or last on a route.
  /// - Returns: The search, to be narrowed further or run.
  public func search(zonderNetwerken: Bool = false) -> RouteSearch {
    guard zonderNetwerken else { return search }
    var narrowed = search
    narrowed.endsOnly = netwerken
    return narrowed
  }

  /// What hangs together; each component is numbered by its smallest key.
  ///
  /// - Complexity: O(V + E).
  public func components() -> Components { graph.components(of: partijen) }

  /// The relation of each step: of every two parties in contact the one that counts.
  private static func steps(of graaf: KaartGraph) -> [EdgeID] {
    let contacts = graaf.relaties.edges.filter { graaf.isContact($0) }
    var builder = GraphBuilder(nodeCount: graaf.relaties.nodeCount)
    for edge in contacts {
      let (from, target) = (graaf.relaties.source(of: edge), graaf.relaties.target(of: edge))
      builder.addEdge(from: min(from, target), to: max(from, target))
    }
    let pairs = builder.build()
    var steps: [EdgeID] = []
    var last: (from: NodeID, target: NodeID)?
    for node in pairs.nodes {
      for pair in pairs.outgoingEdges(of: node) {
        let edge = contacts[pairs.origin(of: pair)]
        let target = pairs.target(of: pair)
        if let last, last == (node, target), let other = steps.last {
          if graaf.isBetterStep(edge, than: other) { steps[steps.count - 1] = edge }
        } else {
          steps.append(edge)
        }
        last = (node, target)
      }
    }
    return steps
  }
}

extension KaartGraph {
  /// Whether a relation counts and means that two different parties are in contact.
  fileprivate func isContact(_ edge: EdgeID) -> Bool {
    guard isCounted(edge) else { return false }
    let kind = kaart[soort(edge)]
    guard kind.contact != .nee else { return false }
    let (from, target) = (relaties.source(of: edge), relaties.target(of: edge))
    return from != target && kind.isContact(between: knoopsoort(from), and: knoopsoort(target))
  }

  /// Whether of two relations between the same parties the first makes the step.
  ///
  /// The highest strength, the highest trust, the kind by code point, the smallest key.
  fileprivate func isBetterStep(_ edge: EdgeID, than other: EdgeID) -> Bool {
    let strengths = (sterkte(edge).getal, sterkte(other).getal)
    if strengths.0 != strengths.1 { return strengths.0 > strengths.1 }
    let trusts = (vertrouwen(edge), vertrouwen(other))
    if trusts.0 != trusts.1 { return trusts.0 > trusts.1 }
    if soort(edge) != soort(other) {
      return kaart[soort(edge)].naam.precedesByCodePoint(kaart[soort(other)].naam)
    }
    // The same kind both ways: the keys differ in their first letters already.
    return kaart.relatiebasis(relatie(edge))
      .precedesByCodePoint(kaart.relatiebasis(relatie(other)))
  }
}
