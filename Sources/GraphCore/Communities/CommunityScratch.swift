/// The working memory of a search for communities, for as many groups as there are nodes.
struct CommunityScratch: ~Copyable {
  /// The weight between a node and each group; 0 outside of the step that uses it.
  let sums: Workspace<Double>
  /// The groups next to a node.
  let near: Workspace<Int32>
  /// The weight of the arcs that leave the nodes of each group.
  let leaving: Workspace<Double>
  /// The weight of the arcs that enter the nodes of each group.
  let entering: Workspace<Double>
  /// The number of nodes in each group.
  let sizes: Workspace<Int32>
  /// Groups without nodes.
  let vacant: Workspace<Int32>
  /// The nodes to look at, as a ring.
  let queue: Workspace<Int32>
  /// Whether a node is in the queue.
  let isQueued: Workspace<Bool>

  init(nodeCount: Int) {
    sums = Workspace(repeating: 0, count: nodeCount)
    near = Workspace(repeating: 0, count: nodeCount + 1)
    leaving = Workspace(repeating: 0, count: nodeCount)
    entering = Workspace(repeating: 0, count: nodeCount)
    sizes = Workspace(repeating: 0, count: nodeCount)
    vacant = Workspace(repeating: 0, count: nodeCount)
    queue = Workspace(repeating: 0, count: nodeCount)
    isQueued = Workspace(repeating: false, count: nodeCount)
  }

  /// Adds the weights of the arcs of a node to the sums of the groups they lead to.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - node: The node.
  ///   - groups: The group of each node.
  ///   - found: How many groups are listed as near.
  /// - Returns: How many are listed then; every weight is above 0, so a group is listed once.
  @inline(__always)
  borrowing func gather(
    _ graph: borrowing MergedGraph, _ node: Int, by groups: borrowing Workspace<Int32>,
    after found: Int = 0
  ) -> Int {
    var found = found
    for arc in graph.arcs(of: node) {
      let group = groups[Int(graph.targets[arc])]
      let sum = sums[Int(group)]
      // A group is written down each time and the place moves on only when it is new: whether it
      // is cannot be guessed well.
      near[found] = group
      found &+= sum == 0 ? 1 : 0
      sums[Int(group)] = sum + graph.weights[arc]
    }
    return found
  }

  /// Counts what each group has.
  borrowing func tally(_ graph: borrowing MergedGraph, _ groups: borrowing Workspace<Int32>) {
    for group in 0..<graph.nodeCount {
      leaving[group] = 0
      entering[group] = 0
      sizes[group] = 0
    }
    for node in 0..<graph.nodeCount {
      let group = Int(groups[node])
      leaving[group] += graph.leaving[node]
      if graph.isDirected { entering[group] += graph.entering[node] }
      sizes[group] += 1
    }
  }

  /// How much weight lies within groups beyond what chance puts there; for comparing divisions.
  ///
  /// The weight of nodes to themselves is left out, which is the same for every division.
  borrowing func score(
    _ graph: borrowing MergedGraph, _ groups: borrowing Workspace<Int32>
  ) -> Double {
    tally(graph, groups)
    var within = 0.0
    for node in 0..<graph.nodeCount {
      for arc in graph.arcs(of: node) where groups[Int(graph.targets[arc])] == groups[node] {
        within += graph.weights[arc]
      }
    }
    var chance = 0.0
    for group in 0..<graph.nodeCount {
      chance +=
        graph.isDirected
        ? 2 * leaving[group] * entering[group] : leaving[group] * leaving[group]
    }
    return within - graph.scale * chance
  }

  /// Numbers what is used from 0 on, by first node.
  ///
  /// - Returns: How many numbers there are.
  borrowing func renumber(
    _ numbers: borrowing Workspace<Int32>, count nodeCount: Int, below limit: Int
  ) -> Int {
    for number in 0..<limit { near[number] = -1 }
    var count: Int32 = 0
    for node in 0..<nodeCount {
      let number = Int(numbers[node])
      if near[number] < 0 {
        near[number] = count
        count += 1
      }
      numbers[node] = near[number]
    }
    return Int(count)
  }
}
