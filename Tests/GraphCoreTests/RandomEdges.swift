import GraphCore

/// Edges between random nodes, parallel ones and loops included.
struct RandomEdges {
  let nodeCount: Int
  let pairs: [(Int, Int)]

  init(
    nodes: ClosedRange<Int>, edges: ClosedRange<Int>,
    using random: inout some RandomNumberGenerator
  ) {
    let count = Int.random(in: nodes, using: &random)
    nodeCount = count
    pairs = (0..<Int.random(in: edges, using: &random)).map { _ in
      (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
    }
  }

  /// The frozen graph; the label of an edge is its place modulo five.
  var snapshot: GraphSnapshot {
    GraphBuilder(
      nodeCount: nodeCount, sources: pairs.map { Int32($0.0) }, targets: pairs.map { Int32($0.1) },
      labels: pairs.indices.map { UInt16($0 % 5) }
    ).build()
  }

  /// The graph without loops and parallel edges.
  func simple(isDirected: Bool = false, weights: [Double] = []) -> SimpleGraph {
    SimpleGraph(
      nodeCount: nodeCount, sources: pairs.map { Int32($0.0) }, targets: pairs.map { Int32($0.1) },
      weights: weights, isDirected: isDirected)
  }

  /// The same, with a weight for the edge at each place.
  func simple(isDirected: Bool = false, weight: (Int) -> Double) -> SimpleGraph {
    simple(isDirected: isDirected, weights: pairs.indices.map(weight))
  }
}
