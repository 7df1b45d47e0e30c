/// Takes the blocks out of a graph, one after another.
struct BlockCutter {
  private let targets: [Int32]
  private let sources: [Int32]
  private let blocks: Blocks
  /// The arcs of each block side by side, in the order of their sources.
  private let arcs: [Int32]
  /// Where the arcs of each block begin in ``arcs``.
  private let starts: [Int]
  /// By node of the block at hand: where its arcs begin in ``arcs``.
  private var firsts: [Int]
  /// The number of a node in the block at hand, from 1; 0 outside.
  private var numbers: [Int32]

  /// Sorts the arcs of a graph by block.
  ///
  /// - Complexity: O(V + E).
  init(_ graph: SimpleGraph, _ blocks: Blocks) {
    targets = graph.outgoing.targets
    sources = graph.nodes.flatMap {
      repeatElement(Int32($0), count: graph.outgoing.degree(of: $0))
    }
    self.blocks = blocks
    var starts = [Int](repeating: 0, count: blocks.count + 1)
    for block in blocks.ofArc { starts[Int(block) + 1] += 1 }
    for block in 0..<blocks.count { starts[block + 1] += starts[block] }
    self.starts = starts
    var arcs = [Int32](repeating: 0, count: targets.count)
    for (arc, block) in blocks.ofArc.enumerated() {
      arcs[starts[Int(block)]] = Int32(truncatingIfNeeded: arc)
      starts[Int(block)] += 1
    }
    self.arcs = arcs
    firsts = Array(repeating: 0, count: graph.nodeCount)
    numbers = Array(repeating: 0, count: graph.nodeCount)
  }

  /// Cuts a block out.
  ///
  /// - Complexity: O(V + E) of the block.
  mutating func block(_ block: Int) -> WeighedBlock {
    let range = starts[block]..<starts[block + 1]
    for place in range.reversed() { firsts[Int(sources[Int(arcs[place])])] = place }
    let places = blocks.places(of: block)
    let nodes = walk(from: blocks.members[places.lowerBound], range)
    var offsets: [Int32] = [0]
    var (neighbours, own): ([Int32], [Int32]) = ([], [])
    for node in nodes {
      for arc in self.arcs(of: node, range) {
        neighbours.append(numbers[Int(targets[Int(arc)])] - 1)
        own.append(arc)
      }
      offsets.append(Int32(truncatingIfNeeded: own.count))
    }
    var weights = [Double](repeating: 1, count: nodes.count)
    for place in places {
      weights[Int(numbers[Int(blocks.members[place])]) - 1] += Double(blocks.behind[place])
    }
    for node in nodes { numbers[Int(node)] = 0 }
    return WeighedBlock(
      nodes: nodes, offsets: offsets, targets: neighbours, arcs: own, weights: weights)
  }

  /// The arcs of a node that are in a block.
  private func arcs(of node: Int32, _ range: Range<Int>) -> some Sequence<Int32> {
    arcs[firsts[Int(node)]..<range.upperBound].prefix { sources[Int($0)] == node }
  }

  /// The nodes of a block in the order of a walk in breadth, which are numbered by it.
  private mutating func walk(from first: Int32, _ range: Range<Int>) -> [Int32] {
    var nodes = [first]
    numbers[Int(first)] = 1
    var head = 0
    while head < nodes.count {
      for arc in arcs(of: nodes[head], range) {
        let target = targets[Int(arc)]
        guard numbers[Int(target)] == 0 else { continue }
        nodes.append(target)
        numbers[Int(target)] = Int32(truncatingIfNeeded: nodes.count)
      }
      head += 1
    }
    return nodes
  }
}
