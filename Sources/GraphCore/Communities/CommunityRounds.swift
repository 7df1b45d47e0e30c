/// Rounds of moving nodes, whole parts, and parts of parts between groups.
///
/// One round moves nodes between groups, divides the groups in well-connected parts, does the same
/// with the graph of those parts, and moves nodes once more on the way back: the refinement of
/// Traag, Waltman & van Eck, "From Louvain to Leiden", Scientific Reports 9, 2019, with the way back
/// of Rotta & Noack, "Multilevel local search algorithms for modularity clustering", Journal of
/// Experimental Algorithmics 16, 2011.
struct CommunityRounds: ~Copyable {
  private let scratch: CommunityScratch
  /// Which order nodes are looked at in this round: by number of neighbours or by number, and back.
  private var isByDegree = true
  private var isReversed = false
  /// Which order at random is taken in place of these; none at first.
  private var random: SeededGenerator?

  init(nodeCount: Int) { scratch = CommunityScratch(nodeCount: nodeCount) }

  /// Returns the group of each node.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - foldingLeaves: Whether a node with one neighbour goes where that neighbour goes. When the
  ///     resolution is at most 1 it does so where modularity is highest: Brandes et al., "On
  ///     modularity clustering", IEEE Transactions on Knowledge and Data Engineering 20, 2008.
  ///   - rounds: How many rounds at most; it ends when a round changes nothing.
  ///   - starts: How many times to begin anew, in another order each time; the best counts.
  /// - Returns: The groups, each of which hangs together.
  mutating func run(
    _ graph: borrowing MergedGraph, foldingLeaves: Bool, rounds: Int, starts: Int
  ) -> [Int32] {
    let parts = Workspace<Int32>(repeating: 0, count: graph.nodeCount)
    let count = graph.number(foldingLeaves: foldingLeaves, into: parts)
    let folded = MergedGraph(graph, folded: parts, count: count)
    var best = (groups: [Int32](), score: -Double.infinity)
    for start in 0..<starts {
      random = start == 0 ? nil : SeededGenerator(seed: UInt64(start), stream: 0)
      let groups = Workspace<Int32>(repeating: 0, count: count)
      for node in 0..<count { groups[node] = Int32(node) }
      for number in 0..<rounds {
        isByDegree = [0, 3].contains(number % 4)
        isReversed = number % 4 > 1
        guard round(folded, groups, depth: 0, isSettled: number > 0) else { break }
      }
      split(folded, groups)
      let score = starts > 1 ? scratch.score(folded, groups) : 0
      if score > best.score + 1e-9 { best = ((0..<count).map { groups[$0] }, score) }
    }
    return (0..<graph.nodeCount).map { best.groups[Int(parts[$0])] }
  }

  private mutating func order(of graph: borrowing MergedGraph) -> [Int32] {
    if random != nil { return shuffled(graph.nodeCount) }
    let order = isByDegree ? graph.nodesByDegree : (0..<graph.nodeCount).map { Int32($0) }
    return isReversed ? order.reversed() : order
  }

  private mutating func shuffled(_ count: Int) -> [Int32] {
    var order = (0..<count).map { Int32($0) }
    for place in order.indices.dropFirst().reversed() {
      order.swapAt(place, random?.next(below: place + 1) ?? place)
    }
    return order
  }

  /// Splits groups that do not hang together, which can only raise the modularity.
  private borrowing func split(
    _ graph: borrowing MergedGraph, _ groups: borrowing Workspace<Int32>
  ) {
    let parts = Workspace<Int32>(repeating: -1, count: graph.nodeCount)
    var count: Int32 = 0
    for start in 0..<graph.nodeCount where parts[start] < 0 {
      parts[start] = count
      scratch.queue[0] = Int32(start)
      var (head, end) = (0, 1)
      while head < end {
        let node = Int(scratch.queue[head])
        head += 1
        for arc in graph.arcs(of: node) {
          let other = Int(graph.targets[arc])
          guard parts[other] < 0, groups[other] == groups[start] else { continue }
          parts[other] = count
          scratch.queue[end] = Int32(other)
          end += 1
        }
      }
      count += 1
    }
    for node in 0..<graph.nodeCount { groups[node] = parts[node] }
  }

  /// Does one round.
  ///
  /// - Returns: Whether any node changed its group.
  private mutating func round(
    _ graph: borrowing MergedGraph, _ groups: borrowing Workspace<Int32>, depth: Int,
    isSettled: Bool
  ) -> Bool {
    let nodeCount = graph.nodeCount
    let order = order(of: graph)
    var hasMoved = false
    if !isSettled {
      for (place, node) in order.enumerated() {
        scratch.queue[place] = node
        scratch.isQueued[place] = true
      }
      hasMoved = scratch.move(graph, groups, queued: nodeCount, limit: 2 * nodeCount)
      if depth > 0, !hasMoved { return false }
    }
    let parts = Workspace<Int32>(repeating: 0, count: nodeCount)
    var count = scratch.refine(graph, groups, order, into: parts)
    if count == nodeCount {
      for node in 0..<nodeCount { parts[node] = groups[node] }
      count = scratch.renumber(parts, count: nodeCount, below: nodeCount)
      guard count < nodeCount else { return hasMoved }
    }
    let partGroups = Workspace<Int32>(repeating: 0, count: count)
    for node in 0..<nodeCount { partGroups[Int(parts[node])] = groups[node] }
    _ = scratch.renumber(partGroups, count: count, below: nodeCount)
    let before = (0..<count).map { partGroups[$0] }
    let merged = MergedGraph(graph, parts: parts, count: count, scratch)
    guard round(merged, partGroups, depth: depth + 1, isSettled: false) else { return hasMoved }
    for node in 0..<nodeCount {
      let part = Int(parts[node])
      groups[node] = partGroups[part]
      scratch.isQueued[node] = before[part] != partGroups[part]
    }
    let queued = queueNeighbours(graph, groups, order)
    _ = scratch.move(graph, groups, queued: queued, limit: 20 * nodeCount)
    return true
  }

  /// Puts the nodes that changed their group in the queue, and their neighbours in other groups.
  ///
  /// - Returns: How many nodes are in the queue.
  private borrowing func queueNeighbours(
    _ graph: borrowing MergedGraph, _ groups: borrowing Workspace<Int32>, _ order: [Int32]
  ) -> Int {
    let changed = order.indices.filter { scratch.isQueued[$0] }
    for node in changed {
      for arc in graph.arcs(of: node) {
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
