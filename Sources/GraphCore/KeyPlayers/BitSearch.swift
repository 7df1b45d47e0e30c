/// Breadth-first search from 64 nodes at once, one bit of a word for each.
///
/// Manuel Then and others, "The more the merrier: efficient multi-source graph traversal",
/// Proceedings of the VLDB Endowment 8(4), 2014.
struct BitSearch: Sendable {
  /// The arcs that are followed.
  let arcs: Adjacency

  /// The number of searches that start from every node once.
  var batches: Range<Int> { 0..<(arcs.nodeCount + 63) / 64 }

  /// What a thread works with.
  struct Memory {
    fileprivate var seen: [UInt64]
    fileprivate var front: [UInt64]
    fileprivate var next: [UInt64]
    /// Whether each node is left out.
    var isLeftOut: [Bool]

    init(nodeCount: Int) {
      seen = Array(repeating: 0, count: nodeCount)
      (front, next) = (seen, seen)
      isLeftOut = Array(repeating: false, count: nodeCount)
    }
  }

  /// Searches from the nodes of a batch, and gives for every step and node from how many of those it
  /// is reached in that many steps.
  func search(
    batch: Int, steps limit: Int, using memory: inout Memory,
    _ each: (_ step: Int, _ node: Int, _ count: Int) -> Void
  ) {
    let nodes = 0..<arcs.nodeCount
    for node in nodes { memory.seen[node] = memory.isLeftOut[node] ? ~0 : 0 }
    for node in nodes { memory.front[node] = 0 }
    for node in batch * 64..<min(arcs.nodeCount, batch * 64 + 64) where !memory.isLeftOut[node] {
      memory.seen[node] = 1 << UInt64(node & 63)
      memory.front[node] = memory.seen[node]
    }
    var step = 0
    var isMoving = true
    while isMoving && step < limit {
      step += 1
      isMoving = false
      for node in nodes where memory.front[node] != 0 {
        let bits = memory.front[node]
        for arc in arcs.arcs(of: node) { memory.next[Int(arcs.targets[arc])] |= bits }
      }
      for node in nodes {
        let new = memory.next[node] & ~memory.seen[node]
        memory.next[node] = 0
        memory.front[node] = new
        guard new != 0 else { continue }
        memory.seen[node] |= new
        isMoving = true
        each(step, node, new.nonzeroBitCount)
      }
    }
  }

  /// The number of ordered pairs at each distance, from 1, leaving nodes out.
  func pairs(without set: [Int], using memory: inout Memory) -> [Int] {
    for node in set { memory.isLeftOut[node] = true }
    defer { for node in set { memory.isLeftOut[node] = false } }
    var pairs: [Int] = []
    for batch in batches {
      search(batch: batch, steps: .max, using: &memory) { step, _, count in
        if pairs.count < step { pairs.append(0) }
        pairs[step - 1] += count
      }
    }
    return pairs
  }
}
