import GraphCore
import TestSupport
import Testing

@Suite("Betweenness of edges")
struct EdgeBetweennessTests {
  @Test(
    "agrees with counting the paths of every pair", .tags(.property, .differential),
    arguments: UInt64(0)..<100)
  func agreesWithCounting(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 1...12, edges: 0...26, using: &random)
      .simple(isDirected: seed % 2 == 1)
    let lengths =
      seed % 4 < 2 ? nil : graph.outgoing.targets.map { [3, 1, 2, 2][Int($0) % 4] as Int32 }
    let listed = ListedPaths(graph, lengths: lengths?.map(Double.init)).arcSums
    let found = graph.edgeBetweenness(lengths: lengths.map { .whole($0, unit: 1) })
    guard !graph.isDirected else {
      #expect(SimpleGraphBetweennessTests.near(found, listed))
      return
    }
    if lengths == nil { #expect(SimpleGraphBetweennessTests.near(found, listed)) }
    for node in graph.nodes {
      for arc in graph.outgoing.arcs(of: node) {
        let back = graph.outgoing.arc(from: Int(graph.outgoing.targets[arc]), to: node)
        #expect(back.map { found[$0] } == found[arc])
      }
    }
  }

  @Test("of a bridge is the product of its sides", arguments: [1, 4, 9])
  func bridge(side: Int) {
    // Two cliques and the edge between their last and first node.
    var edges: [(Int32, Int32)] = [(Int32(side - 1), Int32(side))]
    for left in 0..<side {
      for right in 0..<left {
        edges.append((Int32(left), Int32(right)))
        edges.append((Int32(side + left), Int32(side + right)))
      }
    }
    let graph = SimpleGraph(
      nodeCount: 2 * side, sources: edges.map(\.0), targets: edges.map(\.1))
    let arc = graph.outgoing.arc(from: side - 1, to: side)
    #expect(arc.map { graph.edgeBetweenness()[$0] } == Double(side * side))
  }

  @Test("adds up to the distances of all pairs", arguments: UInt64(0)..<10)
  func sum(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 30...60, edges: 40...90, using: &random)
      .simple(isDirected: seed % 2 == 1)
    let steps = ListedPaths(graph).distances.joined().filter { $0 < .infinity }.reduce(0, +)
    #expect(abs(graph.edgeBetweenness().reduce(0, +) - steps) < 1e-9 * max(1, steps))
  }
}
