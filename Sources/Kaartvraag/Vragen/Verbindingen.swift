import GraphCore
import Kaartgraaf
import Wijkmodel

/// Finds for a party the best route from one set of parties over it to another set.
///
/// Each half of the route takes one or two contact steps; nodes between lie outside both sets and
/// the halves share no node but the party itself.
struct Verbindingen {
  private let net: Contactnet
  private let search: RouteSearch
  private let outside: NodeSet
  private let van: Verbindingshelften
  private let naar: Verbindingshelften

  /// Prepares to search.
  ///
  /// - Complexity: O(V + E).
  init(from van: NodeSet, to naar: NodeSet, zonderNetwerken: Bool, in graaf: KaartGraph) {
    net = graaf.contactnet
    search = net.search()
    var outside = net.partijen
    outside.subtract(van)
    outside.subtract(naar)
    if zonderNetwerken { outside.subtract(net.netwerken) }
    self.outside = outside
    self.van = Verbindingshelften(to: van, over: outside, search, order: .endFirst)
    self.naar = Verbindingshelften(to: naar, over: outside, search, order: .innerFirst)
  }

  /// The best route over a party, or nil where there is none.
  ///
  /// - Complexity: O(k log k) for k halves; the pairs of classes of equal worth are tried from the
  ///   best down.
  func pad(over midden: NodeID, in graaf: KaartGraph) -> Pad? {
    guard outside.contains(midden) else { return nil }
    let first = van.klassen(from: midden)
    let second = first.isEmpty ? [] : naar.klassen(from: midden)
    guard let best = Self.best(first, second, over: midden) else { return nil }
    let edges = best.van.edges.reversed() + best.naar.edges
    return Pad(
      from: best.van.end, over: edges.map(net.relatie), contactstappen: edges.count, in: graaf)
  }

  private struct Pair {
    let van: Verbindingshelft
    let naar: Verbindingshelft
    let midden: NodeID

    var product: Int { van.product * naar.product }

    /// The nodes from end to end.
    var nodes: [NodeID] {
      [van.end] + (van.inner.map { [$0] } ?? []) + [midden] + (naar.inner.map { [$0] } ?? [])
        + [naar.end]
    }

    /// Highest worth, fewest steps, highest least trust, smallest sequence of nodes.
    func isBetter(than other: Pair) -> Bool {
      if product != other.product { return product > other.product }
      let steps = (van.steps + naar.steps, other.van.steps + other.naar.steps)
      if steps.0 != steps.1 { return steps.0 < steps.1 }
      let trust = (min(van.trust, naar.trust), min(other.van.trust, other.naar.trust))
      if trust.0 != trust.1 { return trust.0 > trust.1 }
      return nodes.lexicographicallyPrecedes(other.nodes)
    }
  }

  private static func best(
    _ first: [[Verbindingshelft]], _ second: [[Verbindingshelft]], over midden: NodeID
  ) -> Pair? {
    var best: Pair?
    guard let highest = second.first?.first?.product else { return nil }
    for left in first {
      if let best, left[0].product * highest < best.product { break }
      for right in second {
        if let best, left[0].product * right[0].product < best.product { break }
        guard let pair = firstDisjoint(left, right, over: midden) else { continue }
        if best.map(pair.isBetter) ?? true { best = pair }
      }
    }
    return best
  }

  private static func firstDisjoint(
    _ left: [Verbindingshelft], _ right: [Verbindingshelft], over midden: NodeID
  ) -> Pair? {
    for half in left {
      if let other = right.first(where: half.isDisjoint) {
        return Pair(van: half, naar: other, midden: midden)
      }
    }
    return nil
  }
}
