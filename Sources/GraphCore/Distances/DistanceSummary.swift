/// How far every node lies from the nodes that it reaches, and what follows from that.
///
/// Distances are those of shortest paths. A node that reaches no other has no distances: what
/// would be an average or a largest one of these is nil.
public struct DistanceSummary: Equatable, Sendable {
  /// How many other nodes each node reaches.
  public let reached: [Int]
  /// The sum of 1/distance over the other nodes that each node reaches.
  ///
  /// H(v) = ∑ 1 / d(v, t); a node out of reach counts 0, so that the sum is comparable between the
  /// components of a graph. Not normalised. Marchiori and Latora, "Harmony in the small-world",
  /// Physica A 285, 2000; Rochat, "Closeness centrality extended to unconnected graphs", 2009.
  public let harmonic: [Double]
  /// The sum of the distances to the other nodes that each node reaches.
  public let totals: [Double]
  /// The largest of the distances to the nodes that each node reaches; 0 when it reaches none.
  let farthest: [Double]

  /// The number of nodes.
  public var nodeCount: Int { reached.count }

  /// The largest distance from each node to one that it reaches; nil when it reaches none.
  ///
  /// - Complexity: O(V).
  public var eccentricities: [Double?] { zip(reached, farthest).map { $0 == 0 ? nil : $1 } }

  /// The largest distance between two nodes of which one reaches the other; nil without any.
  ///
  /// - Complexity: O(V).
  public var diameter: Double? { reached.contains { $0 > 0 } ? farthest.max() : nil }

  /// The mean distance over the pairs of which one reaches the other; nil without any.
  ///
  /// L = ∑ d(v, t) / (number of such ordered pairs). Watts and Strogatz, "Collective dynamics of
  /// 'small-world' networks", Nature 393, 1998.
  ///
  /// - Complexity: O(V).
  public var averagePath: Double? {
    let pairs = reached.reduce(0, +)
    return pairs == 0 ? nil : totals.reduce(0, +) / Double(pairs)
  }

  /// How near each node is to the nodes that it reaches, times the part of the graph that these
  /// are; nil when it reaches none.
  ///
  /// C(v) = r / (n - 1) · r / ∑ d(v, t) for r nodes reached of n - 1. Wasserman and Faust, "Social
  /// Network Analysis", 1994, formula 5.22. In a connected graph it is ``classicalCloseness``.
  ///
  /// - Complexity: O(V).
  public var closeness: [Double?] {
    zip(reached, totals).map { count, total in
      count == 0 ? nil : Double(count) / Double(nodeCount - 1) * (Double(count) / total)
    }
  }

  /// The inverse of the mean distance from each node to all others; nil when it does not reach all
  /// of them, and of a node on its own.
  ///
  /// C(v) = (n - 1) / ∑ d(v, t). Freeman, "Centrality in social networks: conceptual
  /// clarification", Social Networks 1, 1979, after Sabidussi, "The centrality index of a graph",
  /// Psychometrika 31, 1966.
  ///
  /// - Complexity: O(V).
  public var classicalCloseness: [Double?] {
    zip(reached, totals).map { count, total in
      count == 0 || count < nodeCount - 1 ? nil : Double(count) / total
    }
  }
}
