/// Nodes that together reach every node, themselves included, in one step.
public struct DominatingSet: Equatable, Sendable {
  /// The nodes, in order.
  public let members: [Int32]
  /// A number of nodes below which it cannot be done; proven.
  public let lowerBound: Int

  /// Whether no smaller set is possible; proven.
  public var isSmallest: Bool { lowerBound == members.count }
}

extension SimpleGraph {
  /// Chooses few nodes, so that every node is one of them or is pointed to by one of them.
  ///
  /// Of a component of at most 64 nodes the fewest are chosen, unless that takes too many steps to
  /// prove. Of a larger one nodes are chosen one by one, each time the one that reaches the most
  /// nodes not yet reached, and those that turn out not to be needed are left out; that is at most
  /// 1 + ln(d + 1) times the fewest, d being the highest number of neighbours: Chvatal, "A greedy
  /// heuristic for the set-covering problem", Mathematics of Operations Research 4, 1979. The bound
  /// comes from nodes of which no two can be reached by the same node.
  ///
  /// - Returns: The set; of a graph without nodes it is empty, and isolates are in it.
  /// - Complexity: O(V + E) when few gains go down before their turn, plus a bounded number of steps
  ///   for each small component.
  public func dominatingSet() -> DominatingSet {
    let components = components()
    var nodesOf = components.sizes.map { size -> [Int32] in
      var nodes: [Int32] = []
      nodes.reserveCapacity(size)
      return nodes
    }
    for node in nodes { nodesOf[Int(components.numbers[node])].append(Int32(node)) }
    let sets = closedNeighbourhoods
    let greedy = sets.neededOnly(sets.maximumCoverage(nodeCount))
    let apart = nodesApart()
    var (members, bound): ([Int32], Int) = ([], 0)
    var isSolved = [Bool](repeating: false, count: components.count)
    for (number, nodes) in nodesOf.enumerated()
    where nodes.count <= CoverProblem.maximumRequirements {
      let best = smallestDominatingSet(of: nodes)
      guard best.uncovered.isEmpty, best.isSmallest else { continue }
      isSolved[number] = true
      members += best.members.map { nodes[$0] }
      bound += best.members.count
    }
    members += greedy.filter { !isSolved[Int(components.numbers[Int($0)])] }
    bound += apart.count { !isSolved[Int(components.numbers[Int($0)])] }
    return DominatingSet(members: members.sorted(), lowerBound: bound)
  }

  /// How often a search for a proof may ask whether it should stop.
  private static let patience = 2_000

  private func smallestDominatingSet(of nodes: [Int32]) -> SmallestCover {
    var problem = CoverProblem(candidateCount: nodes.count, requirementCount: nodes.count)
    for (place, node) in nodes.enumerated() {
      problem.add(grade: 1, of: place, for: place)
      for arc in outgoing.arcs(of: Int(node)) {
        let target = outgoing.targets[arc]
        // The nodes are in order, so the place of one is found by halving.
        var (low, high) = (0, nodes.count)
        while low < high {
          let middle = (low + high) / 2
          if nodes[middle] < target { low = middle + 1 } else { high = middle }
        }
        problem.add(grade: 1, of: place, for: low)
      }
    }
    var asked = 0
    return problem.smallestCover {
      asked += 1
      return asked > Self.patience
    }
  }

  /// Nodes of which no two can be reached from the same node, those with the fewest that can reach
  /// them first.
  private func nodesApart() -> [Int32] {
    var isUsed = [Bool](repeating: false, count: nodeCount)
    var chosen: [Int32] = []
    let order = nodes.sorted {
      let (left, right) = (incoming.degree(of: $0), incoming.degree(of: $1))
      return left != right ? left < right : $0 < $1
    }
    for node in order {
      let arcs = incoming.arcs(of: node)
      guard !isUsed[node], !arcs.contains(where: { isUsed[Int(incoming.targets[$0])] }) else {
        continue
      }
      chosen.append(Int32(node))
      isUsed[node] = true
      for arc in arcs { isUsed[Int(incoming.targets[arc])] = true }
    }
    return chosen
  }
}

extension CoverageSets {
  /// The choices without those of which everything is covered by the others, the last ones first.
  fileprivate func neededOnly(_ coverage: MaximumCoverage) -> [Int32] {
    var times = [Int32](repeating: 0, count: itemCount)
    for pick in coverage.picks {
      for arc in sets.arcs(of: Int(pick)) { times[Int(sets.targets[arc])] += 1 }
    }
    return coverage.picks.reversed().filter { pick in
      let arcs = sets.arcs(of: Int(pick))
      guard arcs.allSatisfy({ times[Int(sets.targets[$0])] > 1 }) else { return true }
      for arc in arcs { times[Int(sets.targets[arc])] -= 1 }
      return false
    }
  }
}
