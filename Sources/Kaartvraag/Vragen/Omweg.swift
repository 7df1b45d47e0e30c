import GraphCore
import Kaartgraaf

/// Finds the way to who still reaches a group when one party is thought away.
struct Omweg {
  private static let stappen = 3

  private let graaf: KaartGraph
  private let partij: NodeID
  private let begin: [NodeID]
  private let search: RouteSearch
  /// The routes for each trust of the relation with which the group is reached, made when asked
  /// for: where two routes begin at different parties, that trust bounds how they compare.
  private var found: [Int: BestRoutes] = [:]

  /// Ways begin at the organisations of the party, or else at whom it has contact with.
  init(around partij: NodeID, in graaf: KaartGraph) {
    self.graaf = graaf
    self.partij = partij
    let net = graaf.contactnet
    let organisations = graaf.organisatiebanden(of: partij).map(graaf.naar)
    let contacts = net.graph.outgoingEdges(of: partij).map { net.graph.target(of: $0) }
    begin = Array(
      NodeSet(
        nodeCount: net.graph.nodeCount, organisations.isEmpty ? contacts : organisations))
    var search = net.search()
    search.closed.insert(partij)
    self.search = search
  }

  /// The best chain of at most three contact steps to a group, or nil where there is none.
  ///
  /// - Parameter bereik: The relations with which parties reach the group.
  /// - Returns: The chain from where it begins to the group.
  /// - Complexity: O(V + E) for each trust that occurs, the first time.
  mutating func pad(to bereik: [EdgeID]) -> Pad? {
    var best: Pad?
    for edge in bereik where graaf.van(edge) != partij {
      guard let pad = pad(endingWith: edge) else { continue }
      if best.map(pad.isBetter) ?? true { best = pad }
    }
    return best
  }

  private mutating func pad(endingWith edge: EdgeID) -> Pad? {
    let net = graaf.contactnet
    let routes = routes(trust: graaf.vertrouwen(edge))
    guard let route = routes.route(to: graaf.van(edge), in: net.graph),
      let first = route.nodes.first
    else { return nil }
    return Pad(
      from: first, over: route.edges.map(net.relatie) + [edge], contactstappen: route.steps,
      in: graaf)
  }

  private mutating func routes(trust: Int) -> BestRoutes {
    if let known = found[trust] { return known }
    let starts = begin.map { RouteStart($0, grade: UInt8(trust)) }
    let new = search.routes(from: starts, maximumSteps: Self.stappen)
    found[trust] = new
    return new
  }
}

extension Pad {
  /// Whether the route is better than another: stronger, shorter, more trusted, and at last the
  /// smaller sequence of keys.
  func isBetter(than other: Pad) -> Bool {
    if sterkte != other.sterkte { return sterkte > other.sterkte }
    if contactstappen != other.contactstappen { return contactstappen < other.contactstappen }
    if minsteVertrouwen != other.minsteVertrouwen {
      return minsteVertrouwen > other.minsteVertrouwen
    }
    return knopen.lexicographicallyPrecedes(other.knopen)
  }
}
