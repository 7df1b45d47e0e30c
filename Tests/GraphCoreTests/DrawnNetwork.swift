import GraphCore

/// A random graph with isolates, loops, parallel edges and whole weights, as a matrix too.
struct DrawnNetwork {
  let graph: SimpleGraph
  /// The weight from each node to each other; 0 without an edge.
  let matrix: [[Double]]
  /// A group for some of the nodes.
  let groups: [Int?]

  init(
    nodes: ClosedRange<Int>, edges: ClosedRange<Int>, isDirected: Bool, isWeighted: Bool = false,
    using random: inout some RandomNumberGenerator
  ) {
    let drawn = RandomEdges(nodes: nodes, edges: edges, using: &random)
    let weights = drawn.pairs.map { _ in Double(Int.random(in: 1...4, using: &random)) }
    graph = SimpleGraph(
      nodeCount: drawn.nodeCount, sources: drawn.pairs.map { Int32($0.0) },
      targets: drawn.pairs.map { Int32($0.1) }, weights: isWeighted ? weights : [],
      isDirected: isDirected)
    var matrix = [[Double]](
      repeating: Array(repeating: 0, count: drawn.nodeCount), count: drawn.nodeCount)
    for ((left, right), weight) in zip(drawn.pairs, weights) where left != right {
      matrix[left][right] = isWeighted ? matrix[left][right] + weight : 1
      if !isDirected { matrix[right][left] = matrix[left][right] }
    }
    self.matrix = matrix
    groups = (0..<drawn.nodeCount).map { _ in
      let group = Int.random(in: -1...2, using: &random)
      return group < 0 ? nil : group
    }
  }
}
