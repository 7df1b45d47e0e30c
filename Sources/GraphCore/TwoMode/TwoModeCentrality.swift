/// Centrality where only nodes of different modes can be neighbours: Borgatti & Everett, "Network
/// analysis of 2-mode data", Social Networks 19, 1997. Values are by position in ``graph``; weights
/// play no part.
extension TwoModeGraph {
  /// Which part of the other mode is a neighbour.
  ///
  /// C(v) = d(v) / n', for d(v) neighbours and n' nodes of the other mode. Isolates have 0.
  ///
  /// - Returns: A number from 0 to 1 for each node; nil when the other mode is empty.
  /// - Complexity: O(V).
  public func degreeCentrality() -> [Double?] {
    graph.nodes.map { node in
      let most = count(of: modes[node].other)
      return most > 0 ? Double(graph.outgoing.degree(of: node)) / Double(most) : nil
    }
  }

  /// How small the distances to all other nodes are, next to the smallest that they can be.
  ///
  /// C(v) = (n' + 2n - 2) / sum of d(v, t), for n nodes of the mode of v and n' of the other mode:
  /// at best all of the other mode are at one step and all of its own at two.
  ///
  /// - Parameter threads: The largest number of threads.
  /// - Returns: A number from 0 to 1 for each node; nil when it does not reach all other nodes, so
  ///   for every node of a graph that is not connected, and for a node on its own.
  /// - Complexity: O(V E).
  public func closenessCentrality(threads: Int = FixedPieces.allThreads) -> [Double?] {
    let distances = graph.distanceSummary(threads: threads)
    return graph.nodes.map { node in
      guard graph.nodeCount > 1, distances.reached[node] == graph.nodeCount - 1 else { return nil }
      let (own, other) = (count(of: modes[node]), count(of: modes[node].other))
      return Double(other + 2 * own - 2) / distances.totals[node]
    }
  }

  /// Which part of the shortest paths passes a node, next to the largest part that can.
  ///
  /// The betweenness of the node, pairs of both modes taken once, divided by the most that a node
  /// of its mode can have, which is that of the one hub of a mode when the other nodes of the mode
  /// are spread as evenly as can be over the neighbours of the hub.
  ///
  /// - Parameter threads: The largest number of threads.
  /// - Returns: A number from 0 to 1 for each node; nil when a node of its mode cannot lie between
  ///   others at all, as when either mode is empty or both have one node.
  /// - Complexity: O(V E).
  public func betweennessCentrality(threads: Int = FixedPieces.allThreads) -> [Double?] {
    let largest = Mode.allCases.map { mode in
      Self.largestBetweenness(count(of: mode), among: count(of: mode.other))
    }
    let values = graph.betweenness(threads: threads)
    return graph.nodes.map { node in
      let most = largest[modes[node].rawValue]
      return most > 0 ? values[node] / most : nil
    }
  }

  /// The most betweenness that one of some nodes can have.
  ///
  /// ½ (m²(s + 1)² + m(s + 1)(2t - s - 1) - t(2s - t + 3)) for n nodes of the mode and m of the other,
  /// where s and t are the quotient and the rest of n - 1 divided by m.
  private static func largestBetweenness(_ own: Int, among other: Int) -> Double {
    guard own > 0, other > 0 else { return 0 }
    let (quotient, rest) = (own - 1).quotientAndRemainder(dividingBy: other)
    let (s, t, m) = (Double(quotient), Double(rest), Double(other))
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  }
}
