extension MergedGraph {
  /// Numbers the nodes, a node with one neighbour as that neighbour.
  ///
  /// Of two nodes that have only each other the first keeps its own number.
  ///
  /// - Parameters:
  ///   - foldingLeaves: Whether that is done; otherwise every node keeps its number.
  ///   - numbers: Gets the number of each node.
  /// - Returns: How many numbers there are.
  func number(foldingLeaves: Bool, into numbers: borrowing Workspace<Int32>) -> Int {
    var count: Int32 = 0
    for node in 0..<nodeCount where !foldingLeaves || !isLeaf(node) {
      numbers[node] = count
      count += 1
    }
    guard foldingLeaves else { return nodeCount }
    for node in 0..<nodeCount where isLeaf(node) {
      numbers[node] = numbers[Int(targets[Int(offsets[node])])]
    }
    return Int(count)
  }

  /// Whether a node has one neighbour, and is not the first of two that have only each other.
  private func isLeaf(_ node: Int) -> Bool {
    guard degree(of: node) == 1 else { return false }
    let other = Int(targets[Int(offsets[node])])
    return degree(of: other) > 1 || other < node
  }

  /// A graph in which nodes with one neighbour went where that is.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - numbers: Where each node went, as ``number(foldingLeaves:into:)`` has it.
  ///   - count: The number of nodes that are left.
  /// - Complexity: O(V + E).
  init(_ graph: borrowing MergedGraph, folded numbers: borrowing Workspace<Int32>, count: Int) {
    self.init(like: graph, nodeCount: count)
    var (next, end) = (0, 0)
    for node in 0..<graph.nodeCount {
      let number = numbers[node]
      leaving[Int(number)] += graph.leaving[node]
      if isDirected { entering[Int(number)] += graph.entering[node] }
      // What is left stands in the order of the numbers.
      guard Int(number) == next, !graph.isLeaf(node) || count == graph.nodeCount else { continue }
      for arc in graph.arcs(of: node) {
        let other = numbers[Int(graph.targets[arc])]
        targets[end] = other
        weights[end] = graph.weights[arc]
        end += other == number ? 0 : 1
      }
      next += 1
      offsets[next] = Int32(truncatingIfNeeded: end)
    }
  }
}
