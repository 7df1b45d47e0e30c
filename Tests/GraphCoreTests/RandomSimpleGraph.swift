import GraphCore

extension RandomEdges {
  /// The simple graph of the edges.
  func simple(isDirected: Bool = false, weights: [Double] = []) -> SimpleGraph {
    SimpleGraph(
      nodeCount: nodeCount, sources: pairs.map { Int32($0.0) }, targets: pairs.map { Int32($0.1) },
      weights: weights, isDirected: isDirected)
  }
}
