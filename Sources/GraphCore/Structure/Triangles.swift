/// An undirected graph of which every edge goes from its end with fewer neighbours to the other, so
/// that each triangle is found once and no node has many edges.
///
/// Of two nodes with as many neighbours the one with the lower number comes first. Chiba and
/// Nishizeki, "Arboricity and subgraph listing algorithms", SIAM Journal on Computing 14(1), 1985;
/// Latapy, "Main-memory triangle computations for very large (sparse (power-law)) graphs",
/// Theoretical Computer Science 407, 2008.
struct TriangleFinder {
  /// Where the edges of each node begin in ``targets``.
  let offsets: [Int32]
  /// The other end of each edge.
  let targets: [Int32]
  /// The arc of each edge, from the node that comes first.
  let arcs: [Int32]

  /// - Complexity: O(V + E).
  init(_ graph: Adjacency) {
    let degrees = (0..<graph.nodeCount).map { Int32(truncatingIfNeeded: graph.degree(of: $0)) }
    // One place more than there are edges, for an arc that is looked at and not kept.
    var targets = [Int32](repeating: 0, count: graph.targets.count / 2 + 1)
    var (arcs, offsets) = (targets, graph.offsets)
    var kept = 0
    for node in degrees.indices {
      let degree = degrees[node]
      for arc in graph.arcs(of: node) {
        let target = graph.targets[arc]
        let other = degrees[Int(target)]
        targets[kept] = target
        arcs[kept] = Int32(truncatingIfNeeded: arc)
        kept &+= other > degree || (other == degree && target > node) ? 1 : 0
      }
      offsets[node + 1] = Int32(truncatingIfNeeded: kept)
    }
    targets.removeLast()
    arcs.removeLast()
    (self.offsets, self.targets, self.arcs) = (offsets, targets, arcs)
  }

  /// The places of the edges of a triangle.
  private struct Found: BitwiseCopyable {
    let first: Int32
    let second: Int32
    let third: Int32

    @inline(__always) init(first: Int, second: Int32, third: Int) {
      self.first = Int32(truncatingIfNeeded: first)
      self.second = second
      self.third = Int32(truncatingIfNeeded: third)
    }
  }
  /// About how many triangles are told of together.
  private static let batch = 1024

  /// Tells of each triangle the node that comes first and the places of its three edges: the first
  /// two begin at that node, and the third goes from the end of the first to the end of the second.
  ///
  /// Whether a path of two edges closes cannot be guessed, so each is written down and the next
  /// one overwrites it unless it did.
  ///
  /// - Complexity: O(E^1.5).
  @inline(__always)
  func forEach(_ body: (_ lowest: Int, _ first: Int, _ second: Int, _ third: Int) -> Void) {
    // An edge of an earlier node has a lower place, so a mark never has to be wiped.
    let marks = Workspace<Int32>(repeating: -1, count: offsets.count)
    let found = Workspace(
      repeating: Found(first: 0, second: 0, third: 0), count: Self.batch + longestRow + 1)
    let (offsets, targets) = (offsets.span, targets.span)
    for node in 0..<offsets.count - 1 {
      let (base, end) = (Int(offsets[node]), Int(offsets[node + 1]))
      if end - base < 2 { continue }
      for edge in base..<end { marks[Int(targets[edge])] = Int32(truncatingIfNeeded: edge) }
      var count = 0
      for first in base..<end {
        let middle = Int(targets[first])
        for third in Int(offsets[middle])..<Int(offsets[middle + 1]) {
          let second = marks[Int(targets[third])]
          found[count] = Found(first: first, second: second, third: third)
          // The sign of the difference, because a compiler makes a branch of a comparison.
          count &+= 1 &+ (Int(second) &- base) >> (Int.bitWidth - 1)
        }
        guard count >= Self.batch || first == end - 1 else { continue }
        for place in 0..<count {
          let triangle = found[place]
          body(node, Int(triangle.first), Int(triangle.second), Int(triangle.third))
        }
        count = 0
      }
    }
  }

  private var longestRow: Int {
    Int((1..<offsets.count).reduce(0) { max($0, offsets[$1] - offsets[$1 - 1]) })
  }
}

extension SimpleGraph {
  /// Returns of how many triangles each node is part.
  ///
  /// Directions and weights do not count.
  ///
  /// - Returns: By position of the node.
  /// - Complexity: O(E^1.5).
  public func triangleCounts() -> [Int] {
    let finder = TriangleFinder(undirected.outgoing)
    let counts = Workspace<Int>(repeating: 0, count: nodeCount)
    let targets = finder.targets.span
    finder.forEach { lowest, first, second, _ in
      counts[lowest] += 1
      counts[Int(targets[first])] += 1
      counts[Int(targets[second])] += 1
    }
    return nodes.map { counts[$0] }
  }
}
