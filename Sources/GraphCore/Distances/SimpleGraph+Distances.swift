extension SimpleGraph {
  /// Measures how far every node lies from the nodes that it reaches.
  ///
  /// Without lengths one search counts for hundreds of nodes at once (see ``StepSearch``); with
  /// lengths every node has a search of its own (see ``LengthSearch``).
  ///
  /// - Parameters:
  ///   - lengths: How long each outgoing arc is; nil when every step is 1.
  ///   - direction: Which way edges may be walked; of an undirected graph it makes no difference.
  ///   - threads: The largest number of threads; the result does not depend on it.
  /// - Returns: The sums of each node, and what follows from these for the graph.
  /// - Complexity: O(V · E) time without lengths, with a small constant, and O(V · E · log V) with
  ///   lengths, or O(V · (E + d)) when these are whole numbers and the largest distance is d.
  public func distanceSummary(
    lengths: ArcLengths? = nil, direction: Direction = .outgoing,
    threads: Int = FixedPieces.allThreads
  ) -> DistanceSummary {
    guard let lengths else { return stepSummary(direction, threads) }
    let rows = LengthRows(self, lengths: lengths, direction: direction)
    let found = FixedPieces.map(nodes, threads: threads) {
      LengthSearch(rows)
    } _: { piece, search in
      piece.map { search.sums(from: $0) }
    }.joined()
    return DistanceSummary(
      reached: found.map(\.count), harmonic: found.map { $0.harmonic / rows.unit },
      totals: found.map { $0.total * rows.unit }, farthest: found.map { $0.farthest * rows.unit })
  }

  private func stepSummary(_ direction: Direction, _ threads: Int) -> DistanceSummary {
    let rows = StepRows(self, direction: direction)
    // In a graph as long as a road searches meet the same node at different times, so that there
    // is little to do for many at once.
    let parts =
      rows.depth > 250
      ? [StepSearch.sumsOneByOne(rows, threads)] : StepSearch.sumsTogether(rows, threads)
    var sums = [StepSums](repeating: StepSums(), count: nodeCount)
    for part in parts {
      for (number, node) in rows.order.enumerated() { sums[Int(node)].add(part[number]) }
    }
    return DistanceSummary(
      reached: sums.map { Int($0.count) }, harmonic: sums.map(\.harmonic),
      totals: sums.map { Double($0.total) }, farthest: sums.map { Double($0.farthest) })
  }
}
