extension CommunityScratch {
  /// Divides each group in parts that hang together well.
  ///
  /// Every node begins as a part of its own. In order, a node that is still alone joins the part of
  /// its group where it adds most to the modularity, if it is well connected to the group. As in
  /// Traag, Waltman & van Eck, "From Louvain to Leiden: guaranteeing well-connected communities",
  /// Scientific Reports 9, 2019, except that there is nothing random about it.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each node.
  ///   - order: The nodes in the order in which to look at them.
  ///   - parts: Gets the part of each node.
  /// - Returns: How many parts there are, none of them empty.
  borrowing func refine(
    _ graph: borrowing MergedGraph, _ groups: borrowing Workspace<Int32>, _ order: [Int32],
    into parts: borrowing Workspace<Int32>
  ) -> Int {
    tally(graph, groups)
    let nodeCount = graph.nodeCount
    let isDirected = graph.isDirected
    let outs = Workspace<Double>(repeating: 0, count: nodeCount)
    let ins = Workspace<Double>(repeating: 0, count: isDirected ? nodeCount : 0)
    for node in 0..<nodeCount {
      parts[node] = Int32(node)
      outs[node] = graph.leaving[node]
      if isDirected { ins[node] = graph.entering[node] }
      isQueued[node] = true
    }
    for node in order.lazy.map({ Int($0) }) where isQueued[node] {
      let group = Int(groups[node])
      guard sizes[group] > 1 else { continue }
      var (found, within) = (0, 0.0)
      for arc in graph.arcs(of: node) {
        let other = Int(graph.targets[arc])
        let part = parts[other]
        let sum = sums[Int(part)]
        let isNear = Int(groups[other]) == group
        let weight = isNear ? graph.weights[arc] : 0
        near[found] = part
        found &+= (sum == 0 ? 1 : 0) & (isNear ? 1 : 0)
        sums[Int(part)] = sum + weight
        within += weight
      }
      let (out, into) = (outs[node], isDirected ? ins[node] : 0)
      let (outScaled, intoScaled) = (out * graph.scale, into * graph.scale)
      let margin = (out + into) * 1e-11
      let expected =
        isDirected
        ? outScaled * (entering[group] - into) + intoScaled * (leaving[group] - out)
        : outScaled * (leaving[group] - out)
      var (best, bar) = (node, within >= expected ? margin : .infinity)
      for place in 0..<found {
        let part = Int(near[place])
        let sum = sums[part]
        sums[part] = 0
        let chance =
          isDirected ? outScaled * ins[part] + intoScaled * outs[part] : outScaled * outs[part]
        if sum - chance > bar { (best, bar) = (part, sum - chance + margin) }
      }
      guard best != node else { continue }
      parts[node] = Int32(best)
      isQueued[best] = false
      isQueued[node] = false
      outs[best] += out
      if isDirected { ins[best] += into }
    }
    for node in 0..<nodeCount { isQueued[node] = false }
    return renumber(parts, count: nodeCount, below: nodeCount)
  }
}
