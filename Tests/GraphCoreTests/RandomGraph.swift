import GraphCore
import TestSupport

/// A random simple graph: weighted or not, directed or not, with isolates, now and then without
/// edges or nodes.
struct RandomGraph {
  let graph: SimpleGraph
  /// The weight of each arc, by source and target; both ways of an undirected edge.
  let arcs: [[Double]]

  init(
    seed: UInt64, nodes: ClosedRange<Int> = 0...14, isDirected: Bool? = nil,
    isWeighted: Bool? = nil
  ) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: nodes, using: &random)
    let edges = RandomEdges(
      nodes: max(count, 1)...max(count, 1), edges: 0...(2 * count), using: &random
    ).pairs.filter { _ in count > 0 }
    let isDirected = isDirected ?? Bool.random(using: &random)
    let isWeighted = isWeighted ?? Bool.random(using: &random)
    let weights = edges.map { _ in isWeighted ? Double(Int.random(in: 1...5, using: &random)) : 1 }
    var arcs = [[Double]](repeating: Array(repeating: 0, count: count), count: count)
    for ((from, target), weight) in zip(edges, weights) where from != target {
      arcs[from][target] = isWeighted ? arcs[from][target] + weight : 1
      if !isDirected { arcs[target][from] = arcs[from][target] }
    }
    self.arcs = arcs
    graph = SimpleGraph(
      nodeCount: count, sources: edges.map { Int32($0.0) }, targets: edges.map { Int32($0.1) },
      weights: isWeighted ? weights : [], isDirected: isDirected)
  }
}
