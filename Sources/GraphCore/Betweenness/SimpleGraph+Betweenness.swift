extension SimpleGraph {
  /// Returns how much every node lies between the others: for each pair of other nodes the part of
  /// the shortest paths between them that passes the node, added up.
  ///
  /// C(v) = Σ σ(s, t | v) / σ(s, t) over pairs s, t other than v, where σ counts shortest paths:
  /// Freeman, "A set of measures of centrality based on betweenness", Sociometry 40(1), 1977;
  /// computed as in Brandes, "A faster algorithm for betweenness centrality", Journal of
  /// Mathematical Sociology 25(2), 2001.
  ///
  /// An unordered pair counts once, of a directed graph an ordered pair once. The ends of a path
  /// do not count as passed and nothing is normalised: in a star of n leaves the middle has
  /// n · (n - 1) / 2. Pairs without a path add nothing, so that an isolated node has 0.
  ///
  /// - Parameter threads: The largest number of threads; the outcome does not depend on it.
  /// - Returns: The value by position of the node.
  /// - Complexity: O(V · E) time divided over the threads, O(V + E) space per thread.
  public func betweenness(threads: Int = FixedPieces.allThreads) -> [Double] {
    nodeSums(lengths: nil, threads: threads)
  }

  /// Returns how much every node lies between the others, when the shortest path is the one of the
  /// least length.
  ///
  /// As ``betweenness(threads:)``. Whole lengths are compared without rounding; sums of other
  /// lengths are equal when they differ less than 10^-10 of the distance.
  ///
  /// - Parameters:
  ///   - lengths: The length of each arc of ``outgoing``.
  ///   - threads: The largest number of threads; the outcome does not depend on it.
  /// - Returns: The value by position of the node.
  /// - Complexity: O(V · E log V) time divided over the threads, O(V + E) space per thread; for
  ///   small whole lengths O(V · E).
  public func betweenness(
    lengths: ArcLengths, threads: Int = FixedPieces.allThreads
  ) -> [Double] {
    precondition(lengths.count == outgoing.targets.count, "every arc needs a length")
    return nodeSums(lengths: lengths, threads: threads)
  }

  private func nodeSums(lengths: ArcLengths?, threads: Int) -> [Double] {
    guard isDirected else {
      return BlockBetweenness(self, lengths: lengths, threads: threads).values()
    }
    let whole = WeighedBlock(self)
    let lengths = StepLengths(lengths, of: whole)
    return whole.sums(threads: threads, scratch: { PathDependencies(whole, lengths: lengths) })
  }
}

extension ArcLengths {
  /// The number of arcs.
  var count: Int {
    switch self {
    case .whole(let units, _): units.count
    case .real(let values): values.count
    }
  }
}
