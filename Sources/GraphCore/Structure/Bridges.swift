/// An edge without which its component falls apart.
public struct Bridge: Equatable, Sendable {
  /// The end with the lower number.
  public let low: Int
  /// The end with the higher number.
  public let high: Int
  /// How many nodes stay with the lower end when the edge is taken out, that end included.
  public let lowSide: Int
  /// How many nodes stay with the higher end, that end included.
  public let highSide: Int
}

extension SimpleGraph {
  /// Returns the edges without which their component falls apart, by lower and then higher end.
  ///
  /// An edge is a bridge when it is on no circle, so when it is a block of two nodes: Tarjan, "A
  /// note on finding the bridges of a graph", Information Processing Letters 2(6), 1974. Directions
  /// do not count: an edge each way between two nodes is one edge.
  ///
  /// - Complexity: O(V + E) and sorting the bridges.
  public func bridges() -> [Bridge] {
    let walk = DepthWalk(undirected.outgoing)
    let isBridge = walk.bridgesToParent()
    let below = walk.sizesBelow()
    var whole: Int32 = 0
    var found: [Bridge] = []
    for rank in nodes {
      let parent = Int(walk.parents[rank])
      if parent < 0 { whole = below[rank] }
      guard isBridge[rank] else { continue }
      let (lower, upper) = (Int(walk.order[rank]), Int(walk.order[parent]))
      let (here, there) = (Int(below[rank]), Int(whole - below[rank]))
      found.append(
        lower < upper
          ? Bridge(low: lower, high: upper, lowSide: here, highSide: there)
          : Bridge(low: upper, high: lower, lowSide: there, highSide: here))
    }
    found.sort { ($0.low, $0.high) < ($1.low, $1.high) }
    return found
  }

  /// Returns in how many parts the component of each node falls when that node is taken out: 0
  /// where it stands alone, 1 where the rest stays whole, and more for a cut node.
  ///
  /// Hopcroft and Tarjan, "Efficient algorithms for graph manipulation", Communications of the ACM
  /// 16(6), 1973. Directions do not count. See ``blocks()`` for how large these parts are.
  ///
  /// - Complexity: O(V + E).
  public func partCounts() -> [Int] {
    DepthWalk(undirected.outgoing).partCounts(nodeCount)
  }

  /// Returns the nodes without which their component falls apart, from low to high.
  ///
  /// - Complexity: O(V + E).
  public func cutNodes() -> [Int] {
    let counts = partCounts()
    return nodes.filter { counts[$0] > 1 }
  }
}

extension DepthWalk {
  /// By rank: whether the edge to the parent is a block of its own.
  borrowing func bridgesToParent() -> [Bool] {
    var result = (0..<count).map { isHead($0) }
    for rank in 0..<count where parents[rank] >= 0 && !isHead(rank) {
      result[Int(parents[rank])] = false
    }
    return result
  }

  /// By rank: how many nodes hang below a node, itself included.
  borrowing func sizesBelow() -> [Int32] {
    var result = [Int32](repeating: 1, count: count)
    for rank in (0..<count).reversed() where parents[rank] >= 0 {
      result[Int(parents[rank])] += result[rank]
    }
    return result
  }
}
