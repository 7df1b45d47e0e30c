import GraphCore
import TestSupport
import Testing

@Suite("GraphBuilder")
struct GraphBuilderTests {
  @Test("keeps parallel edges and loops, ordered by target and then as given")
  func keepsEverything() {
    var builder = GraphBuilder(nodeCount: 3)
    builder.addEdge(from: NodeID(1), to: NodeID(2), label: 7)
    builder.addEdge(from: NodeID(1), to: NodeID(0))
    builder.addEdge(from: NodeID(1), to: NodeID(2), weight: 2)
    builder.addEdge(from: NodeID(1), to: NodeID(1))
    let graph = builder.build()
    let edges = graph.outgoingEdges(of: NodeID(1))
    #expect(edges.map { graph.target(of: $0).index } == [0, 1, 2, 2])
    #expect(edges.map { graph.origin(of: $0) } == [1, 3, 0, 2])
    #expect(edges.map { graph.label(of: $0) } == [0, 0, 7, 0])
    #expect(edges.map { graph.weight(of: $0) } == [1, 1, 1, 2])
  }

  @Test("builds a graph without nodes")
  func empty() {
    let graph = GraphBuilder(nodeCount: 0).build()
    #expect(graph.nodeCount == 0)
    #expect(graph.edgeCount == 0)
    #expect(graph.components().count == 0)
  }

  @Test("a frozen graph has exactly what was added", .tags(.property), arguments: UInt64(0)..<100)
  func hasWhatWasAdded(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...30, edges: 0...120, using: &random)
    let graph = edges.snapshot
    #expect(graph.edgeCount == edges.pairs.count)
    for edge in graph.edges {
      let pair = edges.pairs[graph.origin(of: edge)]
      #expect(graph.source(of: edge).index == pair.0)
      #expect(graph.target(of: edge).index == pair.1)
      #expect(Int(graph.label(of: edge)) == graph.origin(of: edge) % 5)
    }
    #expect(Set(graph.edges.map { graph.origin(of: $0) }).count == edges.pairs.count)
  }

  @Test("incoming edges name their outgoing twins", .tags(.property), arguments: UInt64(0)..<100)
  func incomingTwins(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 1...30, edges: 0...120, using: &random).snapshot
    var seen = 0
    for node in graph.nodes {
      let incoming = graph.incomingEdges(of: node)
      seen += incoming.count
      #expect(incoming.allSatisfy { graph.target(of: $0) == node })
      let sources = incoming.map { graph.source(of: $0) }
      #expect(sources == sources.sorted())
    }
    #expect(seen == graph.edgeCount)
  }

  @Test("finds the first edge between two nodes", .tags(.property), arguments: UInt64(0)..<50)
  func firstEdge(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 1...12, edges: 0...60, using: &random).snapshot
    for source in graph.nodes {
      for target in graph.nodes {
        let obvious = graph.outgoingEdges(of: source).first { graph.target(of: $0) == target }
        #expect(graph.firstEdge(from: source, to: target) == obvious)
      }
    }
  }
}
