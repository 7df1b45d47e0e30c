import GraphCore
import TestSupport
import Testing

@Suite("Articulation points")
struct ArticulationPointsTests {
  @Test(
    "are the nodes that leave more parts when they are taken out",
    .tags(.property, .differential), arguments: UInt64(0)..<200)
  func agreesWithTakingOut(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = ContactGraph(nodes: 1...25, edges: 0...40, using: &random)
    let members = graph.randomMembers(using: &random)
    let counts = graph.snapshot.partCounts(of: members)
    let points = graph.snapshot.articulationPoints(of: members)
    let whole = graph.snapshot.components(of: members)
    for node in graph.snapshot.nodes {
      guard members.contains(node) else {
        #expect(counts[node.index] == 0)
        continue
      }
      var rest = members
      rest.remove(node)
      let parts = graph.snapshot.components(of: rest).count - (whole.count - 1)
      #expect(counts[node.index] == parts)
      let isPoint = points.contains(node)
      #expect(isPoint == (parts > 1))
    }
  }

  @Test("are all but the ends of a long line, without running out of stack")
  func line() {
    let count = 50_000
    let line = ContactGraph(
      (0..<count).map { Set([$0 - 1, $0 + 1].filter { (0..<count).contains($0) }) })
    #expect(line.snapshot.articulationPoints().count == count - 2)
  }

  @Test("are found among parallel edges and loops", .tags(.property), arguments: UInt64(0)..<50)
  func parallel(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...12, edges: 0...20, using: &random)
    var builder = GraphBuilder(nodeCount: edges.nodeCount)
    for (left, right) in edges.pairs {
      builder.addEdge(from: NodeID(left), to: NodeID(right))
      builder.addEdge(from: NodeID(right), to: NodeID(left))
    }
    #expect(builder.build().partCounts() == ContactGraph(edges).snapshot.partCounts())
  }
}
