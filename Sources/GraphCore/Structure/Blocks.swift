/// The blocks of a graph: the largest parts that stay whole whichever node is taken out.
///
/// Also called biconnected components. Two nodes with one edge that is on no circle are a block as
/// well (then the edge is a bridge); a node without edges is in none. Every edge is in one block; a
/// node in more than one is a cut node.
public struct Blocks: Equatable, Sendable {
  /// Where the nodes of each block begin in ``members``; one more than there are blocks.
  public let offsets: [Int32]
  /// The nodes of each block, block after block, from low to high.
  public let members: [Int32]
  /// For each place in ``members``: how many nodes of the component are cut off from the block when
  /// that node is taken out; 0 unless it is a cut node.
  public let behind: [Int32]
  /// The block of each arc of ``SimpleGraph/outgoing``.
  public let ofArc: [Int32]
  /// In how many parts the component of each node falls when that node is taken out: the number
  /// of blocks that hold it, 0 where it stands alone.
  public let partCounts: [Int32]

  /// The number of blocks.
  public var count: Int { offsets.count - 1 }

  /// The nodes without which their component falls apart, from low to high.
  public var cutNodes: [Int] { partCounts.indices.filter { partCounts[$0] > 1 } }

  /// Returns the places of a block in ``members`` and ``behind``.
  public func places(of block: Int) -> Range<Int> {
    Int(offsets[block])..<Int(offsets[block + 1])
  }
}

extension SimpleGraph {
  /// Returns the blocks, numbered in the order in which a walk in depth meets them.
  ///
  /// Hopcroft and Tarjan, "Efficient algorithms for graph manipulation", Communications of the ACM
  /// 16(6), 1973. Directions do not count.
  ///
  /// - Complexity: O(V + E).
  public func blocks() -> Blocks {
    let walk = DepthWalk(undirected.outgoing)
    return BlockSorter(walk).blocks(walk, outgoing)
  }
}

/// Puts the nodes of a walk in blocks.
private struct BlockSorter {
  /// By rank: the block of the edge to the parent, or -1 where a component begins.
  private var blocks: [Int32]
  /// By block: the rank of the node it hangs from, of the first node below that, its size.
  private var tops: [Int32] = []
  private var heads: [Int32] = []
  private var sizes: [Int32] = []
  /// By rank: how many nodes hang below a node, itself included.
  private var weights: [Int32]
  /// By rank: how many of these are cut off from the rest when it is taken out.
  private var hanging: [Int32]

  init(_ walk: borrowing DepthWalk) {
    blocks = Array(repeating: -1, count: walk.count)
    weights = Array(repeating: 1, count: walk.count)
    hanging = Array(repeating: 0, count: walk.count)
    for rank in 0..<walk.count where walk.parents[rank] >= 0 {
      if walk.isHead(rank) {
        blocks[rank] = Int32(sizes.count)
        tops.append(walk.parents[rank])
        heads.append(Int32(rank))
        sizes.append(1)
      } else {
        blocks[rank] = blocks[Int(walk.parents[rank])]
      }
      sizes[Int(blocks[rank])] += 1
    }
    for rank in (0..<walk.count).reversed() where walk.parents[rank] >= 0 {
      let parent = Int(walk.parents[rank])
      weights[parent] += weights[rank]
      if walk.isHead(rank) { hanging[parent] += weights[rank] }
    }
  }

  func blocks(_ walk: borrowing DepthWalk, _ arcs: Adjacency) -> Blocks {
    var counts = [Int32](repeating: 0, count: walk.count)
    for rank in 0..<walk.count where blocks[rank] >= 0 { counts[Int(walk.order[rank])] = 1 }
    for top in tops { counts[Int(walk.order[Int(top)])] += 1 }
    var offsets: [Int32] = [0]
    for size in sizes { offsets.append(offsets[offsets.count - 1] + size) }
    let (members, behind) = places(walk, offsets, counts)
    return Blocks(
      offsets: offsets, members: members, behind: behind, ofArc: blocks(of: arcs, walk),
      partCounts: counts)
  }

  /// An edge leads up or down the walk, so it is in the block of its lower end.
  private func blocks(of arcs: Adjacency, _ walk: borrowing DepthWalk) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(arcs.targets.count)
    for node in 0..<arcs.nodeCount {
      let rank = walk.ranks[node]
      for arc in arcs.arcs(of: node) {
        result.append(blocks[Int(max(rank, walk.ranks[Int(arcs.targets[arc])]))])
      }
    }
    return result
  }

  /// Lays the nodes of each block side by side, from low to high, with what hangs behind each.
  private func places(
    _ walk: borrowing DepthWalk, _ offsets: [Int32], _ counts: [Int32]
  ) -> (members: [Int32], behind: [Int32]) {
    let hung = blocksByTop(walk)
    let whole = componentSizes(walk)
    var next = offsets
    var members = [Int32](repeating: 0, count: Int(offsets[sizes.count]))
    var behind = members
    func put(_ node: Int, in block: Int32, _ outside: Int32) {
      members[Int(next[Int(block)])] = Int32(node)
      behind[Int(next[Int(block)])] = outside
      next[Int(block)] += 1
    }
    var cursor = 0
    for node in 0..<walk.count {
      let rank = Int(walk.ranks[node])
      if blocks[rank] >= 0 { put(node, in: blocks[rank], hanging[rank]) }
      while cursor < hung.count, walk.order[Int(tops[Int(hung[cursor])])] == node {
        let block = hung[cursor]
        put(node, in: block, whole[rank] - 1 - weights[Int(heads[Int(block)])])
        cursor += 1
      }
    }
    return (members, behind)
  }

  /// The blocks in the order of the number of the node they hang from.
  private func blocksByTop(_ walk: borrowing DepthWalk) -> [Int32] {
    var starts = [Int32](repeating: 0, count: walk.count + 1)
    for top in tops { starts[Int(walk.order[Int(top)]) + 1] += 1 }
    for node in 0..<walk.count { starts[node + 1] += starts[node] }
    var result = [Int32](repeating: 0, count: tops.count)
    for block in tops.indices {
      let node = Int(walk.order[Int(tops[block])])
      result[Int(starts[node])] = Int32(block)
      starts[node] += 1
    }
    return result
  }

  /// By rank: how many nodes the component has.
  private func componentSizes(_ walk: borrowing DepthWalk) -> [Int32] {
    var result = weights
    for rank in 0..<walk.count where walk.parents[rank] >= 0 {
      result[rank] = result[Int(walk.parents[rank])]
    }
    return result
  }
}
