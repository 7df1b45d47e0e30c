extension SimpleGraph {
  /// Returns the parts within which every node can be reached from every other along directed
  /// edges.
  ///
  /// Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2),
  /// 1972. Without directions these are the ``components()``.
  ///
  /// - Returns: The components, numbered by their first node.
  /// - Complexity: O(V + E) time, O(V) space; no recursion.
  public func strongComponents() -> Components {
    isDirected ? Components(renumbering: strongWalk().roots) : components()
  }

  /// The same parts of a directed graph, each after those that lead to it.
  ///
  /// - Complexity: O(V + E).
  func flowOrder() -> FlowOrder {
    let walk = strongWalk()
    return FlowOrder(reversing: walk.closed, ends: walk.ends)
  }

  private func strongWalk() -> StrongWalk {
    var walk = StrongWalk(outgoing)
    for node in nodes where walk.isNew(node) { walk.run(from: node) }
    return walk
  }
}

extension Components {
  /// Numbers parts that are given by any one number for each, in the order of their first nodes.
  init(renumbering parts: [Int32]) {
    var known = [Int32](repeating: -1, count: parts.count)
    var numbers = parts
    var firstNodes: [NodeID] = []
    var sizes: [Int] = []
    for node in parts.indices {
      let part = Int(parts[node])
      if known[part] < 0 {
        known[part] = Int32(sizes.count)
        firstNodes.append(NodeID(node))
        sizes.append(0)
      }
      numbers[node] = known[part]
      sizes[Int(known[part])] += 1
    }
    self.init(numbers: numbers, firstNodes: firstNodes, sizes: sizes)
  }
}

/// A walk in depth that closes a part when nothing in it leads further back.
private struct StrongWalk {
  private let graph: Adjacency
  /// The rank of each node in the walk, from 1; 0 before it is met.
  private var ranks: [Int32]
  /// The lowest rank of an open part that the node or what hangs below it leads back to.
  private var lowest: [Int32]
  /// The next arc to look at, by node.
  private var cursors: [Int32]
  /// The nodes between the root and the current one, and those of which the part is still open.
  private var path: [Int32] = []
  private var open: [Int32] = []
  private var met: Int32 = 0
  /// The node by which the part of each node is known; -1 while it is open.
  private(set) var roots: [Int32]
  /// The nodes of closed parts, part after part: a part closes after those that it leads to.
  private(set) var closed: [Int32] = []
  /// Where each closed part ends.
  private(set) var ends: [Int] = []

  init(_ graph: Adjacency) {
    self.graph = graph
    ranks = Array(repeating: 0, count: graph.nodeCount)
    lowest = ranks
    cursors = graph.offsets
    roots = Array(repeating: -1, count: graph.nodeCount)
  }

  func isNew(_ node: Int) -> Bool { ranks[node] == 0 }

  mutating func run(from root: Int) {
    enter(root)
    while let last = path.last {
      let node = Int(last)
      if cursors[node] < graph.offsets[node + 1] {
        let target = Int(graph.targets[Int(cursors[node])])
        cursors[node] += 1
        if isNew(target) {
          enter(target)
        } else if roots[target] < 0 {
          lowest[node] = min(lowest[node], ranks[target])
        }
      } else {
        path.removeLast()
        leave(node)
      }
    }
  }

  private mutating func enter(_ node: Int) {
    met += 1
    ranks[node] = met
    lowest[node] = met
    path.append(Int32(node))
    open.append(Int32(node))
  }

  private mutating func leave(_ node: Int) {
    if let parent = path.last { lowest[Int(parent)] = min(lowest[Int(parent)], lowest[node]) }
    guard lowest[node] == ranks[node] else { return }
    while let member = open.popLast() {
      roots[Int(member)] = Int32(node)
      closed.append(member)
      if member == node { break }
    }
    ends.append(closed.count)
  }
}
