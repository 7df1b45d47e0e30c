/// Rounds of moving nodes, whole parts, and parts of parts between groups.
///
/// One round moves nodes between groups, divides the groups in well-connected parts, does the same
/// with the graph of those parts, and moves nodes once more on the way back: the refinement of
/// Traag, Waltman & van Eck, "From Louvain to Leiden", Scientific Reports 9, 2019, with the way back
/// of Rotta & Noack, "Multilevel local search algorithms for modularity clustering", Journal of
/// Experimental Algorithmics 16, 2011.
struct CommunityRounds: ~Copyable {
  private let scratch: CommunityScratch
  /// Whether nodes with few neighbours come first in this round; otherwise in order of number.
  private var isByDegree = true

  init(nodeCount: Int) { scratch = CommunityScratch(nodeCount: nodeCount) }

  /// Returns the group of each node.
  mutating func run(_ graph: MergedGraph, rounds: Int) -> [Int32] {
    var groups = (0..<graph.nodeCount).map { Int32($0) }
    for number in 0..<rounds {
      isByDegree = number % 2 == 0
      guard round(graph, &groups, depth: 0, isSettled: number > 0) else { break }
      _ = scratch.renumber(&groups, below: graph.nodeCount)
    }
    return groups
  }

  /// Does one round.
  ///
  /// - Returns: Whether any node changed its group.
  private borrowing func round(
    _ graph: MergedGraph, _ groups: inout [Int32], depth: Int, isSettled: Bool
  ) -> Bool {
    let nodeCount = graph.nodeCount
    let order = isByDegree ? graph.nodesByDegree : (0..<nodeCount).map { Int32($0) }
    var hasMoved = false
    if !isSettled {
      for (place, node) in order.enumerated() {
        scratch.queue[place] = node
        scratch.isQueued[place] = true
      }
      hasMoved = scratch.move(graph, &groups, queued: nodeCount, limit: 2 * nodeCount)
      if depth > 0, !hasMoved { return false }
    }
    var (parts, count) = scratch.refine(graph, groups, order)
    if count == nodeCount {
      parts = groups
      count = scratch.renumber(&parts, below: nodeCount)
      guard count < nodeCount else { return hasMoved }
    }
    var partGroups = [Int32](repeating: 0, count: count)
    for node in 0..<nodeCount { partGroups[Int(parts[node])] = groups[node] }
    _ = scratch.renumber(&partGroups, below: nodeCount)
    let before = partGroups
    let merged = MergedGraph(graph, parts: parts, count: count, scratch)
    guard round(merged, &partGroups, depth: depth + 1, isSettled: false) else {
      return hasMoved
    }
    for node in 0..<nodeCount { groups[node] = partGroups[Int(parts[node])] }
    let queued = queueChanged(graph, groups, parts, order, before, partGroups)
    _ = scratch.move(graph, &groups, queued: queued, limit: 20 * nodeCount)
    return true
  }

  /// Puts the nodes of parts that changed their group in the queue, and their neighbours outside of
  /// the group.
  ///
  /// - Returns: How many nodes are in the queue.
  private borrowing func queueChanged(
    _ graph: MergedGraph, _ groups: [Int32], _ parts: [Int32], _ order: [Int32],
    _ before: [Int32], _ after: [Int32]
  ) -> Int {
    for node in 0..<graph.nodeCount {
      let part = Int(parts[node])
      guard before[part] != after[part] else { continue }
      scratch.isQueued[node] = true
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let other = Int(graph.targets[arc])
        if groups[other] != groups[node] { scratch.isQueued[other] = true }
      }
    }
    var queued = 0
    for node in order where scratch.isQueued[Int(node)] {
      scratch.queue[queued] = node
      queued += 1
    }
    return queued
  }
}
