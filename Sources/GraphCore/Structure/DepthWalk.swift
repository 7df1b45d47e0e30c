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
  let count: Int

  /// Walks through a graph.
  ///
  /// - Complexity: O(V + E) time, O(V) space; no recursion.
  init(_ graph: Adjacency) {
    count = graph.nodeCount
    ranks = Workspace(repeating: Self.unmet, count: count)
    order = Workspace(repeating: 0, count: count)
    parents = Workspace(repeating: -1, count: count)
    lowest = Workspace(repeating: 0, count: count)
    let cursors = Workspace<Int32>(repeating: 0, count: count)
    var met: Int32 = 0
    for root in 0..<count where ranks[root] == Self.unmet {
      met = walk(graph, from: root, met, cursors)
    }
  }

  /// Higher than any rank, so that it is never the lowest.
  private static let unmet = Int32.max

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
}
