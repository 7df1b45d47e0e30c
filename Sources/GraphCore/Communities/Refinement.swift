extension CommunityScratch {
  /// Divides each group in parts that hang together well.
  ///
  /// Every node begins as a part of its own. In order, a node that is still alone joins the part in
  /// its group where it adds most to the modularity; both must be well connected to the rest of the
  /// group. As in Traag, Waltman & van Eck, "From Louvain to Leiden: guaranteeing well-connected
  /// communities", Scientific Reports 9, 2019, except that there is nothing random about it.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each node.
  ///   - order: The nodes in the order in which to look at them.
  /// - Returns: The part of each node, and how many parts there are, none of them empty.
  borrowing func refine(
    _ graph: MergedGraph, _ groups: [Int32], _ order: [Int32]
  ) -> (parts: [Int32], count: Int) {
    tally(graph, groups)
    let nodeCount = graph.nodeCount
    let isDirected = !graph.entering.isEmpty
    var parts = (0..<nodeCount).map { Int32($0) }
    let outs = Workspace<Double>(repeating: 0, count: nodeCount)
    let ins = Workspace<Double>(repeating: 0, count: nodeCount)
    let outside = Workspace<Double>(repeating: 0, count: nodeCount)
    let isAlone = Workspace<Bool>(repeating: true, count: nodeCount)
    for node in 0..<nodeCount {
      outs[node] = graph.leaving[node]
      if isDirected { ins[node] = graph.entering[node] }
      let group = groups[node]
      if sizes[Int(group)] == 1 { continue }
      var sum = 0.0
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        sum += groups[Int(graph.targets[arc])] == group ? graph.weights[arc] : 0
      }
      outside[node] = sum
    }
    /// What chance puts between a part and the rest of its group.
    func chance(_ part: Int, _ group: Int) -> Double {
      isDirected
        ? graph.scale
          * (outs[part] * (entering[group] - ins[part]) + ins[part] * (leaving[group] - outs[part]))
        : graph.scale * outs[part] * (leaving[group] - outs[part])
    }
    for node in order.lazy.map({ Int($0) }) where isAlone[node] {
      let group = groups[node]
      guard sizes[Int(group)] > 1, outside[node] >= chance(node, Int(group)) else { continue }
      var found = 0
      for arc in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let other = Int(graph.targets[arc])
        let part = parts[other]
        let sum = sums[Int(part)]
        let isNear = groups[other] == group
        near[found] = part
        found &+= sum == 0 && isNear ? 1 : 0
        sums[Int(part)] = sum + (isNear ? graph.weights[arc] : 0)
      }
      let (out, into) = (outs[node], ins[node])
      let margin = (out + into) * 1e-11
      var (best, bar, weight) = (node, margin, 0.0)
      for place in 0..<found {
        let part = Int(near[place])
        let sum = sums[part]
        sums[part] = 0
        let gain =
          sum - graph.scale * (isDirected ? out * ins[part] + into * outs[part] : out * outs[part])
        if gain > bar, outside[part] + margin >= chance(part, Int(group)) {
          (best, bar, weight) = (part, gain + margin, sum)
        }
      }
      guard best != node else { continue }
      parts[node] = Int32(best)
      isAlone[best] = false
      isAlone[node] = false
      outs[best] += out
      ins[best] += into
      outside[best] += outside[node] - 2 * weight
    }
    let count = renumber(&parts, below: nodeCount)
    return (parts, count)
  }

  /// Numbers what is used from 0 on, by first node.
  ///
  /// - Returns: How many numbers there are.
  borrowing func renumber(_ numbers: inout [Int32], below limit: Int) -> Int {
    for number in 0..<limit { near[number] = -1 }
    var count: Int32 = 0
    for node in numbers.indices {
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
