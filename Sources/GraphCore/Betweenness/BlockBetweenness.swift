/// The betweenness of the nodes of an undirected graph, put together from its blocks.
///
/// A path between two blocks passes the cut nodes between them whatever it does inside, so that
/// each block can be taken alone when its nodes stand for what hangs behind them: Puzis, Elovici,
/// Zilberman, Dolev and Brandes, "Topology manipulations for speeding betweenness centrality
/// computation", Journal of Complex Networks 3(1), 2015. What hangs in different branches of a cut
/// node meets there in any case.
struct BlockBetweenness {
  private let graph: SimpleGraph
  private let lengths: ArcLengths?
  private let threads: Int
  private let blocks: Blocks

  /// Takes a graph apart; without lengths each arc is 1 long.
  init(_ graph: SimpleGraph, lengths: ArcLengths?, threads: Int) {
    self.graph = graph
    self.lengths = lengths
    self.threads = threads
    blocks = graph.blocks()
  }

  /// Computes the values, each unordered pair once.
  func values() -> [Double] {
    var result = pairsApart()
    var cutter = BlockCutter(graph, blocks)
    for number in 0..<blocks.count where blocks.places(of: number).count > 2 {
      let block = cutter.block(number)
      for (node, value) in zip(block.nodes, inside(block)) { result[Int(node)] += value / 2 }
    }
    return result
  }

  /// For each node the pairs that fall apart without it.
  private func pairsApart() -> [Double] {
    var result = [Double](repeating: 0, count: graph.nodeCount)
    var squares = result
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
    return zip(result, squares).map { ($0 - $1) / 2 }
  }

  /// What passes each node of a block, each pair both ways.
  private func inside(_ block: WeighedBlock) -> [Double] {
    guard let lengths else {
      return block.isComplete
        ? [] : block.sums(threads: threads, scratch: { LanePaths(block) })
    }
    if let units = block.shortLengths(lengths) {
      return block.sums(threads: threads, scratch: { LengthPaths(block, lengths: units) })
    }
    let values = StepLengths(lengths, of: block)
    return block.sums(threads: threads, scratch: { PathDependencies(block, lengths: values) })
  }
}
