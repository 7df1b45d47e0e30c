import GraphCore
import TestSupport
import Testing

@Suite("Ranked reach")
struct RankedReachTests {
  @Test(
    "lists who lies within so many steps, the best connected first",
    .tags(.property, .differential), arguments: UInt64(0)..<100)
  func agrees(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...150, edges: 0...220, using: &random)
    for isDirected in [false, true] {
      let graph = edges.simple(isDirected: isDirected)
      let naive = NaiveDistances(graph)
      let seeds = (0..<3).map { _ in Int.random(in: graph.nodes, using: &random) }
      let found = RankedReach(graph).nodes(within: 5, of: seeds)
      #expect(found.count == 5)
      for (limit, list) in zip(1..., found) {
        let expected = graph.nodes.filter { node in
          seeds.contains { naive.rows[$0][node] <= Double(limit) }
        }.sorted {
          (graph.outgoing.degree(of: $1), $0) < (graph.outgoing.degree(of: $0), $1)
        }
        #expect(list == expected.map { Int32($0) })
      }
    }
  }

  @Test("of no steps or no seeds is nothing")
  func none() {
    let graph = SimpleGraph(nodeCount: 2, sources: [0], targets: [1])
    #expect(RankedReach(graph).nodes(within: 0, of: [0]).isEmpty)
    #expect(RankedReach(graph).nodes(within: 2, of: []) == [[], []])
    #expect(RankedReach(graph).nodes(within: 1, of: [1]) == [[0, 1]])
  }
}
