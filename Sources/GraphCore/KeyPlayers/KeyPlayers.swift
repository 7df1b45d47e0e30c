/// The sets of nodes that are best at something together.
public struct KeyPlayers: Equatable, Sendable {
  /// What the sets are best at.
  public let criterion: KeyPlayerCriterion
  /// How good the sets are, from 0 to 1.
  public let value: Double
  /// The sets with this value, in order of their first differing node, each in order of number.
  public let sets: [[Int]]
  /// The number of sets found with this value, of which ``sets`` lists the first.
  public let setCount: Int
  /// Whether every set has been looked at.
  ///
  /// Then no set is better, and no set as good is missing from the count. Otherwise sets were built
  /// node by node and improved by exchanges, and a better one may exist.
  public let isExhaustive: Bool
  /// The number of nodes that were tried as a member.
  public let candidateCount: Int
}

extension SimpleGraph {
  /// Finds the sets of a number of nodes that are the best key players.
  ///
  /// When looking at every set takes no more than `workLimit` steps, that is done, and every best
  /// set is found. Otherwise sets are built by adding the best node each time, and members are
  /// exchanged for other nodes as long as that helps; equally good choices go to the lowest number.
  /// By distances between the other nodes, and by fragmentation with directions, it then tries only
  /// as many nodes as these steps allow, those of highest betweenness.
  ///
  /// - Parameters:
  ///   - count: The number of nodes in a set.
  ///   - criterion: What the set is to be good at.
  ///   - workLimit: The largest number of steps for looking at every set; a step is one look at a
  ///     node or an arc.
  ///   - listing: The largest number of sets to list.
  ///   - threads: The largest number of threads; the result is the same for any number.
  /// - Returns: The best sets, or nil when there is no such set: more nodes are asked than there
  ///   are, none are, or fewer than two would remain of a network to be fragmented.
  /// - Complexity: With n sets of one node less, O(n (V + E)) for fragmentation, O(n V (V + E)) for
  ///   reach and O(n V² (V + E) / 64) by distances between the others.
  public func keyPlayers(
    count: Int, criterion: KeyPlayerCriterion, workLimit: Int = 1_000_000_000,
    listing: Int = 100, threads: Int = FixedPieces.allThreads
  ) -> KeyPlayers? {
    precondition(listing >= 1, "at least one set is listed")
    let largest = criterion.removesSet ? nodeCount - 2 : nodeCount
    guard count >= 1, count <= largest else { return nil }
    let worth = DistanceWorth(criterion, nodeCount: nodeCount)
    func search<Scorer: SetScorer>(_ scorer: Scorer) -> SetSearch<Scorer> {
      SetSearch(scorer: scorer, size: count, listing: listing, threads: threads)
    }
    func best<Scorer: SetScorer>(_ scorer: Scorer, limited: () -> Scorer) -> KeyPlayers? {
      let every = search(scorer)
      let isFeasible = every.isFeasible(within: workLimit)
      let chosen = isFeasible ? every : search(limited())
      let found = isFeasible ? chosen.exhaustive() : chosen.greedy()
      guard let first = found.sets.first else { return nil }
      return keyPlayerValue(of: first, criterion: criterion).map {
        KeyPlayers(
          criterion: criterion, value: $0, sets: found.sets, setCount: found.count,
          isExhaustive: isFeasible, candidateCount: chosen.scorer.candidateCount)
      }
    }
    if !criterion.removesSet {
      let scorer = ReachScorer(self, worth, threads: threads)
      return best(scorer) { scorer }
    }
    if criterion == .fragmentation, !isDirected {
      let scorer = CutScorer(graph: outgoing)
      return best(scorer) { scorer }
    }
    let scorer = DistanceScorer(self, worth)
    return best(scorer) {
      // Every member is chosen once and exchanged about twice.
      let tries = workLimit / max(1, scorer.work / nodeCount * 3 * count)
      return scorer.limited(to: max(2 * count, tries), of: self, threads: threads)
    }
  }
}
