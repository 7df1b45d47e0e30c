/// The pairs of nodes that share a neighbour, each once: with every node those that come after it.
struct SharedPairs {
  private var offsets: [Int32] = [0]
  private var targets: [Int32] = []
  private var values: [Double] = []

  /// Finds the pairs.
  ///
  /// - Parameters:
  ///   - own: The neighbours of the nodes.
  ///   - across: The nodes that have each neighbour, in order.
  ///   - weighting: What a pair weighs.
  init(_ own: Adjacency, _ across: Adjacency, _ weighting: Projection.Weighting) {
    let sums = Workspace<Double>(repeating: 0, count: own.nodeCount)
    let near = Workspace<Int32>(repeating: 0, count: own.nodeCount + 1)
    // Of each neighbour the nodes up to the one at hand are passed; those after it remain.
    let passed = Workspace<Int32>(repeating: 0, count: across.nodeCount)
    let (ownTargets, ends) = (own.targets.span, across.offsets.span)
    let acrossTargets = across.targets.span
    for neighbour in 0..<across.nodeCount { passed[neighbour] = ends[neighbour] }
    offsets.reserveCapacity(own.nodeCount + 1)
    for node in 0..<own.nodeCount {
      var found = 0
      for arc in own.arcs(of: node) {
        let shared = Int(ownTargets[arc])
        let (begin, end) = (Int(passed[shared]) + 1, Int(ends[shared + 1]))
        passed[shared] = Int32(begin)
        let share = weighting == .newman ? 1 / Double(end - Int(ends[shared]) - 1) : 1
        for place in begin..<end {
          let other = acrossTargets[place]
          let sum = sums[Int(other)]
          near[found] = other
          found &+= sum == 0 ? 1 : 0
          sums[Int(other)] = sum + share
        }
      }
      for place in 0..<found {
        let other = Int(near[place])
        let sum = sums[other]
        sums[other] = 0
        let either = Double(own.degree(of: node) + own.degree(of: other))
        targets.append(Int32(other))
        values.append(weighting == .jaccard ? sum / (either - sum) : sum)
      }
      offsets.append(Int32(targets.count))
    }
  }

  /// The pairs as arcs in both directions.
  ///
  /// Seen from its other end, a row is in order when the rows come in order; done twice, that orders
  /// every row without comparing anything.
  func bothWays() -> Adjacency {
    let nodeCount = offsets.count - 1
    var lower = [Int32](repeating: 0, count: nodeCount)
    for target in targets { lower[Int(target)] += 1 }
    var ends = [Int32](repeating: 0, count: nodeCount + 1)
    for node in 0..<nodeCount {
      ends[node + 1] = ends[node] + lower[node] + offsets[node + 1] - offsets[node]
    }
    var joined = [Int32](repeating: 0, count: 2 * targets.count)
    var weights = [Double](repeating: 0, count: 2 * targets.count)
    let places = Workspace<Int32>(repeating: 0, count: nodeCount)
    for node in 0..<nodeCount { places[node] = ends[node] }
    var joinedSpan = joined.mutableSpan
    var weightSpan = weights.mutableSpan
    for node in 0..<nodeCount {
      for pair in Int(offsets[node])..<Int(offsets[node + 1]) {
        let target = Int(targets[pair])
        let place = Int(places[target])
        places[target] += 1
        joinedSpan[place] = Int32(node)
        weightSpan[place] = values[pair]
      }
    }
    for node in 0..<nodeCount {
      for place in Int(ends[node])..<Int(ends[node] + lower[node]) {
        let other = Int(joinedSpan[place])
        let twin = Int(places[other])
        places[other] += 1
        joinedSpan[twin] = Int32(node)
        weightSpan[twin] = weightSpan[place]
      }
    }
    return Adjacency(offsets: ends, targets: joined, weights: weights)
  }
}
