/// Candidates that each cover some things, of which the best few are wanted.
public struct CoverageSets: Equatable, Sendable {
  /// The things that each candidate covers.
  let sets: Adjacency
  /// The number of things.
  public let itemCount: Int

  /// The number of candidates.
  public var candidateCount: Int { sets.nodeCount }

  /// Makes sets of who covers what, given side by side; repeats count once.
  ///
  /// - Complexity: O(c + t + p) for c candidates, t things and p pairs.
  public init(candidateCount: Int, itemCount: Int, candidates: [Int32], items: [Int32]) {
    precondition(candidates.count == items.count, "every pair needs a candidate and a thing")
    precondition(candidates.allSatisfy { $0 < candidateCount }, "no such candidate")
    precondition(items.allSatisfy { $0 < itemCount }, "no such thing")
    let all = Adjacency(
      nodeCount: max(candidateCount, itemCount), sources: candidates, targets: items, weights: [])
    sets = Adjacency(
      offsets: Array(all.offsets.prefix(candidateCount + 1)), targets: all.targets, weights: [])
    self.itemCount = itemCount
  }

  init(sets: Adjacency, itemCount: Int) {
    self.sets = sets
    self.itemCount = itemCount
  }

  /// Chooses candidates that together cover much.
  ///
  /// Each choice is the candidate that covers the most things that are not covered yet, and of
  /// several the one with the lowest number. It ends early when nothing can be added. The result
  /// covers at least 1 - 1/e (63 percent) of what the best choice of so many would: Nemhauser,
  /// Wolsey & Fisher, "An analysis of approximations for maximizing submodular set functions",
  /// Mathematical Programming 14, 1978.
  ///
  /// - Parameter count: How many to choose at most.
  /// - Returns: The candidates chosen, with what each adds.
  /// - Complexity: O(c + t + p) for c candidates, t things and p pairs, times the number of choices
  ///   at worst.
  public func maximumCoverage(_ count: Int) -> MaximumCoverage {
    var isCovered = [Bool](repeating: false, count: itemCount)
    var picks: [Int32] = []
    var gains: [Int] = []
    while picks.count < count {
      var (best, most) = (0, 0)
      for candidate in 0..<candidateCount {
        let gain = sets.arcs(of: candidate).count { !isCovered[Int(sets.targets[$0])] }
        if gain > most { (best, most) = (candidate, gain) }
      }
      guard most > 0 else { break }
      for arc in sets.arcs(of: best) { isCovered[Int(sets.targets[arc])] = true }
      picks.append(Int32(best))
      gains.append(most)
    }
    return MaximumCoverage(picks: picks, gains: gains)
  }
}

extension SimpleGraph {
  /// For each node the nodes that it points to, and itself.
  ///
  /// - Complexity: O(V + E).
  public var closedNeighbourhoods: CoverageSets {
    var (offsets, targets): ([Int32], [Int32]) = ([0], [])
    targets.reserveCapacity(outgoing.targets.count + nodeCount)
    offsets.reserveCapacity(nodeCount + 1)
    for node in nodes {
      targets.append(Int32(node))
      for arc in outgoing.arcs(of: node) { targets.append(outgoing.targets[arc]) }
      offsets.append(Int32(targets.count))
    }
    return CoverageSets(
      sets: Adjacency(offsets: offsets, targets: targets, weights: []), itemCount: nodeCount)
  }
}
