/// How a figure compares with what it becomes when nodes are exchanged at random.
///
/// Each p counts the figure itself as one of the outcomes, (1 + b) / (1 + m) for b of m
/// permutations, and so is never 0: Phipson and Smyth, "Permutation p-values should never be zero",
/// Statistical Applications in Genetics and Molecular Biology 9(1), 2010.
public struct PermutationTest: Equatable, Sendable {
  /// The number of permutations.
  public let permutations: Int
  /// The chance of a figure as high as this one, or higher.
  public let pHigh: Double
  /// The chance of a figure as low as this one, or lower.
  public let pLow: Double
  /// The chance of a figure that lies as far out as this one, on either side.
  public let pTwoSided: Double

  /// Permutations of which a number gave a figure as high, as low and as far out.
  init(permutations: Int, _ counts: SIMD3<Int>) {
    func share(_ count: Int) -> Double { Double(1 + count) / Double(1 + permutations) }
    self.permutations = permutations
    pHigh = share(counts.x)
    pLow = share(counts.y)
    pTwoSided = share(counts.z)
  }

  /// Permutes nodes again and again and counts outcomes.
  ///
  /// Permutation number i depends on the seed and i alone, and what is counted is whole: the result
  /// is the same for any number of threads.
  ///
  /// - Parameters:
  ///   - permutations: How often.
  ///   - seed: Which sequence of permutations.
  ///   - threads: The largest number of threads.
  ///   - scratch: Makes the working memory of a thread.
  ///   - outcome: Draws a permutation and says with 0 or 1 whether its figure is as high, as low and
  ///     as far out as the real one.
  init<Scratch: ~Copyable>(
    permutations: Int, seed: UInt64, threads: Int, scratch: @Sendable () -> Scratch,
    outcome: @Sendable (inout SeededGenerator, inout Scratch) -> SIMD3<Int>
  ) {
    let counts = FixedPieces.map(0..<permutations, threads: threads, scratch: scratch) {
      piece, memory in
      var counts = SIMD3<Int>.zero
      for number in piece {
        var random = SeededGenerator(seed: seed, stream: number)
        counts &+= outcome(&random, &memory)
      }
      return counts
    }
    self.init(permutations: permutations, counts.reduce(.zero, &+))
  }
}
