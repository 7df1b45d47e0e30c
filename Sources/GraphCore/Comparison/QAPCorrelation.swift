/// How alike two networks on the same actors are, and whether chance would do as much.
public struct QAPCorrelation: Equatable, Sendable {
  /// Pearson's correlation between the cells of both matrices, the diagonal left out.
  public let correlation: Double
  /// How often a network with its actors exchanged at random resembles the other as much.
  public let test: PermutationTest
}

extension SimpleGraph {
  /// Compares two networks on the same nodes by quadratic assignment.
  ///
  /// r is Pearson's correlation over the n(n-1) cells off the diagonal, a cell holding the weight of
  /// the arc, 1 without weights and 0 without an arc. For p the nodes of the other network are
  /// exchanged at random, rows and columns together, so that the dependence between cells of one
  /// node stays as it is; two-sided p counts the permutations for which r lies as far from 0.
  ///
  /// When one of the networks has directions, an edge of the other counts as one arc each way. All
  /// nodes take part, isolates too.
  ///
  /// David Krackhardt, "Predicting with networks: nonparametric multiple regression analysis of
  /// dyadic data", Social Networks 10(4), 1988; Lawrence Hubert, "Assignment methods in
  /// combinatorial data analysis", 1987.
  ///
  /// - Parameters:
  ///   - other: A network with as many nodes, in the same order.
  ///   - permutations: How often nodes are exchanged.
  ///   - seed: Which sequence of permutations.
  ///   - threads: The largest number of threads; the result is the same for any number.
  /// - Returns: The comparison, or nil when the correlation is undefined: one of the networks has
  ///   the same value in all its cells, such as a network without edges or a complete one.
  /// - Complexity: O(V + E) for each permutation.
  public func qapCorrelation(
    with other: SimpleGraph, permutations: Int = 1000, seed: UInt64 = 1,
    threads: Int = FixedPieces.allThreads
  ) -> QAPCorrelation? {
    precondition(nodeCount == other.nodeCount, "networks on the same nodes have as many")
    precondition(permutations >= 0, "a number of permutations is not negative")
    let cells = CellProducts(inFittingUnit().graph.outgoing, other.inFittingUnit().graph.outgoing)
    guard let correlation = cells.correlation else { return nil }
    let (low, high) = cells.bounds(around: cells.products)
    let mirrored = cells.mirrored(cells.products)
    let far = cells.products > mirrored ? (mirrored, cells.products) : (cells.products, mirrored)
    let outside = (cells.bounds(around: far.0).high, cells.bounds(around: far.1).low)
    let test = PermutationTest(
      permutations: permutations, seed: seed, threads: threads,
      scratch: { CellProducts.Memory(nodeCount: nodeCount) }
    ) { random, memory in
      memory.shuffle(using: &random)
      let sum = cells.products(permuted: memory)
      return [
        sum >= low ? 1 : 0, sum <= high ? 1 : 0, sum <= outside.0 || sum >= outside.1 ? 1 : 0,
      ]
    }
    return QAPCorrelation(correlation: correlation, test: test)
  }
}
