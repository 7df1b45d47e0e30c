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
    let (offsets, targets) = (outgoing.offsets.span, outgoing.targets.span)
    for node in 0..<count {
      let arc = Int(offsets[node])
      let first = arc < Int(offsets[node + 1]) ? Int(targets[arc]) : node
      let isBelow = first < node && isMember(node) && isMember(first)
      parents[node] = isBelow ? parents[first] : Int32(truncatingIfNeeded: node)
    }
    for node in 0..<count where offsets[node] < offsets[node + 1] && isMember(node) {
      // The first arc that was not used above.
      let arc = Int(offsets[node]) + (targets[Int(offsets[node])] < node ? 1 : 0)
      guard arc < Int(offsets[node + 1]) else { continue }
      let target = Int(targets[arc])
      if isMember(target) { join(node, target) }
    }
    for node in 0..<count { parents[node] = parents[Int(parents[node])] }
    // Whatever was joined so far, an edge that was not looked at lies within the largest part or
    // has an end outside of it.
    let largest = likelyLargest
    for node in 0..<count where parents[node] != largest && isMember(node) {
      for arc in outgoing.arcs(of: node) {
        let target = Int(outgoing.targets[arc])
        if isMember(target) { join(node, target) }
      }
      guard let incoming else { continue }
      for arc in incoming.arcs(of: node) {
        let target = Int(incoming.targets[arc])
        if isMember(target) { join(node, target) }
      }
    }
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

  /// The root of most nodes, if there is one, when nodes are asked at equal distances.
  ///
  /// Each root that is found takes a vote away from another one: Boyer and Moore, "MJRTY: a fast
  /// majority vote algorithm", in: Automated Reasoning, 1991.
  private var likelyLargest: Int32 {
    var (root, votes): (Int32, Int) = (-1, 0)
    for node in stride(from: 0, to: count, by: max(1, count / 256)) {
      if votes == 0 { root = parents[node] }
      votes += parents[node] == root ? 1 : -1
    }
    return root
  }

  /// The trees of members, numbered by their first nodes; other nodes have number -1.
  @inline(__always)
  borrowing func components(_ isMember: (_ node: Int) -> Bool) -> Components {
    var numbers = [Int32](repeating: -1, count: count)
    var firstNodes: [NodeID] = []
    var sizes: [Int] = []
    // How many nodes of one tree came in a row.
    var (last, run): (Int32, Int) = (-1, 0)
    for node in 0..<count where isMember(node) {
      let parent = Int(parents[node])
      if parent == node {
        numbers[node] = Int32(truncatingIfNeeded: sizes.count)
        firstNodes.append(NodeID(node))
        sizes.append(0)
      } else {
        numbers[node] = numbers[parent]
      }
      if numbers[node] != last {
        if run > 0 { sizes[Int(last)] += run }
        (last, run) = (numbers[node], 0)
      }
      run += 1
    }
    if run > 0 { sizes[Int(last)] += run }
    return Components(numbers: numbers, firstNodes: firstNodes, sizes: sizes)
  }
}
