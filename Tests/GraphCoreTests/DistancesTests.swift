import GraphCore
import TestSupport
import Testing

@Suite("Distances")
struct DistancesTests {
  @Test(
    "agree with relaxing every edge until nothing changes",
    .tags(.property, .differential), arguments: UInt64(0)..<100)
  func agreesWithRelaxing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...30, edges: 0...60, using: &random)
    for direction in [Direction.outgoing, .incoming, .either] {
      let found = edges.snapshot.distances(from: [NodeID(0)], direction: direction)
      let expected = relaxed(edges, direction)
      #expect((0..<edges.nodeCount).map { found[NodeID($0)] } == expected)
    }
  }

  private func relaxed(_ edges: RandomEdges, _ direction: Direction) -> [Int?] {
    var steps = [Int?](repeating: nil, count: edges.nodeCount)
    steps[0] = 0
    for _ in 0..<edges.nodeCount {
      for (source, target) in edges.pairs {
        if direction != .incoming, let near = steps[source] {
          steps[target] = min(steps[target] ?? .max, near + 1)
        }
        if direction != .outgoing, let near = steps[target] {
          steps[source] = min(steps[source] ?? .max, near + 1)
        }
      }
    }
    return steps
  }

  @Test("stop at the limit")
  func limit() {
    let line = GraphBuilder(nodeCount: 4, sources: [0, 1, 2], targets: [1, 2, 3]).build()
    let found = line.distances(from: [NodeID(0)], limit: 2)
    #expect(found.reached == [NodeID(0), NodeID(1), NodeID(2)])
    #expect(found[NodeID(2)] == 2)
    #expect(found[NodeID(3)] == nil)
  }
}
