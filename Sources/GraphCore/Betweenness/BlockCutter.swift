/// Takes the blocks out of a graph, one after another.
struct BlockCutter {
  private let graph: Adjacency
  private let blocks: Blocks
  /// The number of a node in the block at hand, from 1; 0 outside.
  private var numbers: [Int32]

  init(_ graph: SimpleGraph, _ blocks: Blocks) {
    self.graph = graph.outgoing
    self.blocks = blocks
    numbers = Array(repeating: 0, count: graph.nodeCount)
  }

  /// Cuts a block out.
  ///
  /// - Complexity: O(V + E) of the block and of the arcs of its nodes to others.
  mutating func block(_ block: Int) -> WeighedBlock {
    let places = blocks.places(of: block)
    let nodes = walk(from: blocks.members[places.lowerBound], in: Int32(block))
    var offsets: [Int32] = [0]
    var (targets, arcs): ([Int32], [Int32]) = ([], [])
    for node in nodes {
      for arc in graph.arcs(of: Int(node)) where blocks.ofArc[arc] == block {
        targets.append(numbers[Int(graph.targets[arc])] - 1)
        arcs.append(Int32(truncatingIfNeeded: arc))
      }
      offsets.append(Int32(truncatingIfNeeded: targets.count))
    }
    var weights = [Double](repeating: 1, count: nodes.count)
    for place in places {
      weights[Int(numbers[Int(blocks.members[place])]) - 1] += Double(blocks.behind[place])
    }
    for node in nodes { numbers[Int(node)] = 0 }
    return WeighedBlock(
      nodes: nodes, offsets: offsets, targets: targets, arcs: arcs, weights: weights)
  }

  /// The nodes of a block in the order of a walk in breadth, which are numbered by it.
  private mutating func walk(from first: Int32, in block: Int32) -> [Int32] {
    var nodes = [first]
    numbers[Int(first)] = 1
    var head = 0
    while head < nodes.count {
      for arc in graph.arcs(of: Int(nodes[head])) where blocks.ofArc[arc] == block {
        let target = graph.targets[arc]
        guard numbers[Int(target)] == 0 else { continue }
        nodes.append(target)
        numbers[Int(target)] = Int32(truncatingIfNeeded: nodes.count)
      }
      head += 1
    }
    return nodes
  }
}
