extension SimpleGraph {
  /// Returns how much every edge lies between the nodes: for each pair of nodes the part of the
  /// shortest paths between them that takes the edge, added up.
  ///
  /// C(e) = Σ σ(s, t | e) / σ(s, t) over pairs s, t, where σ counts shortest paths: Girvan and
  /// Newman, "Community structure in social and biological networks", PNAS 99(12), 2002; computed
  /// as in Brandes, "On variants of shortest-path betweenness centrality and their generic
  /// computation", Social Networks 30(2), 2008.
  ///
  /// An unordered pair counts once, of a directed graph an ordered pair once; the ends of the edge
  /// are a pair too, and nothing is normalised. Equal lengths are those of
  /// ``betweenness(lengths:threads:)``.
  ///
  /// - Parameters:
  ///   - lengths: The length of each arc of ``outgoing``; nil when each is 1.
  ///   - threads: The largest number of threads; the outcome does not depend on it.
  /// - Returns: The value by arc of ``outgoing``; the two arcs of an undirected edge have the same.
  /// - Complexity: O(V · E) time divided over the threads, with lengths O(V · E log V); O(V + E)
  ///   space per thread.
  public func edgeBetweenness(
    lengths: ArcLengths? = nil, threads: Int = FixedPieces.allThreads
  ) -> [Double] {
    let count = outgoing.targets.count
    precondition(lengths.map { $0.count == count } ?? true, "every arc needs a length")
    let whole = WeighedBlock(self)
    let lengths = StepLengths(lengths, of: whole)
    let pieces = FixedPieces.map(
      nodes, threads: threads, scratch: { PathDependencies(whole, lengths: lengths) }
    ) { sources, paths in
      var sums = CarefulSums(count: count)
      for source in sources {
        paths.run(from: source, node: { _, _ in }, arc: { sums.add($1, at: $0) })
      }
      return sums
    }
    let values = CarefulSums(pieces, count: count).values
    return isDirected ? values : bothWays(values)
  }

  /// The mean of the two arcs of every edge.
  private func bothWays(_ values: [Double]) -> [Double] {
    var result = values
    var places = outgoing.offsets
    for node in nodes {
      for arc in outgoing.arcs(of: node) {
        // Neighbours are ordered: of each node the arcs back come by in the order of their sources.
        let target = Int(outgoing.targets[arc])
        let back = Int(places[target])
        places[target] += 1
        result[arc] = (values[arc] + values[back]) / 2
      }
    }
    return result
  }
}
