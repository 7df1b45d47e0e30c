/// Centrality where only nodes of different modes can be neighbours: Borgatti & Everett, "Network
/// analysis of 2-mode data", Social Networks 19, 1997. Values are by position in ``graph``.
extension TwoModeGraph {
  /// Which part of the other mode is a neighbour.
  ///
  /// The number of neighbours divided by the number of nodes of the other mode. Weights play no
  /// part; isolates have 0.
  ///
  /// - Returns: A number from 0 to 1 for each node; nil when the other mode is empty.
  /// - Complexity: O(V).
  public func degreeCentrality() -> [Double?] {
    graph.nodes.map { node in
      let most = count(of: modes[node].other)
      return most > 0 ? Double(graph.outgoing.degree(of: node)) / Double(most) : nil
    }
  }
}
