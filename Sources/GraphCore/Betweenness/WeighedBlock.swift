/// A connected part of a graph by numbers of its own, in which each node stands for some more.
///
/// Neighbours lie close together: numbers follow a walk in breadth, so that what a search touches
/// together lies together in memory, and so that sources that follow each other see nearly the
/// same layers.
struct WeighedBlock: Sendable {
  /// The node of the whole graph by number in the block.
  let nodes: [Int32]
  /// Where the neighbours of each number begin in ``targets``.
  let offsets: [Int32]
  /// The neighbours, by number.
  let targets: [Int32]
  /// The arc of the whole graph behind each arc.
  let arcs: [Int32]
  /// How many nodes of the whole graph each one stands for.
  let weights: [Double]

  /// The number of nodes.
  var count: Int { nodes.count }

  /// Whether every two nodes are neighbours, so that none lies between others.
  var isComplete: Bool { targets.count == count * (count - 1) }

  /// How many steps two nodes are apart at most.
  ///
  /// - Complexity: O(E).
  var mostSteps: Int {
    // Numbers follow a walk in breadth: the first neighbour of a node is the one it was met from.
    var depths = [0]
    for node in 1..<max(1, count) {
      let parent = targets[Int(offsets[node])..<Int(offsets[node + 1])].min() ?? 0
      depths.append(depths[Int(parent)] + 1)
    }
    return 2 * (depths.last ?? 0)
  }
}

extension WeighedBlock {
  /// All of a graph under its own numbers, in which each node stands for itself.
  init(_ graph: SimpleGraph) {
    nodes = graph.nodes.map { Int32($0) }
    offsets = graph.outgoing.offsets
    targets = graph.outgoing.targets
    arcs = targets.indices.map { Int32($0) }
    weights = graph.nodes.map { _ in 1 }
  }

  /// Adds up what passes each node from all sources.
  ///
  /// - Parameters:
  ///   - threads: The largest number of threads; the outcome does not depend on it.
  ///   - scratch: Makes the working memory of a thread, which does the counting.
  /// - Returns: The sums by number in the block, each pair both ways.
  func sums<Paths: BlockPaths & ~Copyable>(
    threads: Int, scratch: @Sendable () -> Paths
  ) -> [Double] {
    let width = Paths.width
    let pieces = FixedPieces.map(nodes.indices, threads: threads, scratch: scratch) {
      sources, paths in
      var sums = CarefulSums(count: count)
      // Only groups that begin in the piece, and these as a whole.
      var first = (sources.lowerBound + width - 1) / width * width
      while first < sources.upperBound {
        paths.run(from: first..<min(count, first + width), &sums)
        first += width
      }
      return sums
    }
    return CarefulSums(pieces, count: count).values
  }
}

/// Working memory that follows the shortest paths from some nodes of a block at once.
protocol BlockPaths: ~Copyable, SendableMetatype {
  /// From how many nodes at most.
  static var width: Int { get }

  /// Adds what passes each node from some sources to its sum: over the ends the part of the
  /// shortest paths that pass the node, times what both ends stand for.
  mutating func run(from sources: Range<Int>, _ sums: inout CarefulSums)
}
