/// The shortest paths from one node at a time, of any kind of graph, and what of them passes each
/// node and arc.
///
/// The two passes of Brandes, "A faster algorithm for betweenness centrality", Journal of
/// Mathematical Sociology 25(2), 2001, after a search for the distances. Which arcs are steps of a
/// shortest path is asked of the final distances, in both passes in the same way, so that what is
/// counted on the way out is what is divided on the way back.
///
/// An arc leads from what was settled first to what was settled later, also
/// where it is so short that its ends are equally far.
struct PathDependencies: ~Copyable {
  private let arcs: Adjacency
  private let ends: [Double]
  private let lengths: [Double]
  private let slack: Double
  private let distances: Workspace<Double>
  private let paths: Workspace<Double>
  private let beyond: Workspace<Double>
  /// The place of each settled node in ``order``; -1 before.
  private let places: Workspace<Int32>
  private let order: Workspace<Int32>
  private var queue = LengthQueue()

  /// Makes room for searches in a block.
  init(_ block: WeighedBlock, lengths: StepLengths) {
    let count = block.count
    arcs = Adjacency(offsets: block.offsets, targets: block.targets, weights: [])
    ends = block.weights
    self.lengths = lengths.values
    slack = lengths.slack
    distances = Workspace(repeating: .infinity, count: count)
    paths = Workspace(repeating: 0, count: count)
    beyond = Workspace(repeating: 0, count: count)
    places = Workspace(repeating: -1, count: count)
    order = Workspace(repeating: 0, count: count)
  }

  /// Gives every arc and every node on paths from `source` its share in these.
  ///
  /// - Parameters:
  ///   - source: Where all paths begin.
  ///   - visitNode: Gets each node that was reached and the sum over all ends of the part of the
  ///     shortest paths that pass it; the source too, with the number of ends.
  ///   - visitArc: Gets each arc on a shortest path and the same sum for the arc.
  /// - Complexity: O(V + E) without lengths, else O(V + E log E).
  mutating func run(
    from source: Int, node visitNode: (_ node: Int, _ share: Double) -> Void,
    arc visitArc: (_ arc: Int, _ share: Double) -> Void
  ) {
    let count = lengths.isEmpty ? walk(from: source) : settle(from: source)
    paths[source] = 1
    for place in 0..<count {
      let node = Int(order[place])
      for arc in arcs.arcs(of: node) where isStep(arc, from: node) {
        paths[Int(arcs.targets[arc])] += paths[node]
      }
    }
    for place in (0..<count).reversed() {
      let node = Int(order[place])
      var sum = 0.0
      for arc in arcs.arcs(of: node) where isStep(arc, from: node) {
        let share = beyond[Int(arcs.targets[arc])]
        visitArc(arc, paths[node] * share)
        sum += share
      }
      beyond[node] = ends[node] / paths[node] + sum
      visitNode(node, paths[node] * sum)
    }
    clear(count)
  }

  /// Whether an arc is a step of a shortest path.
  @inline(__always) private func isStep(_ arc: Int, from node: Int) -> Bool {
    let target = Int(arcs.targets[arc])
    let length = lengths.isEmpty ? 1 : lengths[arc]
    let detour = distances[node] + length - distances[target]
    return detour <= slack * distances[target] && places[target] > places[node]
  }

  private func clear(_ count: Int) {
    for place in 0..<count {
      let node = Int(order[place])
      distances[node] = .infinity
      paths[node] = 0
      places[node] = -1
    }
  }

  /// Finds the distances in steps and returns how many nodes were reached.
  private func walk(from source: Int) -> Int {
    var tail = 1
    (order[0], places[source], distances[source]) = (Int32(truncatingIfNeeded: source), 0, 0)
    var head = 0
    while head < tail {
      let node = Int(order[head])
      for arc in arcs.arcs(of: node) where places[Int(arcs.targets[arc])] < 0 {
        let target = arcs.targets[arc]
        order[tail] = target
        places[Int(target)] = Int32(truncatingIfNeeded: tail)
        distances[Int(target)] = distances[node] + 1
        tail += 1
      }
      head += 1
    }
    return tail
  }

  /// Finds the distances in lengths and returns how many nodes were reached: Dijkstra, "A note on
  /// two problems in connexion with graphs", Numerische Mathematik 1, 1959.
  private mutating func settle(from source: Int) -> Int {
    var count = 0
    distances[source] = 0
    queue.insert(source, at: 0)
    while let entry = queue.popFirst() {
      let node = Int(entry.node)
      guard places[node] < 0 else { continue }
      places[node] = Int32(truncatingIfNeeded: count)
      order[count] = entry.node
      count += 1
      for arc in arcs.arcs(of: node) {
        let target = Int(arcs.targets[arc])
        let distance = distances[node] + lengths[arc]
        guard distance < distances[target] else { continue }
        distances[target] = distance
        queue.insert(target, at: distance)
      }
    }
    return count
  }
}

extension PathDependencies: BlockPaths {
  static var width: Int { 1 }

  mutating func run(from sources: Range<Int>, _ sums: inout CarefulSums) {
    for source in sources {
      let weight = ends[source]
      run(
        from: source, node: { if $0 != source { sums.add(weight * $1, at: $0) } },
        arc: { _, _ in })
    }
  }
}
