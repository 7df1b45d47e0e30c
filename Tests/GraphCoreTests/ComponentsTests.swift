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

  @Test("count only the members when these are given", .tags(.property), arguments: UInt64(0)..<100)
  func onlyMembers(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...30, edges: 0...60, using: &random)
    let chosen = Set((0..<edges.nodeCount).filter { _ in Bool.random(using: &random) })
    let kept = edges.pairs.filter { chosen.contains($0.0) && chosen.contains($0.1) }
    let rest = GraphBuilder(
      nodeCount: edges.nodeCount, sources: kept.map { Int32($0.0) },
      targets: kept.map { Int32($0.1) }
    ).build().components()
    let members = NodeSet(nodeCount: edges.nodeCount, chosen.sorted().map { NodeID($0) })
    let components = edges.snapshot.components(of: members)
    #expect(components.sizes.reduce(0, +) == chosen.count)
    for node in 0..<edges.nodeCount {
      let number = Int(components.numbers[node])
      #expect((number < 0) == !chosen.contains(node))
      guard number >= 0 else { continue }
      #expect(components.firstNodes[number] == rest.firstNode(of: NodeID(node)))
    }
  }

  @Test("count only the members of a line")
  func members() {
    let line = GraphBuilder(nodeCount: 5, sources: [0, 1, 2, 3], targets: [1, 2, 3, 4]).build()
    let components = line.components(of: NodeSet(nodeCount: 5, [0, 1, 3, 4].map { NodeID($0) }))
    #expect(components.firstNodes == [NodeID(0), NodeID(3)])
    #expect(components.sizes == [2, 2])
  }
}
