/// The nodes of one mode of a two-mode graph, joined when they share a neighbour.
public struct Projection: Equatable, Sendable {
  /// What an edge weighs.
  public enum Weighting: CaseIterable, Sendable {
    /// The number of shared neighbours.
    case shared
    /// The number of shared neighbours divided by the number of neighbours of either: Jaccard,
    /// "The distribution of the flora in the alpine zone", New Phytologist 11, 1912.
    case jaccard
    /// The sum over the shared neighbours of 1 / (k - 1), k being the number of neighbours of
    /// theirs: who meet in a small group know each other better. Newman, "Scientific
    /// collaboration networks. II", Physical Review E 64, 2001.
    case newman
  }

  /// The graph; a node has the number of its place in ``nodes``.
  public let graph: SimpleGraph
  /// The position of each node in the two-mode graph.
  public let nodes: [Int32]
}

extension TwoModeGraph {
  /// Joins the nodes of one mode that share a neighbour.
  ///
  /// The weights of the edges of the two-mode graph play no part. Nodes that share nothing are
  /// isolates.
  ///
  /// - Parameters:
  ///   - mode: The mode that stays.
  ///   - weighting: What an edge weighs.
  /// - Returns: The nodes of the mode with who shares neighbours with whom.
  /// - Complexity: O(V + s) for s the sum over the nodes of the other mode of the square of their
  ///   number of neighbours.
  public func projection(onto mode: Mode, weighting: Projection.Weighting = .shared) -> Projection {
    let (own, across) = (rows(of: mode), rows(of: mode.other))
    var sums = [Double](repeating: 0, count: own.nodeCount)
    var (offsets, targets, weights): ([Int32], [Int32], [Double]) = ([0], [], [])
    for node in 0..<own.nodeCount {
      var met: [Int32] = []
      for arc in own.arcs(of: node) {
        let shared = Int(own.targets[arc])
        let share = weighting == .newman ? 1 / Double(across.degree(of: shared) - 1) : 1
        for other in across.arcs(of: shared).map({ across.targets[$0] }) where other != node {
          if sums[Int(other)] == 0 { met.append(other) }
          sums[Int(other)] += share
        }
      }
      for other in met.sorted() {
        let sum = sums[Int(other)]
        let either = Double(own.degree(of: node) + own.degree(of: Int(other)))
        targets.append(other)
        weights.append(weighting == .jaccard ? sum / (either - sum) : sum)
        sums[Int(other)] = 0
      }
      offsets.append(Int32(targets.count))
    }
    let rows = Adjacency(offsets: offsets, targets: targets, weights: weights)
    return Projection(
      graph: SimpleGraph(isDirected: false, outgoing: rows, incoming: rows), nodes: nodes(of: mode))
  }
}
