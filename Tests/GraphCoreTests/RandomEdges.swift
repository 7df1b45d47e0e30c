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
  ///
  /// - Parameters:
  ///   - isDirected: Whether an edge goes one way only.
  ///   - weight: The weight of the edge at a place; nil when each weighs 1.
  /// - Returns: The graph.
  func simple(isDirected: Bool = false, weight: ((Int) -> Double)? = nil) -> SimpleGraph {
    SimpleGraph(
      nodeCount: nodeCount, sources: pairs.map { Int32($0.0) }, targets: pairs.map { Int32($0.1) },
      weights: weight.map { pairs.indices.map($0) } ?? [], isDirected: isDirected)
  }
}
