/// Counts the shortest paths from one node at a time, and what of them passes each other node.
///
/// The two passes of Brandes, "A faster algorithm for betweenness centrality", Journal of
/// Mathematical Sociology 25(2), 2001. Nodes are kept by their place in the walk rather than by
/// number: then each layer is one stretch of memory, and whether a node lies in the next layer
/// follows from its place. The first pass writes down the places of the next layer that each
/// node leads to, so that the second meets no other edge.
///
/// The number of paths is kept as a `Double`: rounded above 2^53, and too large when there are
/// more than 10^308 shortest paths between two nodes.
struct PathCounts {
  private static let unseen = Int32.max

  private let graph: NearbyOrder
  private var places: [Int32]
  private(set) var order: [Int32]
  private var paths: [Double]
  /// For each place the sum over the paths beyond it, divided by the paths that lead to it.
  private var beyond: [Double]
  private var nextPlaces: [Int32]
  private var nextEnds: [Int32]
  /// Where each layer of the walk ends, that of the source first.
  private var layerEnds: [Int] = []

  init(_ graph: NearbyOrder) {
    let count = graph.nodes.count
    self.graph = graph
    places = Array(repeating: Self.unseen, count: count)
    order = Array(repeating: 0, count: count)
    paths = Array(repeating: 0, count: count)
    beyond = Array(repeating: 0, count: count)
    nextPlaces = Array(repeating: 0, count: graph.targets.count + 1)
    nextEnds = Array(repeating: 0, count: count)
  }

  /// Walks from `source` and gives each node that lies between it and others its share.
  ///
  /// - Parameters:
  ///   - source: Where all paths begin, by new number.
  ///   - byDistance: Whether a node counts less the nearer it lies to the source: for its part of
  ///     the length of the path. The two directions of a pair then add up to one, not two.
  ///   - visit: Gets the number of each node other than the source and its share, the sum over
  ///     all ends of the part of the shortest paths that pass the node.
  /// - Complexity: O(V + E).
  mutating func run(
    from source: Int32, byDistance: Bool, _ visit: (_ node: Int, _ share: Double) -> Void
  ) {
    walk(from: source)
    var end = layerEnds.count - 1
    while end > 0 {
      let factor = byDistance ? Double(end) : 1
      for place in (layerEnds[end - 1]..<layerEnds[end]).reversed() {
        var sum = 0.0
        for next in Int(nextEnds[place - 1])..<Int(nextEnds[place]) {
          sum += beyond[Int(nextPlaces[next])]
        }
        let weight = factor * paths[place]
        beyond[place] = 1 / weight + sum
        visit(Int(order[place]), weight * sum)
      }
      end -= 1
    }
    for place in 0..<(layerEnds.last ?? 0) { places[Int(order[place])] = Self.unseen }
  }

  private mutating func walk(from source: Int32) {
    order[0] = source
    places[Int(source)] = 0
    paths[0] = 1
    layerEnds.removeAll(keepingCapacity: true)
    var tail = 1
    var place = 0
    var count = 0
    while place < tail {
      let layerEnd = tail
      layerEnds.append(layerEnd)
      while place < layerEnd {
        let node = Int(order[place])
        let share = paths[place]
        for edge in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
          let target = graph.targets[edge]
          var next = places[Int(target)]
          if next == Self.unseen {
            next = Int32(tail)
            places[Int(target)] = next
            order[tail] = target
            paths[tail] = 0
            tail += 1
          }
          let isAhead = Int(next) >= layerEnd
          nextPlaces[count] = next
          count += isAhead ? 1 : 0
          paths[Int(next)] += isAhead ? share : 0
        }
        nextEnds[place] = Int32(count)
        place += 1
      }
    }
  }
}
