extension SimpleGraph {
  /// Returns the parts that hang together when edges are walked both ways.
  ///
  /// Two edges of every node are enough to find most of the largest part; only the nodes outside of
  /// it need theirs looked at: Sutton, Ben-Nun and Barak, "Optimizing parallel graph connectivity
  /// computation via subgraph sampling", IPDPS 2018.
  ///
  /// - Returns: The components, numbered by their first node; a node without edges is one.
  /// - Complexity: O(V + E), nearly.
  public func components() -> Components {
    let forest = UnionForest(nodeCount)
    forest.join(outgoing, isDirected ? incoming : nil) { _ in true }
    return forest.components { _ in true }
  }
}

/// Nodes in trees, of which the lowest node is always the root.
struct UnionForest: ~Copyable {
  private let parents: Workspace<Int32>
  private let count: Int

  init(_ count: Int) {
    self.count = count
    parents = Workspace(repeating: 0, count: count)
    for node in 0..<count { parents[node] = Int32(truncatingIfNeeded: node) }
  }

  /// Puts the ends of every edge between members in one tree.
  ///
  /// - Parameters:
  ///   - outgoing: The edges, as many from each node as there are.
  ///   - incoming: The same edges from their other ends; nil when `outgoing` has them both ways.
  ///   - isMember: Whether a node counts.
  @inline(__always)
  borrowing func join(
    _ outgoing: Adjacency, _ incoming: Adjacency?, _ isMember: (_ node: Int) -> Bool
  ) {
    for round in 0..<2 {
      for node in 0..<count where outgoing.degree(of: node) > round && isMember(node) {
        let target = Int(outgoing.targets[Int(outgoing.offsets[node]) + round])
        if isMember(target) { join(node, target) }
      }
      flatten()
    }
    let largest = likelyLargest
    for node in 0..<count where parents[node] != largest && isMember(node) {
      for arc in outgoing.arcs(of: node).dropFirst(2) {
        let target = Int(outgoing.targets[arc])
        if isMember(target) { join(node, target) }
      }
      guard let incoming else { continue }
      for arc in incoming.arcs(of: node) {
        let target = Int(incoming.targets[arc])
        if isMember(target) { join(node, target) }
      }
    }
    flatten()
  }

  /// Puts two nodes in one tree.
  @inline(__always) private borrowing func join(_ left: Int, _ right: Int) {
    var (high, low) = (parents[left], parents[right])
    while high != low {
      if high < low { swap(&high, &low) }
      let above = parents[Int(high)]
      if above == high {
        parents[Int(high)] = low
        return
      }
      parents[Int(high)] = low
      high = above
    }
  }

  /// Puts every node directly below its root.
  private borrowing func flatten() {
    for node in 0..<count { parents[node] = parents[Int(parents[node])] }
  }

  /// The root that is found most often when nodes are asked at equal distances.
  private var likelyLargest: Int32 {
    let step = max(1, count / 1024)
    var found = stride(from: 0, to: count, by: step).map { parents[$0] }
    found.sort()
    var best: (root: Int32, times: Int) = (-1, 0)
    var times = 0
    for place in found.indices {
      times = place > 0 && found[place] == found[place - 1] ? times + 1 : 1
      if times > best.times { best = (found[place], times) }
    }
    return best.root
  }

  /// The trees of members, numbered by their first nodes; other nodes have number -1.
  @inline(__always)
  borrowing func components(_ isMember: (_ node: Int) -> Bool) -> Components {
    var numbers = [Int32](repeating: -1, count: count)
    var firstNodes: [NodeID] = []
    var sizes: [Int] = []
    for node in 0..<count where isMember(node) {
      let root = Int(parents[node])
      if root == node {
        numbers[node] = Int32(truncatingIfNeeded: sizes.count)
        firstNodes.append(NodeID(node))
        sizes.append(1)
      } else {
        numbers[node] = numbers[root]
        sizes[Int(numbers[root])] += 1
      }
    }
    return Components(numbers: numbers, firstNodes: firstNodes, sizes: sizes)
  }
}
