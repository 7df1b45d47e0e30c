/// Finds shortest paths between two nodes, one pair after another, in memory that is kept.
///
/// Two searches, one from each end, take turns a layer at a time until they meet; the one whose
/// layer has fewer arcs goes first. Pohl, "Bi-directional search", Machine Intelligence 6, 1971.
/// Every search has a mark of its own, so that nothing is cleared in between.
public struct PointToPoint: Sendable {
  private let forward: Adjacency
  private let backward: Adjacency
  private var ahead: SearchSide
  private var behind: SearchSide
  /// The search that came last at each node.
  private var marks: [UInt32]

  /// Makes the memory for searches in a graph; of a directed graph arcs are walked one way.
  ///
  /// - Complexity: O(V).
  public init(_ graph: SimpleGraph) {
    forward = graph.outgoing
    backward = graph.incoming
    ahead = SearchSide(nodeCount: graph.nodeCount)
    behind = SearchSide(nodeCount: graph.nodeCount)
    marks = Array(repeating: 0, count: graph.nodeCount)
  }

  /// Returns the number of steps from one node to another, or nil where no path exists.
  ///
  /// - Complexity: O(E) at worst; a small part of the graph as a rule.
  public mutating func distance(from source: Int, to target: Int) -> Int? {
    guard source != target else { return 0 }
    return meet(source, target) == nil ? nil : ahead.depth + behind.depth
  }

  /// Returns the nodes of a shortest path, both ends included, or nil where no path exists.
  ///
  /// Of several, always the same one.
  ///
  /// - Complexity: O(E) at worst; a small part of the graph as a rule.
  public mutating func path(from source: Int, to target: Int) -> [Int]? {
    guard source != target else { return [source] }
    guard let node = meet(source, target) else { return nil }
    let start = ahead.trail(from: node, through: ahead.depth, in: backward)
    let end = behind.trail(from: node, through: behind.depth, in: forward)
    return start.reversed() + end.dropFirst()
  }

  /// A node on a shortest path, which lies in the last layer of both searches.
  private mutating func meet(_ source: Int, _ target: Int) -> Int? {
    let last = max(ahead.mark, behind.mark)
    if last > UInt32.max - 2 { marks = Array(repeating: 0, count: marks.count) }
    let mark = last > UInt32.max - 2 ? 1 : last + 1
    ahead.begin(at: source, mark: mark, &marks)
    behind.begin(at: target, mark: mark + 1, &marks)
    while ahead.layerSize > 0, behind.layerSize > 0 {
      // Both sides know whole layers, so the first node that both know lies on a shortest path.
      let node =
        isAheadNext()
        ? ahead.advance(in: forward, to: behind.mark, &marks)
        : behind.advance(in: backward, to: ahead.mark, &marks)
      if let node { return node }
    }
    return nil
  }

  /// Whether the layer ahead has no more arcs than that behind; counts no further than it needs.
  private mutating func isAheadNext() -> Bool {
    while true {
      if ahead.work <= behind.work {
        if ahead.isCounted { return true }
        ahead.countMore(in: forward)
      } else {
        if behind.isCounted { return false }
        behind.countMore(in: backward)
      }
    }
  }
}
