extension SimpleGraph {
  /// Divides the nodes in groups that have many edges within and few between them.
  ///
  /// Looks for a high ``modularity(of:resolution:)``. Every group is connected; an isolate is a
  /// group by itself. The same graph gives the same groups on every run and every machine.
  ///
  /// - Parameter resolution: 1 for plain modularity; the higher, the smaller the groups.
  /// - Returns: The groups; without edges every node is one by itself.
  /// - Complexity: O(V + E) a round; few rounds.
  public func communities(resolution: Double = 1) -> Partition {
    precondition(outgoing.weights.allSatisfy { $0 > 0 }, "a weight must be positive")
    let size = nodeCount + outgoing.targets.count
    var search = CommunityRounds(nodeCount: nodeCount)
    let groups = search.run(
      MergedGraph(self, resolution: resolution), foldingLeaves: resolution <= 1, rounds: 3,
      starts: max(1, min(Self.mostStarts, Self.affordableSize / max(size, 1))))
    return Partition(numbers: groups, below: nodeCount)
  }

  /// How many times to begin anew with a small graph.
  private static let mostStarts = 32
  /// The nodes and arcs of all starts together.
  private static let affordableSize = 30_000
}
