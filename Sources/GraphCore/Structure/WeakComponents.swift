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
    for round in 0..<2 {
      for node in nodes where outgoing.degree(of: node) > round {
        forest.join(node, Int(outgoing.targets[Int(outgoing.offsets[node]) + round]))
      }
      forest.flatten()
    }
    let largest = forest.likelyLargest
    for node in nodes where forest.parents[node] != largest {
      for arc in outgoing.arcs(of: node).dropFirst(2) {
        forest.join(node, Int(outgoing.targets[arc]))
      }
      guard isDirected else { continue }
      for arc in incoming.arcs(of: node) { forest.join(node, Int(incoming.targets[arc])) }
    }
    forest.flatten()
    return forest.components
  }
}

/// Nodes in trees, of which the lowest node is always the root.
private struct UnionForest: ~Copyable {
  let parents: Workspace<Int32>
  private let count: Int

  init(_ count: Int) {
    self.count = count
    parents = Workspace(repeating: 0, count: count)
    for node in 0..<count { parents[node] = Int32(truncatingIfNeeded: node) }
  }

  /// Puts two nodes in one tree.
  @inline(__always) borrowing func join(_ left: Int, _ right: Int) {
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
  borrowing func flatten() {
    for node in 0..<count { parents[node] = parents[Int(parents[node])] }
  }

  /// The root that is found most often when nodes are asked at equal distances.
  var likelyLargest: Int32 {
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

  var components: Components {
    var numbers = [Int32](repeating: 0, count: count)
    var firstNodes: [NodeID] = []
    var sizes: [Int] = []
    for node in 0..<count {
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
