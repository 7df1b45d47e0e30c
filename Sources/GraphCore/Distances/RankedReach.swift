/// Tells which nodes lie within a number of steps, the best connected first.
public struct RankedReach: Sendable {
  /// The nodes by number of neighbours from high to low, then by number.
  private let order: [Int32]
  /// The place of each node in ``order``.
  private let ranks: [Int32]
  /// The nodes that each node walks to, and those that walk to it, by rank.
  private let onward: Adjacency
  private let back: Adjacency

  /// Prepares a graph; of a directed graph the arcs are walked one way.
  ///
  /// - Complexity: O(V log V + E).
  public init(_ graph: SimpleGraph) {
    let rows = graph.outgoing
    let keys = graph.nodes.map { Int64(-rows.degree(of: $0)) << 32 | Int64($0) }.sorted()
    let order = keys.map { Int32(truncatingIfNeeded: $0) }
    var ranks = [Int32](repeating: 0, count: order.count)
    for (rank, node) in order.enumerated() { ranks[Int(node)] = Int32(rank) }
    (self.order, self.ranks) = (order, ranks)
    onward = rows.renumbered(order, ranks)
    back = graph.isDirected ? onward.transposed : onward
  }

  /// Returns the nodes within 1, 2 and so on up to `maximum` steps of the seeds, which count too.
  ///
  /// Each list is ordered by number of neighbours from high to low, then by number. One search
  /// serves all: it knows nodes by rank, so that a list is what stands in a row of bits.
  ///
  /// - Complexity: O(V · k + E).
  public func nodes(within maximum: Int, of seeds: [Int]) -> [[Int32]] {
    var search = RankSearch(onward: onward, back: back)
    for seed in seeds { search.begin(at: ranks[seed]) }
    var lists: [[Int32]] = []
    for _ in 0..<max(maximum, 0) {
      search.advance()
      lists.append(search.met(in: order))
    }
    return lists
  }
}
