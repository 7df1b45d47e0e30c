/// Scores sets by how near they are to all nodes.
///
/// What a node adds to a set gets less as the set grows, so what it adds to nothing bounds what it
/// adds to any set, and most nodes need not be looked at: Michel Minoux, "Accelerated greedy
/// algorithms for maximizing submodular set functions", Optimization Techniques, 1978.
struct ReachScorer: SetScorer {
  private let arcs: Adjacency
  private let worth: DistanceWorth
  /// What each node scores alone, and the nodes in order of that.
  private let alone: [Int]
  private let order: [Int]

  var nodeCount: Int { arcs.nodeCount }
  var work: Int { nodeCount * (nodeCount + arcs.targets.count) }
  var candidateCount: Int { nodeCount }

  init(_ graph: SimpleGraph, _ worth: DistanceWorth, threads: Int) {
    arcs = graph.outgoing
    self.worth = worth
    let search = BitSearch(arcs: graph.incoming)
    let sums = FixedPieces.map(
      search.batches, threads: threads, scratch: { BitSearch.Memory(nodeCount: graph.nodeCount) }
    ) { batches, memory in
      var sums = [Int](repeating: 0, count: graph.nodeCount)
      for batch in batches {
        search.search(batch: batch, steps: worth.limit, using: &memory) { step, node, count in
          sums[node] += count * worth[step]
        }
      }
      return sums
    }
    let alone = graph.nodes.map { node in sums.reduce(worth[0]) { $0 + $1[node] } }
    self.alone = alone
    order = graph.nodes.sorted { alone[$0] != alone[$1] ? alone[$0] > alone[$1] : $0 < $1 }
  }

  /// How far every node is from a set, and from the node that may complete it.
  struct Memory {
    fileprivate var fromSet: [Int32]
    fileprivate var fromNode: [Int32]
    fileprivate var queue: [Int32] = []
    fileprivate var score = 0
  }

  func makeMemory() -> Memory {
    let far = [Int32](repeating: .max, count: nodeCount)
    return Memory(fromSet: far, fromNode: far)
  }

  func complete(
    _ set: [Int], from first: Int, using memory: inout Memory, _ each: (Int, Int) -> Void
  ) {
    place(set, &memory)
    for node in first..<max(first, nodeCount) where memory.fromSet[node] != 0 {
      each(node, memory.score + added(by: node, &memory, keeps: false))
    }
  }

  func best(completing set: [Int], using memory: inout Memory) -> (score: Int, nodes: [Int]) {
    place(set, &memory)
    var best = BestNodes()
    for node in order where memory.fromSet[node] != 0 {
      // The nodes come in order of what they can add at most.
      guard memory.score + alone[node] >= best.score else { break }
      best.offer(node, memory.score + added(by: node, &memory, keeps: false))
    }
    return (best.score, best.nodes.sorted())
  }

  private func place(_ set: [Int], _ memory: inout Memory) {
    for node in 0..<nodeCount { memory.fromSet[node] = .max }
    memory.score = 0
    for node in set { memory.score += added(by: node, &memory, keeps: true) }
  }

  /// What a node adds to the score of the set: it goes no further than where the set is as near.
  private func added(by start: Int, _ memory: inout Memory, keeps: Bool) -> Int {
    var gain = 0
    memory.queue.removeAll(keepingCapacity: true)
    memory.queue.append(Int32(start))
    memory.fromNode[start] = 0
    var next = 0
    while next < memory.queue.count {
      let node = Int(memory.queue[next])
      next += 1
      let distance = Int(memory.fromNode[node])
      let before = memory.fromSet[node]
      gain += worth[distance] - (before == .max ? 0 : worth[Int(before)])
      guard distance < worth.limit else { continue }
      for arc in arcs.arcs(of: node) {
        let target = Int(arcs.targets[arc])
        guard memory.fromNode[target] == .max, memory.fromSet[target] > Int32(distance) + 1
        else { continue }
        memory.fromNode[target] = Int32(distance) + 1
        memory.queue.append(Int32(target))
      }
    }
    for node in memory.queue {
      if keeps { memory.fromSet[Int(node)] = memory.fromNode[Int(node)] }
      memory.fromNode[Int(node)] = .max
    }
    return gain
  }
}
