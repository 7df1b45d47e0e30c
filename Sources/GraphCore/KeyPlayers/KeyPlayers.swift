/// The sets of nodes that are best at something together.
public struct KeyPlayers: Equatable, Sendable {
  /// What the sets are best at.
  public let criterion: KeyPlayerCriterion
  /// How good the sets are, from 0 to 1.
  public let value: Double
  /// The sets, each in order of node number, in order of their first differing node: those with this
  /// value.
  public let sets: [[Int]]
  /// The number of sets found with this value, of which ``sets`` lists the first.
  public let setCount: Int
  /// Whether every set has been looked at.
  ///
  /// Then no set is better, and no set as good is missing from the count. Otherwise sets were built node by node and improved by exchanges, and a better one may
  /// exist.
  public let isExhaustive: Bool
}

extension SimpleGraph {
  /// Returns how good a set is as key players, from 0 to 1; nil when that is undefined: for
  /// fragmentation fewer than two nodes remain, for reach there are no nodes.
  ///
  /// - Complexity: O(V + E), and for ``KeyPlayerCriterion/distanceFragmentation`` O(V (V + E)).
  public func keyPlayerValue(of set: [Int], criterion: KeyPlayerCriterion) -> Double? {
    SetScore(self, criterion).value(of: set)
  }

  /// Finds the sets of a number of nodes that are the best key players.
  ///
  /// When looking at every set takes no more than `workLimit` steps, that is done, and every best
  /// set is found. Otherwise sets are built by adding the best node each time, and members are
  /// exchanged for other nodes as long as that helps. Equally good choices go to the lowest number.
  ///
  /// - Parameters:
  ///   - count: The number of nodes in a set.
  ///   - criterion: What the set is to be good at.
  ///   - workLimit: The largest number of steps for looking at every set; a step is about one look
  ///     at an arc.
  ///   - listing: The largest number of sets to list.
  ///   - threads: The largest number of threads; the result is the same for any number.
  /// - Returns: The best sets, or nil when there is no such set: more nodes are asked than there
  ///   are, none are, or fewer than two would remain of a network to be fragmented.
  public func keyPlayers(
    count: Int, criterion: KeyPlayerCriterion, workLimit: Int = 1_000_000_000,
    listing: Int = 100, threads: Int = FixedPieces.allThreads
  ) -> KeyPlayers? {
    let largest = criterion.removesSet ? nodeCount - 2 : nodeCount
    guard count >= 1, count <= largest else { return nil }
    let score = SetScore(self, criterion)
    let found = score.search(count: count, workLimit: workLimit, listing: listing)
    guard let first = found.sets.first, let value = score.value(of: first) else { return nil }
    return KeyPlayers(
      criterion: criterion, value: value, sets: found.sets, setCount: found.count,
      isExhaustive: found.isExhaustive)
  }
}
