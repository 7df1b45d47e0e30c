/// An undirected graph of which every edge goes from its end with fewer neighbours to the other, so
/// that each triangle is found once and no node has many edges.
///
/// Nodes are known by their *rank* by degree. Chiba and Nishizeki, "Arboricity and subgraph listing
/// algorithms", SIAM Journal on Computing 14(1), 1985; Latapy, "Main-memory triangle computations
/// for very large (sparse (power-law)) graphs", Theoretical Computer Science 407, 2008.
struct TriangleFinder {
  /// The node of each rank.
  let order: [Int32]
  /// Where the edges of each rank begin in ``targets``.
  let offsets: [Int32]
  /// The rank of the other end of each edge.
  let targets: [Int32]
  /// The arc of each edge, from the node of lower rank.
  let arcs: [Int32]

  /// - Complexity: O(V + E).
  init(_ graph: Adjacency) {
    let order = Self.byDegree(graph)
    var ranks = order
    for (rank, node) in order.enumerated() { ranks[Int(node)] = Int32(rank) }
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    var arcs: [Int32] = []
    offsets.reserveCapacity(order.count + 1)
    targets.reserveCapacity(graph.targets.count / 2)
    arcs.reserveCapacity(graph.targets.count / 2)
    for (rank, node) in order.enumerated() {
      for arc in graph.arcs(of: Int(node)) {
        let other = ranks[Int(graph.targets[arc])]
        guard other > rank else { continue }
        targets.append(other)
        arcs.append(Int32(truncatingIfNeeded: arc))
      }
      offsets.append(Int32(truncatingIfNeeded: targets.count))
    }
    (self.order, self.offsets, self.targets, self.arcs) = (order, offsets, targets, arcs)
  }

  /// The nodes by degree and then by number.
  private static func byDegree(_ graph: Adjacency) -> [Int32] {
    let count = graph.nodeCount
    let highest = (0..<count).reduce(0) { max($0, graph.degree(of: $1)) }
    var places = [Int32](repeating: 0, count: highest + 2)
    for node in 0..<count { places[graph.degree(of: node) + 1] += 1 }
    for degree in 1..<places.count { places[degree] += places[degree - 1] }
    var order = [Int32](repeating: 0, count: count)
    for node in 0..<count {
      let degree = graph.degree(of: node)
      order[Int(places[degree])] = Int32(node)
      places[degree] += 1
    }
    return order
  }

  /// Tells of each triangle its lowest rank and the places of its three edges: the first two begin
  /// at that rank, and the third goes from the end of the first to the end of the second.
  ///
  /// - Complexity: O(E^1.5).
  @inline(__always)
  func forEach(
    _ body: (_ lowest: Int, _ first: Int, _ second: Int, _ third: Int) -> Void
  ) {
    // An edge of an earlier node has a lower place, so a mark never has to be wiped.
    let marks = Workspace<Int32>(repeating: -1, count: order.count)
    for rank in order.indices {
      let (base, end) = (Int(offsets[rank]), Int(offsets[rank + 1]))
      for edge in base..<end { marks[Int(targets[edge])] = Int32(truncatingIfNeeded: edge) }
      for first in base..<end {
        let middle = Int(targets[first])
        for third in Int(offsets[middle])..<Int(offsets[middle + 1]) {
          let second = Int(marks[Int(targets[third])])
          if second >= base { body(rank, first, second, third) }
        }
      }
    }
  }
}

extension SimpleGraph {
  /// Returns of how many triangles each node is part.
  ///
  /// Directions and weights do not count.
  ///
  /// - Complexity: O(E^1.5).
  public func triangleCounts() -> [Int] {
    let finder = TriangleFinder(undirected.outgoing)
    // The node of lowest rank is counted once for a triangle by way of its second edge.
    var ends = [Int](repeating: 0, count: finder.targets.count)
    var starts = ends
    finder.forEach { _, first, second, _ in
      ends[first] += 1
      ends[second] += 1
      starts[first] += 1
    }
    var counts = [Int](repeating: 0, count: nodeCount)
    for rank in finder.order.indices {
      for edge in Int(finder.offsets[rank])..<Int(finder.offsets[rank + 1]) {
        counts[Int(finder.order[rank])] += starts[edge]
        counts[Int(finder.order[Int(finder.targets[edge])])] += ends[edge]
      }
    }
    return counts
  }
}
