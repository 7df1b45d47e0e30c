/// The ties between nodes, whichever way their edges go, ready to be seen in triangles.
///
/// Nodes are known by their rank in ``finder`` and ties by the place of their edge there.
struct MutualTies {
  let finder: TriangleFinder
  /// By place: what the edges between the two nodes weigh together.
  let weights: [Double]
  /// By rank: the sum of the ties of the node.
  let totals: [Double]

  init(_ graph: SimpleGraph) {
    precondition(graph.outgoing.weights.allSatisfy { $0 > 0 }, "a tie must be positive")
    let plain = graph.mutual
    let finder = TriangleFinder(plain)
    self.finder = finder
    weights = finder.arcs.map { plain.weight(Int($0)) }
    totals = finder.order.map { plain.strength(of: Int($0)) }
  }

  /// Burt's constraint in the whole network, by node.
  func constraint() -> [Double?] {
    let indirect = Workspace<Double>(repeating: 0, count: weights.count)
    let (weights, targets) = (weights.span, finder.targets.span)
    let shares = totals.map { 1 / $0 }
    finder.forEach { lowest, first, second, third in
      let (left, right, across) = (weights[first], weights[second], weights[third])
      indirect[first] += right * across * shares[Int(targets[second])]
      indirect[second] += left * across * shares[Int(targets[first])]
      indirect[third] += left * right * shares[lowest]
    }
    var sums = [Double](repeating: 0, count: totals.count)
    forEachTie { edge, low, high in
      let tie = weights[edge] + indirect[edge]
      sums[low] += square(tie / totals[low])
      sums[high] += square(tie / totals[high])
    }
    return byNode { totals[$0] == 0 ? nil : sums[$0] }
  }

  /// Tells of each tie its place and the ranks of its two nodes.
  @inline(__always) func forEachTie(_ body: (_ edge: Int, _ low: Int, _ high: Int) -> Void) {
    for rank in finder.order.indices {
      for edge in Int(finder.offsets[rank])..<Int(finder.offsets[rank + 1]) {
        body(edge, rank, Int(finder.targets[edge]))
      }
    }
  }

  /// Values by rank in the order of the nodes.
  func byNode(_ value: (_ rank: Int) -> Double?) -> [Double?] {
    var result = [Double?](repeating: nil, count: totals.count)
    for (rank, node) in finder.order.enumerated() { result[Int(node)] = value(rank) }
    return result
  }
}

@inline(__always) func square(_ value: Double) -> Double { value * value }

extension SimpleGraph {
  /// The neighbours of every node whichever way the edges go; a weight is that of both ways
  /// together, also when all edges weigh 1.
  fileprivate var mutual: Adjacency {
    guard isDirected, !isWeighted else { return undirected.outgoing }
    let counted = Adjacency(
      offsets: outgoing.offsets, targets: outgoing.targets,
      weights: Array(repeating: 1, count: outgoing.targets.count))
    return SimpleGraph(isDirected: true, outgoing: counted, incoming: incoming).undirected.outgoing
  }
}
