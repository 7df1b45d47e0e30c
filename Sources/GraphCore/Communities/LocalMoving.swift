extension CommunityScratch {
  /// Moves nodes, one at a time, to the group where they add most to the modularity.
  ///
  /// Looks at the nodes in a queue; after a move the neighbours outside of the new group come in
  /// the queue again: Traag, Waltman & van Eck, "From Louvain to Leiden: guaranteeing well-connected
  /// communities", Scientific Reports 9, 2019.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each node, below the number of nodes.
  ///   - queued: How many nodes are in the queue.
  ///   - limit: How many nodes to look at, at most.
  /// - Returns: Whether any node moved.
  borrowing func move(
    _ graph: borrowing MergedGraph, _ groups: borrowing Workspace<Int32>, queued: Int, limit: Int
  ) -> Bool {
    tally(graph, groups)
    let nodeCount = graph.nodeCount
    let isDirected = graph.isDirected
    var vacancies = 0
    for group in 0..<nodeCount where sizes[group] == 0 {
      vacant[vacancies] = Int32(group)
      vacancies += 1
    }
    var (head, count, looked, hasMoved) = (0, queued, 0, false)
    while count > 0, looked < limit {
      let node = Int(queue[head])
      head = head + 1 == nodeCount ? 0 : head + 1
      count -= 1
      looked += 1
      isQueued[node] = false
      let own = Int(groups[node])
      let found = gather(graph, node, by: groups)
      let (out, into) = (graph.leaving[node], isDirected ? graph.entering[node] : 0)
      let (outScaled, intoScaled) = (out * graph.scale, into * graph.scale)
      let margin = (out + into) * 1e-11
      var highest = sums[own]
      if isDirected {
        highest -= outScaled * (entering[own] - into) + intoScaled * (leaving[own] - out)
      } else {
        highest -= outScaled * (leaving[own] - out)
      }
      sums[own] = 0
      var best = own
      var bar = highest + margin
      if highest < -margin, sizes[own] > 1 {
        best = -1
        bar = margin
      }
      for place in 0..<found {
        let group = Int(near[place])
        let sum = sums[group]
        sums[group] = 0
        let chance =
          isDirected
          ? outScaled * entering[group] + intoScaled * leaving[group] : outScaled * leaving[group]
        if sum - chance > bar, group != own {
          bar = sum - chance + margin
          best = group
        }
      }
      guard best != own else { continue }
      if best < 0 {
        vacancies -= 1
        best = Int(vacant[vacancies])
      }
      hasMoved = true
      groups[node] = Int32(best)
      leaving[own] -= out
      leaving[best] += out
      if isDirected {
        entering[own] -= into
        entering[best] += into
      }
      sizes[own] -= 1
      sizes[best] += 1
      if sizes[own] == 0 {
        vacant[vacancies] = Int32(own)
        vacancies += 1
      }
      for arc in graph.arcs(of: node) {
        let other = Int(graph.targets[arc])
        guard !isQueued[other], Int(groups[other]) != best else { continue }
        isQueued[other] = true
        let tail = head + count
        queue[tail >= nodeCount ? tail - nodeCount : tail] = Int32(other)
        count += 1
      }
    }
    while count > 0 {
      isQueued[Int(queue[head])] = false
      head = head + 1 == nodeCount ? 0 : head + 1
      count -= 1
    }
    return hasMoved
  }
}
