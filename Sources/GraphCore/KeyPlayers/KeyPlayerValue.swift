extension SimpleGraph {
  /// Returns how good a set is as key players, from 0 to 1.
  ///
  /// - Returns: The value, or nil when it is undefined: for fragmentation fewer than two nodes
  ///   remain, for reach there are no nodes.
  /// - Complexity: O(V + E), and for ``KeyPlayerCriterion/distanceFragmentation`` and with
  ///   directions O(V (V + E)).
  public func keyPlayerValue(of set: [Int], criterion: KeyPlayerCriterion) -> Double? {
    criterion.removesSet
      ? fragmentation(without: set, criterion) : reach(from: set, criterion)
  }

  private func fragmentation(without set: [Int], _ criterion: KeyPlayerCriterion) -> Double? {
    let left = nodeCount - Set(set).count
    guard left > 1 else { return nil }
    let near: Double
    if criterion == .fragmentation, !isDirected {
      near = Double(connectedPairs(without: set))
    } else {
      var memory = BitSearch.Memory(nodeCount: nodeCount)
      let pairs = BitSearch(arcs: outgoing).pairs(without: set, using: &memory)
      near = pairs.enumerated().reduce(0) { sum, pair in
        let distance = criterion == .fragmentation ? 1 : pair.offset + 1
        return sum + Double(pair.element) / Double(distance)
      }
    }
    return 1 - near / (Double(left) * Double(left - 1))
  }

  private func connectedPairs(without set: [Int]) -> Int {
    var isSeen = [Bool](repeating: false, count: nodeCount)
    for node in set { isSeen[node] = true }
    var pairs = 0
    for start in nodes where !isSeen[start] {
      let size = steps(from: [start], &isSeen).count
      pairs += size * (size - 1)
    }
    return pairs
  }

  private func reach(from set: [Int], _ criterion: KeyPlayerCriterion) -> Double? {
    guard nodeCount > 0 else { return nil }
    var isSeen = [Bool](repeating: false, count: nodeCount)
    let steps = steps(from: set, &isSeen)
    var sum = 0.0
    for distance in steps {
      if case .reach(let limit) = criterion {
        sum += Int(distance) <= limit ? 1 : 0
      } else {
        sum += 1 / Double(max(1, distance))
      }
    }
    return sum / Double(nodeCount)
  }

  /// The distances of the nodes not seen yet that can be reached, in the order of reaching them.
  private func steps(from seeds: [Int], _ isSeen: inout [Bool]) -> [Int32] {
    var queue: [Int] = []
    var steps: [Int32] = []
    for seed in seeds where !isSeen[seed] {
      isSeen[seed] = true
      queue.append(seed)
      steps.append(0)
    }
    var next = 0
    while next < queue.count {
      for arc in outgoing.arcs(of: queue[next]) where !isSeen[Int(outgoing.targets[arc])] {
        isSeen[Int(outgoing.targets[arc])] = true
        queue.append(Int(outgoing.targets[arc]))
        steps.append(steps[next] + 1)
      }
      next += 1
    }
    return steps
  }
}
