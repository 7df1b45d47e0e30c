import GraphCore
import TestSupport
import Testing

@Suite("Core numbers")
struct CoreNumbersTests {
  @Test(
    "are how long a node stays when the weakest go", .tags(.property, .differential),
    arguments: UInt64(0)..<150)
  func agreesWithTakingAway(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...16, edges: 0...60, using: &random)
    let graph = edges.simple(isDirected: seed % 2 == 0)
    let plain = graph.undirected
    var expected = [Int](repeating: 0, count: graph.nodeCount)
    for level in 1...16 {
      var left = Set(graph.nodes)
      while let weak = left.first(where: { node in
        plain.outgoing.arcs(of: node).count { left.contains(Int(plain.outgoing.targets[$0])) }
          < level
      }) {
        left.remove(weak)
      }
      for node in left { expected[node] = level }
    }
    #expect(graph.coreNumbers() == expected)
  }

  @Test("are none of no nodes and 0 without edges")
  func empty() {
    #expect(SimpleGraph(nodeCount: 0, sources: [], targets: []).coreNumbers().isEmpty)
    #expect(SimpleGraph(nodeCount: 2, sources: [1], targets: [1]).coreNumbers() == [0, 0])
  }
}
