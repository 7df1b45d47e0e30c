/// The ties between nodes, whichever way their edges go, ready to be seen in triangles.
///
/// Ties are known by the place of their edge in ``finder``.
struct MutualTies {
  let finder: TriangleFinder
  /// By place: what the edges between the two nodes weigh together.
  let weights: [Double]
  /// By node: the sum of its ties.
  let totals: [Double]

  init(_ graph: SimpleGraph) {
    precondition(graph.outgoing.weights.allSatisfy { $0 > 0 }, "a tie must be positive")
    // Only the parts of a whole count, and those that vanish next to the largest are not nothing.
    let plain = graph.inFittingUnit(least: 0x1p-400).graph.mutual
    let finder = TriangleFinder(plain)
    self.finder = finder
    weights = finder.arcs.map { plain.weight(Int($0)) }
    totals = graph.nodes.map { plain.strength(of: $0) }
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
    forEachTie { edge, first, second in
      let tie = weights[edge] + indirect[edge]
      sums[first] += square(tie / totals[first])
      sums[second] += square(tie / totals[second])
    }
    return zip(sums, totals).map { $1 == 0 ? nil : $0 }
  }

  /// Tells of each tie its place and its two nodes, the one that comes first in ``finder`` first.
  @inline(__always) func forEachTie(_ body: (_ edge: Int, _ first: Int, _ second: Int) -> Void) {
    let targets = finder.targets.span
    for node in totals.indices {
      for edge in finder.offsets[node]..<finder.offsets[node + 1] {
        body(Int(edge), node, Int(targets[Int(edge)]))
      }
    }
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
