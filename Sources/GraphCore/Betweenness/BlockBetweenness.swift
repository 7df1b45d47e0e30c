/// The betweenness of the nodes of an undirected graph, put together from its blocks.
///
/// A path between two blocks passes the cut nodes between them whatever it does inside, so that
/// each block can be taken alone when its nodes stand for what hangs behind them: Puzis, Elovici,
/// Zilberman, Dolev and Brandes, "Topology manipulations for speeding betweenness centrality
/// computation", Journal of Complex Networks 3(1), 2015. What hangs in different branches of a cut
/// node meets there in any case.
struct BlockBetweenness {
  private let graph: SimpleGraph
  private let threads: Int
  private let blocks: Blocks

  init(_ graph: SimpleGraph, threads: Int) {
    self.graph = graph
    self.threads = threads
    blocks = graph.blocks()
  }

  /// Computes the values, each unordered pair once.
  func values() -> [Double] {
    var result = [Double](repeating: 0, count: graph.nodeCount)
    addBranches(to: &result)
    var cutter = BlockCutter(graph, blocks)
    for number in 0..<blocks.count where blocks.places(of: number).count > 2 {
      let block = cutter.block(number)
      guard !block.isComplete else { continue }
      for (node, value) in zip(block.nodes, inside(block)) { result[Int(node)] += value / 2 }
    }
    return result
  }

  /// Adds for each cut node the pairs that it keeps apart.
  private func addBranches(to result: inout [Double]) {
    var squares = [Double](repeating: 0, count: graph.nodeCount)
    for number in 0..<blocks.count {
      let places = blocks.places(of: number)
      let whole = places.reduce(0) { $0 + 1 + Double(blocks.behind[$1]) }
      for place in places where blocks.behind[place] > 0 {
        let node = Int(blocks.members[place])
        let branch = whole - 1 - Double(blocks.behind[place])
        squares[node] += branch * branch
        result[node] = (whole - 1) * (whole - 1)
      }
    }
    for node in graph.nodes { result[node] = (result[node] - squares[node]) / 2 }
  }

  /// What passes each node of a block, each pair both ways.
  private func inside(_ block: WeighedBlock) -> [Double] {
    let pieces = FixedPieces.map(
      0..<block.count, threads: threads, scratch: { LanePaths(block) }
    ) { sources, paths in
      var sums = CarefulSums(count: block.count)
      // Whole groups of eight, whatever the ends of the piece.
      var first = Self.groupStart(sources.lowerBound)
      while first < sources.upperBound {
        paths.run(from: first..<min(block.count, first + Lanes.scalarCount), &sums)
        first += Lanes.scalarCount
      }
      return sums
    }
    return CarefulSums(pieces, count: block.count).values
  }

  /// The first source from `source` on at which a group of eight begins.
  private static func groupStart(_ source: Int) -> Int {
    (source + Lanes.scalarCount - 1) / Lanes.scalarCount * Lanes.scalarCount
  }
}
