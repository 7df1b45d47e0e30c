import GraphCore
import TestSupport
import Testing

@Suite("Components")
struct ComponentsTests {
  @Test("are what can be reached both ways", .tags(.property), arguments: UInt64(0)..<100)
  func agreeWithDistances(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 1...30, edges: 0...30, using: &random).snapshot
    let components = graph.components()
    #expect(components.sizes.reduce(0, +) == graph.nodeCount)
    for node in graph.nodes {
      let near = graph.distances(from: [node], direction: .either)
      #expect(components.firstNode(of: node) == near.reached.min())
      #expect(components.sizes[components.number(of: node)] == near.reached.count)
    }
  }

  @Test("count only the members when these are given")
  func members() {
    let line = GraphBuilder(nodeCount: 5, sources: [0, 1, 2, 3], targets: [1, 2, 3, 4]).build()
    let components = line.components(of: NodeSet(nodeCount: 5, [0, 1, 3, 4].map { NodeID($0) }))
    #expect(components.firstNodes == [NodeID(0), NodeID(3)])
    #expect(components.sizes == [2, 2])
  }
}
