/// Scores sets by the number of ordered pairs that stay connected without them, of an undirected
/// graph.
///
/// One depth-first walk gives the parts that are left by taking out any one node: John Hopcroft and
/// Robert Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of
/// the ACM 16(6), 1973.
struct CutScorer: SetScorer {
  let graph: Adjacency

  var nodeCount: Int { graph.nodeCount }
  var work: Int { graph.nodeCount + graph.targets.count }
  var candidateCount: Int { graph.nodeCount }

  func makeMemory() -> Memory { Memory(nodeCount: nodeCount) }

  /// What the walk knows of every node.
  struct Memory {
    /// The place of each node in the order of the walk, from 1; 0 before, -1 when taken out.
    var places: [Int32]
    /// The first place that can be reached from below a node.
    var low: [Int32]
    var arcs: [Int32]
    var sizes: [Int32]
    /// The nodes in parts that hang on each node alone, and the pairs within those parts.
    var cut: [(nodes: Int, pairs: Int)]
    var gains: [Int]
    /// The nodes in the order of the walk.
    var order: [Int32] = []
    var path: [Int32] = []

    init(nodeCount: Int) {
      places = Array(repeating: 0, count: nodeCount)
      (low, arcs, sizes) = (places, places, places)
      cut = Array(repeating: (0, 0), count: nodeCount)
      gains = Array(repeating: 0, count: nodeCount)
    }
  }

  func complete(
    _ set: [Int], from first: Int, using memory: inout Memory, _ each: (Int, Int) -> Void
  ) {
    for node in 0..<nodeCount { memory.places[node] = 0 }
    for node in set { memory.places[node] = -1 }
    memory.order.removeAll(keepingCapacity: true)
    var pairs = 0
    for root in 0..<nodeCount where memory.places[root] == 0 {
      let start = memory.order.count
      walk(from: root, &memory)
      let size = memory.order.count - start
      pairs += size * (size - 1)
      for place in start..<memory.order.count {
        let node = Int(memory.order[place])
        let rest = size - 1 - memory.cut[node].nodes
        memory.gains[node] = memory.cut[node].pairs + rest * (rest - 1) - size * (size - 1)
      }
    }
    for node in first..<max(first, nodeCount) where memory.places[node] > 0 {
      each(node, -(pairs + memory.gains[node]))
    }
  }

  private func walk(from root: Int, _ memory: inout Memory) {
    enter(root, &memory)
    while let top = memory.path.last {
      let node = Int(top)
      let arc = Int(memory.arcs[node])
      if arc < Int(graph.offsets[node + 1]) {
        memory.arcs[node] += 1
        let target = Int(graph.targets[arc])
        if memory.places[target] == 0 {
          enter(target, &memory)
        } else if memory.places[target] > 0 {
          memory.low[node] = min(memory.low[node], memory.places[target])
        }
      } else {
        memory.path.removeLast()
        if let above = memory.path.last { leave(node, to: Int(above), &memory) }
      }
    }
  }

  private func enter(_ node: Int, _ memory: inout Memory) {
    memory.path.append(Int32(node))
    memory.order.append(Int32(node))
    memory.places[node] = Int32(memory.order.count)
    memory.low[node] = memory.places[node]
    memory.arcs[node] = graph.offsets[node]
    memory.sizes[node] = 1
    memory.cut[node] = (0, 0)
  }

  private func leave(_ node: Int, to above: Int, _ memory: inout Memory) {
    memory.sizes[above] += memory.sizes[node]
    memory.low[above] = min(memory.low[above], memory.low[node])
    guard memory.low[node] >= memory.places[above] else { return }
    let size = Int(memory.sizes[node])
    memory.cut[above].nodes += size
    memory.cut[above].pairs += size * (size - 1)
  }

  func best(completing set: [Int], using memory: inout Memory) -> (score: Int, nodes: [Int]) {
    var best = BestNodes()
    complete(set, from: 0, using: &memory) { best.offer($0, $1) }
    return (best.score, best.nodes)
  }
}
