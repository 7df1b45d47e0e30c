/// A walk in depth through all of an undirected graph, which notes how far back each branch leads.
///
/// Everything about cut nodes, bridges and blocks follows from it: Hopcroft and Tarjan, "Efficient
/// algorithms for graph manipulation", Communications of the ACM 16(6), 1973. Nodes are known by
/// their *rank*, the order in which the walk met them; what hangs below a node follows it directly.
struct DepthWalk: ~Copyable {
  /// The rank of each node.
  let ranks: Workspace<Int32>
  /// The node of each rank.
  let order: Workspace<Int32>
  /// By rank: the rank of the node it was met from, or -1 where a component begins.
  let parents: Workspace<Int32>
  /// By rank: the lowest rank to which the node or what hangs below it has an edge, never higher
  /// than that of its parent.
  let lowest: Workspace<Int32>
  /// How many nodes were met.
  let count: Int

  /// Walks through a graph; loops and parallel edges do no harm.
  ///
  /// - Parameters:
  ///   - graph: The neighbours of every node; every edge is there both ways.
  ///   - members: The nodes that count; nil means all. Others are never met.
  /// - Complexity: O(V + E) time, O(V) space; no recursion.
  init(_ graph: Adjacency, _ members: NodeSet? = nil) {
    ranks = Workspace(repeating: Self.unmet, count: graph.nodeCount)
    order = Workspace(repeating: 0, count: graph.nodeCount)
    parents = Workspace(repeating: -1, count: graph.nodeCount)
    lowest = Workspace(repeating: 0, count: graph.nodeCount)
    count = members?.count ?? graph.nodeCount
    if let members {
      for node in 0..<graph.nodeCount where !members.contains(NodeID(node)) {
        ranks[node] = Self.barred
      }
    }
    let cursors = Workspace<Int32>(repeating: 0, count: graph.nodeCount)
    var met: Int32 = 0
    for root in 0..<graph.nodeCount where ranks[root] == Self.unmet {
      met = walk(graph, from: root, met, cursors)
    }
  }

  /// Both higher than any rank, so that they are never the lowest.
  private static let unmet = Int32.max
  private static let barred = Int32.max - 1

  /// Walks through one component and returns how many nodes were met by then.
  private borrowing func walk(
    _ graph: Adjacency, from root: Int, _ before: Int32, _ cursors: borrowing Workspace<Int32>
  ) -> Int32 {
    let (offsets, targets) = (graph.offsets.span, graph.targets.span)
    var (met, current) = (before + 1, before)
    var (arc, end) = (offsets[root], offsets[root + 1])
    var low = before
    ranks[root] = before
    order[Int(before)] = Int32(truncatingIfNeeded: root)
    while true {
      if arc < end {
        let target = targets[Int(arc)]
        let rank = ranks[Int(target)]
        arc &+= 1
        low = min(low, rank)
        if rank != Self.unmet { continue }
        lowest[Int(current)] = low
        cursors[Int(current)] = arc
        parents[Int(met)] = current
        ranks[Int(target)] = met
        order[Int(met)] = target
        (arc, end) = (offsets[Int(target)], offsets[Int(target) + 1])
        (current, low) = (met, met)
        met &+= 1
      } else {
        lowest[Int(current)] = low
        current = parents[Int(current)]
        if current < 0 { return met }
        low = min(low, lowest[Int(current)])
        arc = cursors[Int(current)]
        end = offsets[Int(order[Int(current)]) + 1]
      }
    }
  }

  /// Whether a new block begins with the edge from its parent to a node, given by rank.
  @inline(__always) borrowing func isHead(_ rank: Int) -> Bool {
    parents[rank] >= 0 && lowest[rank] == parents[rank]
  }

  /// By node: the number of blocks that hold it, which is in how many parts its component falls
  /// when it is taken out; 0 where it stands alone or was not met.
  borrowing func partCounts(_ nodeCount: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: nodeCount)
    for rank in 0..<count where parents[rank] >= 0 {
      counts[Int(order[rank])] += 1
      if isHead(rank) { counts[Int(order[Int(parents[rank])])] += 1 }
    }
    return counts
  }
}
