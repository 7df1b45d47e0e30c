extension GraphSnapshot {
  /// Returns the nodes without which their component falls apart.
  ///
  /// Every edge is there in both directions; parallel edges and loops do no harm.
  ///
  /// - Parameter members: The nodes that count; nil means all.
  /// - Returns: The articulation points among the members.
  /// - Complexity: O(V + E) time, O(V) space; no recursion.
  public func articulationPoints(of members: NodeSet? = nil) -> NodeSet {
    let counts = partCounts(of: members)
    return NodeSet(nodeCount: nodeCount, nodes.filter { counts[$0.index] > 1 })
  }

  /// Returns in how many parts the component of each node falls when that node is taken out.
  ///
  /// One walk in depth that notes how far back each branch leads: Hopcroft and Tarjan, "Efficient
  /// algorithms for graph manipulation", Communications of the ACM 16(6), 1973. Every edge is
  /// there in both directions; parallel edges and loops do no harm.
  ///
  /// - Parameter members: The nodes that count; nil means all.
  /// - Returns: By position of the node: 0 where it stands alone or does not count, 1 where the
  ///   rest stays whole, and more for an articulation point.
  /// - Complexity: O(V + E) time, O(V) space; no recursion.
  public func partCounts(of members: NodeSet? = nil) -> [Int] {
    var walk = SnapshotWalk(self, members)
    for node in nodes where walk.isNew(node.index) { walk.run(from: node.index) }
    return walk.parts
  }
}

/// A walk in depth that counts the branches that lead back no further than a node itself.
private struct SnapshotWalk {
  private let graph: GraphSnapshot
  private let members: NodeSet?
  /// The rank of each node in the walk, from 1; 0 before it is met.
  private var ranks: [Int32]
  /// The lowest rank that a node or what hangs below it leads back to.
  private var lowest: [Int32]
  /// The next edge to look at, by node.
  private var cursors: [Int32]
  private var stack: [Int] = []
  private var met: Int32 = 0
  private(set) var parts: [Int]

  init(_ graph: GraphSnapshot, _ members: NodeSet?) {
    self.graph = graph
    self.members = members
    ranks = Array(repeating: 0, count: graph.nodeCount)
    lowest = ranks
    cursors = graph.offsets
    parts = Array(repeating: 0, count: graph.nodeCount)
  }

  func isNew(_ node: Int) -> Bool {
    ranks[node] == 0 && members?.contains(NodeID(node)) ?? true
  }

  mutating func run(from root: Int) {
    enter(root)
    while let node = stack.last {
      if cursors[node] < graph.offsets[node + 1] {
        follow(Int(graph.targets[Int(cursors[node])]), from: node)
      } else {
        stack.removeLast()
        if let parent = stack.last { leave(node, to: parent) }
      }
    }
  }

  private mutating func enter(_ node: Int) {
    met += 1
    ranks[node] = met
    lowest[node] = met
    // What lies behind a node other than the root is a part of its own.
    parts[node] = stack.isEmpty ? 0 : 1
    stack.append(node)
  }

  private mutating func follow(_ target: Int, from node: Int) {
    cursors[node] += 1
    if isNew(target) {
      enter(target)
    } else if ranks[target] > 0 {
      lowest[node] = min(lowest[node], ranks[target])
    }
  }

  private mutating func leave(_ node: Int, to parent: Int) {
    lowest[parent] = min(lowest[parent], lowest[node])
    if lowest[node] >= ranks[parent] { parts[parent] += 1 }
  }
}
