/// The ties between nodes that have a group.
struct GroupedTies: Sendable {
  /// The two ends of each tie.
  let ends: [SIMD2<Int32>]

  init(_ graph: SimpleGraph, _ groups: NodeGroups) {
    var ends: [SIMD2<Int32>] = []
    for node in graph.nodes where groups.labels[node] >= 0 {
      for arc in graph.outgoing.arcs(of: node) {
        let target = graph.outgoing.targets[arc]
        guard groups.labels[Int(target)] >= 0, graph.isDirected || Int32(node) < target else {
          continue
        }
        ends.append([Int32(node), target])
      }
    }
    self.ends = ends
  }

  /// Deals the groups anew among the nodes that have one, and counts how often as many ties stay
  /// inside.
  func test(
    _ groups: NodeGroups, _ observed: TieTally, permutations: Int, seed: UInt64, threads: Int
  ) -> PermutationTest {
    let members = groups.labels.indices.filter { groups.labels[$0] >= 0 }
    let labels = members.map { groups.labels[$0] }
    let (samePairs, allPairs) = groups.pairs
    // The distance to the expected value in whole numbers, so that equal is equal.
    @Sendable func distance(_ inside: Int) -> Int {
      abs(inside * allPairs - observed.total * samePairs)
    }
    let far = distance(observed.inside)
    let nodeCount = groups.labels.count
    return PermutationTest(
      permutations: permutations, seed: seed, threads: threads,
      scratch: { Workspace<Int32>(repeating: -1, count: nodeCount) }
    ) { random, dealt in
      for (node, label) in zip(members, labels) { dealt[node] = label }
      for place in stride(from: members.count - 1, to: 0, by: -1) {
        let (node, other) = (members[place], members[random.next(below: place + 1)])
        (dealt[node], dealt[other]) = (dealt[other], dealt[node])
      }
      var inside = 0
      for tie in ends.indices where dealt[Int(ends[tie].x)] == dealt[Int(ends[tie].y)] {
        inside += 1
      }
      return [
        inside <= observed.inside ? 1 : 0, inside >= observed.inside ? 1 : 0,
        distance(inside) >= far ? 1 : 0,
      ]
    }
  }
}
