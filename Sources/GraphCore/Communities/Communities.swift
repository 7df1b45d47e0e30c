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
    let whole = MergedGraph(self, resolution: resolution)
    var search = CommunityRounds(nodeCount: nodeCount)
    return connectedParts(of: search.run(whole, rounds: 3))
  }

  /// Splits groups that do not hang together.
  private func connectedParts(of groups: [Int32]) -> Partition {
    var parts = [Int32](repeating: -1, count: nodeCount)
    var count = 0
    for start in nodes where parts[start] < 0 {
      parts[start] = Int32(count)
      var stack = [start]
      while let node = stack.popLast() {
        for adjacency in isDirected ? [outgoing, incoming] : [outgoing] {
          for arc in adjacency.arcs(of: node) {
            let other = Int(adjacency.targets[arc])
            guard parts[other] < 0, groups[other] == groups[start] else { continue }
            parts[other] = Int32(count)
            stack.append(other)
          }
        }
      }
      count += 1
    }
    return Partition(numbers: parts, below: count)
  }
}
