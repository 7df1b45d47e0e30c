import GraphCore
import Kaartgraaf

/// One half of a route over a party: from the party in one or two contact steps to an end.
struct Verbindingshelft {
  /// The node between, in a half of two steps.
  let inner: NodeID?
  /// Where the half ends.
  let end: NodeID
  /// The steps, from the party on.
  let edges: [EdgeID]
  /// The worth in 25ths, so that one step and two compare.
  let product: Int
  /// The least trust.
  let trust: UInt8

  /// The number of steps.
  var steps: Int { edges.count }

  /// Whether two halves share no node but the party from which both begin.
  func isDisjoint(with other: Verbindingshelft) -> Bool {
    end != other.end && (inner == nil || inner != other.inner)
  }
}

/// The halves of routes that end in one set of parties.
struct Verbindingshelften {
  /// Which node of a half is read first when sequences of nodes are compared.
  enum Order {
    case endFirst
    case innerFirst
  }

  /// The last step of a half.
  private struct Tail {
    let edge: EdgeID
    let end: NodeID
  }

  private let leden: NodeSet
  private let outside: NodeSet
  private let search: RouteSearch
  private let order: Order
  /// The last steps from each node outside, of every strength and trust the two smallest ends.
  private let tails: [[Tail]]

  /// Prepares to search.
  ///
  /// - Parameters:
  ///   - leden: Where halves end.
  ///   - outside: Which nodes may lie between.
  ///   - search: The contacts.
  ///   - order: How sequences of nodes are read.
  /// - Complexity: O(V + E).
  init(to leden: NodeSet, over outside: NodeSet, _ search: RouteSearch, order: Order) {
    self.leden = leden
    self.outside = outside
    self.search = search
    self.order = order
    var tails = [[Tail]](repeating: [], count: search.graph.nodeCount)
    for node in outside { tails[node.index] = Self.tails(from: node, to: leden, search) }
    self.tails = tails
  }

  /// Of ends that are reached equally well only two can matter: the other half of a route rules
  /// out one at most.
  private static func tails(from node: NodeID, to leden: NodeSet, _ search: RouteSearch) -> [Tail] {
    var seen = [UInt8](repeating: 0, count: 36)
    var kept: [Tail] = []
    for edge in search.graph.outgoingEdges(of: node) {
      let end = search.graph.target(of: edge)
      guard leden.contains(end) else { continue }
      let kind = Int(search.factors[edge.index]) * 6 + Int(search.grades[edge.index])
      guard seen[kind] < 2 else { continue }
      seen[kind] += 1
      kept.append(Tail(edge: edge, end: end))
    }
    return kept
  }

  /// The halves from a party in classes of equal worth, steps and trust, the best class first;
  /// within a class by sequence of nodes.
  func klassen(from midden: NodeID) -> [[Verbindingshelft]] {
    var halves: [Verbindingshelft] = []
    for edge in search.graph.outgoingEdges(of: midden) {
      let next = search.graph.target(of: edge)
      if leden.contains(next) { halves.append(half(edge, next)) }
      guard outside.contains(next) else { continue }
      for tail in tails[next.index] { halves.append(half(edge, over: next, tail)) }
    }
    halves.sort(by: precedes)
    return halves.reduce(into: []) { classes, half in
      if let last = classes.last?.last, isEqual(last, half) {
        classes[classes.count - 1].append(half)
      } else {
        classes.append([half])
      }
    }
  }

  private func half(_ edge: EdgeID, _ end: NodeID) -> Verbindingshelft {
    Verbindingshelft(
      inner: nil, end: end, edges: [edge],
      product: Int(search.factors[edge.index]) * search.base, trust: search.grades[edge.index])
  }

  private func half(_ edge: EdgeID, over inner: NodeID, _ tail: Tail) -> Verbindingshelft {
    Verbindingshelft(
      inner: inner, end: tail.end, edges: [edge, tail.edge],
      product: Int(search.factors[edge.index]) * Int(search.factors[tail.edge.index]),
      trust: min(search.grades[edge.index], search.grades[tail.edge.index]))
  }

  private func isEqual(_ one: Verbindingshelft, _ other: Verbindingshelft) -> Bool {
    one.product == other.product && one.steps == other.steps && one.trust == other.trust
  }

  private func precedes(_ one: Verbindingshelft, _ other: Verbindingshelft) -> Bool {
    if one.product != other.product { return one.product > other.product }
    if one.steps != other.steps { return one.steps < other.steps }
    if one.trust != other.trust { return one.trust > other.trust }
    // In a class all halves have a node between or none has.
    let inner = (one.inner ?? one.end, other.inner ?? other.end)
    switch order {
    case .endFirst: return one.end != other.end ? one.end < other.end : inner.0 < inner.1
    case .innerFirst: return inner.0 != inner.1 ? inner.0 < inner.1 : one.end < other.end
    }
  }
}
