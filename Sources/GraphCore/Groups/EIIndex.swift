/// How far ties cross the borders of groups.
///
/// E-I = (EL - IL) / (EL + IL), of which EL are the ties between nodes of different groups and IL
/// those between nodes of one group: -1 when all ties stay inside, 1 when all leave. David
/// Krackhardt and Robert Stern, "Informal networks and organizational crises: an experimental
/// simulation", Social Psychology Quarterly 51(2), 1988.
///
/// A tie is an edge, whatever it weighs; with directions, an arc. Nodes whose group is not stated
/// are left out, and so are their ties.
public struct EIIndex: Equatable, Sendable {
  /// The whole network: every tie once.
  public let whole: TieTally
  /// The ties of each node, incoming and outgoing; nil when its group is not stated.
  public let nodes: [TieTally?]
  /// The ties with an end in each group, every tie once.
  public let groups: [TieTally]
  /// The index that the whole network has on average when the groups are dealt anew among the nodes
  /// that have one; nil when there is no tie.
  ///
  /// Exactly 1 - 2 Σ n_g (n_g - 1) / (n (n - 1)) for groups of n_g nodes out of n: which nodes have
  /// ties makes no difference.
  public let expected: Double?
  /// How unusual the index of the whole network is when the groups are dealt anew; nil when there is
  /// no tie.
  ///
  /// Two-sided p counts what lies as far from the expected value.
  public let test: PermutationTest?
}

extension SimpleGraph {
  /// Measures how far ties cross the borders of groups.
  ///
  /// - Parameters:
  ///   - groups: The group of each node, numbered from 0; nil where it is not stated.
  ///   - permutations: How often groups are dealt anew for p.
  ///   - seed: Which sequence of permutations.
  ///   - threads: The largest number of threads; the result is the same for any number.
  /// - Returns: The ties inside and outside, and the index with what chance would give.
  /// - Complexity: O(V + E) for each permutation.
  public func eiIndex(
    groups: [Int?], permutations: Int = 1000, seed: UInt64 = 1,
    threads: Int = FixedPieces.allThreads
  ) -> EIIndex {
    let groups = NodeGroups(groups, nodeCount: nodeCount)
    var whole = TieTally()
    var perNode = groups.labels.map { $0 < 0 ? nil : TieTally() }
    var perGroup = [TieTally](repeating: TieTally(), count: groups.count)
    let ties = GroupedTies(self, groups)
    for tie in ties.ends.indices {
      let (left, right) = (Int(ties.ends[tie].x), Int(ties.ends[tie].y))
      let (mine, other) = (groups.labels[left], groups.labels[right])
      whole.add(isInside: mine == other)
      perNode[left]?.add(isInside: mine == other)
      perNode[right]?.add(isInside: mine == other)
      perGroup[Int(mine)].add(isInside: mine == other)
      if mine != other { perGroup[Int(other)].add(isInside: false) }
    }
    let pairs = groups.pairs
    return EIIndex(
      whole: whole, nodes: perNode, groups: perGroup,
      expected: whole.total == 0 ? nil : 1 - 2 * Double(pairs.inside) / Double(pairs.all),
      test: whole.total == 0
        ? nil : ties.test(groups, whole, permutations: permutations, seed: seed, threads: threads))
  }
}
