/// The score of a set of nodes as a whole number, so that equally good is equal.
struct SetScore {
  let graph: SimpleGraph
  let criterion: KeyPlayerCriterion

  init(_ graph: SimpleGraph, _ criterion: KeyPlayerCriterion) {
    self.graph = graph
    self.criterion = criterion
  }

  /// How many nodes, or pairs of nodes, lie at each distance: what the value is made of.
  func tally(_ set: [Int]) -> [Int] {
    var tally: [Int] = []
    func add(_ distance: Int) {
      while tally.count <= distance { tally.append(0) }
      tally[distance] += 1
    }
    let distances: [[Int?]] =
      criterion.removesSet
      ? graph.nodes.filter { !set.contains($0) }.map { steps(from: [$0], without: set) }
      : [steps(from: set, without: [])]
    for row in distances { for distance in row { if let distance { add(distance) } } }
    return tally
  }

  private func steps(from seeds: [Int], without: [Int]) -> [Int?] {
    var steps = [Int?](repeating: nil, count: graph.nodeCount)
    var queue = seeds
    for seed in seeds { steps[seed] = 0 }
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for arc in graph.outgoing.arcs(of: node) {
        let target = Int(graph.outgoing.targets[arc])
        guard steps[target] == nil, !without.contains(target) else { continue }
        steps[target] = (steps[node] ?? 0) + 1
        queue.append(target)
      }
    }
    return steps
  }

  func value(of set: [Int]) -> Double? {
    let tally = tally(set)
    let far = tally.dropFirst()
    let near = Double(tally.first ?? 0)
    let inverse = far.enumerated().reduce(0.0) { $0 + Double($1.element) / Double($1.offset + 1) }
    let pairs = near * (near - 1)
    switch criterion {
    case .fragmentation: return pairs <= 0 ? nil : 1 - Double(far.reduce(0, +)) / pairs
    case .distanceFragmentation: return pairs <= 0 ? nil : 1 - inverse / pairs
    case .reach(let limit):
      let within = tally.prefix(limit + 1).reduce(0, +)
      return graph.nodeCount == 0 ? nil : Double(within) / Double(graph.nodeCount)
    case .distanceReach:
      return graph.nodeCount == 0 ? nil : (near + inverse) / Double(graph.nodeCount)
    }
  }

  func search(
    count: Int, workLimit: Int, listing: Int
  ) -> (sets: [[Int]], count: Int, isExhaustive: Bool) {
    var best = -Double.infinity
    var sets: [[Int]] = []
    var set = Array(0..<count)
    while true {
      let value = value(of: set) ?? 0
      if value > best + 1e-12 {
        best = value
        sets = []
      }
      if value > best - 1e-12 { sets.append(set) }
      guard let place = set.indices.last(where: { set[$0] < graph.nodeCount - count + $0 }) else {
        break
      }
      let start = set[place] + 1
      for later in place..<count { set[later] = start + later - place }
    }
    return (Array(sets.prefix(listing)), sets.count, true)
  }
}
