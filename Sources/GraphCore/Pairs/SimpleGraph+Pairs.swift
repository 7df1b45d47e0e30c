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
  /// - Complexity: O(d log d) for nodes with d contacts.
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
    let comparison = PairComparison(self)
    var pairs: [RankedPair] = []
    for first in nodes {
      for second in nodes where second > first {
        let found = comparison.similarity(first, second)
        guard found.sharedContacts > 0, let value = found.value(measure) else { continue }
        pairs.append(RankedPair(first: first, second: second, value: value))
      }
    }
    pairs.sort {
      $0.value != $1.value
        ? measure.isBetter($0.value, than: $1.value)
        : ($0.first, $0.second) < ($1.first, $1.second)
    }
    return Array(pairs.prefix(count))
  }
}
