extension SimpleGraph {
  /// Compares the positions of two nodes.
  ///
  /// Contacts are the nodes with a tie in either direction, whatever it weighs. A contact of each
  /// other does not count as shared, and both remain contacts in the measure of Jaccard, as they are.
  ///
  /// The profile of a node is its row of the matrix of ties, and with directions its column after
  /// that; a cell is the weight of the tie, 1 without weights and 0 without a tie. Of both profiles
  /// the cells of the two nodes themselves are left out (Stanley Wasserman and Katherine Faust,
  /// "Social network analysis", 1994, equations 9.1 and 9.2): a node has no tie with itself, so
  /// there is nothing to compare there.
  ///
  /// - Complexity: O(d log d) for nodes and shared contacts with d contacts together.
  public func pairSimilarity(_ first: Int, _ second: Int) -> PairSimilarity {
    PairComparison(self).similarity(first, second)
  }

  /// The contacts that two nodes share, in order; of a directed graph in either direction.
  public func sharedContacts(of first: Int, and second: Int) -> [Int] {
    PairComparison(self).shared(first, second).map { Int($0) }
  }

  /// The pairs of nodes that are most alike, best first, those equally alike in order of their
  /// numbers.
  ///
  /// Only pairs that share a contact are looked at: all other pairs have nothing in common that the
  /// measures count, but for what neither has.
  ///
  /// - Parameters:
  ///   - measure: In what way pairs are compared.
  ///   - count: The number of pairs.
  ///   - threads: The largest number of threads; the result is the same for any number.
  /// - Returns: The pairs with their values.
  /// - Complexity: O(Σ d²) for nodes with d contacts; memory O(V + E + count).
  public func bestPairs(
    by measure: PairMeasure, count: Int, threads: Int = FixedPieces.allThreads
  ) -> [RankedPair] {
    precondition(count >= 0, "a number of pairs is not negative")
    // There are no more pairs than this, whatever is asked.
    let count = min(count, nodeCount * max(0, nodeCount - 1) / 2)
    let sweep = PairSweep(self, measure)
    let pieces = FixedPieces.map(
      nodes, threads: threads, scratch: { PairSweep.Memory(nodeCount: nodeCount) }
    ) { piece, memory in
      var best = BestPairs(by: measure, count: count)
      for node in piece { sweep.pairs(of: node, using: &memory, into: &best) }
      return best
    }
    return pieces.reduce(into: BestPairs(by: measure, count: count)) { $0.merge($1) }.ranked
  }
}
