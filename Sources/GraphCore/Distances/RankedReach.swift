/// Tells which nodes lie within a number of steps, the best connected first.
public struct RankedReach: Sendable {
  private let rows: Adjacency
  /// The nodes by number of neighbours from high to low, then by number.
  private let order: [Int32]

  /// Prepares a graph; of a directed graph the arcs are walked one way.
  ///
  /// - Complexity: O(V log V + E).
  public init(_ graph: SimpleGraph) {
    rows = graph.outgoing
    let rows = graph.outgoing
    order = graph.nodes.sorted {
      (rows.degree(of: $1), $0) < (rows.degree(of: $0), $1)
    }.map { Int32($0) }
  }

  /// Returns the nodes within 1, 2 and so on up to `maximum` steps of the seeds, which count too.
  ///
  /// Each list is ordered by number of neighbours from high to low, then by number.
  ///
  /// - Complexity: O(V · k + E).
  public func nodes(within maximum: Int, of seeds: [Int]) -> [[Int32]] {
    var steps = [Int](repeating: .max, count: rows.nodeCount)
    var layer = seeds
    for seed in seeds { steps[seed] = 0 }
    for depth in 0..<max(maximum, 0) {
      var next: [Int] = []
      for node in layer {
        for arc in rows.arcs(of: node) where steps[Int(rows.targets[arc])] == .max {
          steps[Int(rows.targets[arc])] = depth + 1
          next.append(Int(rows.targets[arc]))
        }
      }
      layer = next
    }
    return (0..<max(maximum, 0)).map { limit in order.filter { steps[Int($0)] <= limit + 1 } }
  }
}
