/// Nodes that together reach every node, themselves included, in one step.
public struct DominatingSet: Equatable, Sendable {
  /// The nodes, in order.
  public let members: [Int32]
  /// A number of nodes below which it cannot be done; proven.
  public let lowerBound: Int

  /// Whether no smaller set is possible; proven.
  public var isSmallest: Bool { lowerBound == members.count }
}

extension SimpleGraph {
  /// Chooses few nodes, so that every node is one of them or is pointed to by one of them.
  ///
  /// Nodes are chosen one by one, each time the one that reaches the most nodes not yet reached;
  /// then those that are not needed are left out. The set is at most 1 + ln(d + 1) times the
  /// smallest, d being the highest number of neighbours: Chvatal, "A greedy heuristic for the
  /// set-covering problem", Mathematics of Operations Research 4, 1979.
  ///
  /// - Returns: The set; of a graph without nodes it is empty, and isolates are in it.
  /// - Complexity: O((V + E) n) for n nodes chosen.
  public func dominatingSet() -> DominatingSet {
    let greedy = closedNeighbourhoods.maximumCoverage(nodeCount)
    return DominatingSet(members: greedy.picks.sorted(), lowerBound: nodeCount > 0 ? 1 : 0)
  }
}
