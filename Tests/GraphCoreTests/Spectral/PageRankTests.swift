import GraphCore
import TestSupport
import Testing

@Suite("PageRank")
struct PageRankTests {
  @Test(
    "agrees with walking until nothing changes", .tags(.property, .differential),
    arguments: UInt64(0)..<20)
  func agrees(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...20, edges: 0...40, using: &random)
    let weights = edges.pairs.map { _ in Double.random(in: 0.5...4, using: &random) }
    for isDirected in [false, true] {
      for graph in [
        edges.simple(isDirected: isDirected),
        edges.simple(isDirected: isDirected, weights: weights),
      ] {
        for damping in [0, 0.5, 0.95] {
          let found = graph.pageRank(damping: damping, tolerance: 1e-12)
          let expected = walked(graph, damping)
          #expect(zip(found, expected).reduce(0) { $0 + abs($1.0 - $1.1) } < 1e-9)
          #expect(found.count == graph.nodeCount)
        }
      }
    }
  }

  private func walked(_ graph: SimpleGraph, _ damping: Double) -> [Double] {
    let count = Double(graph.nodeCount)
    var scores = graph.nodes.map { _ in 1 / count }
    for _ in 0..<600 {
      var next = graph.nodes.map { _ in (1 - damping) / count }
      for node in graph.nodes {
        let arcs = graph.outgoing.arcs(of: node)
        let strength = arcs.reduce(0) { $0 + graph.outgoing.weight($1) }
        for arc in arcs {
          next[Int(graph.outgoing.targets[arc])] +=
            damping * scores[node] * graph.outgoing.weight(arc) / strength
        }
        if arcs.isEmpty {
          for other in next.indices { next[other] += damping * scores[node] / count }
        }
      }
      let change = zip(scores, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      scores = next
      if change < 1e-15 { break }
    }
    return scores
  }

  @Test(
    "changes less than the tolerance in one more round", .tags(.property),
    arguments: [(false, 1e-6), (false, 1e-10), (true, 1e-6), (true, 1e-10)])
  func settled(isDirected: Bool, tolerance: Double) {
    var random = SplitMix64(seed: 11)
    let graph = RandomEdges(nodes: 800...800, edges: 1200...1200, using: &random)
      .simple(isDirected: isDirected)
    let scores = graph.pageRank(tolerance: tolerance)
    let loose = graph.nodes.filter { graph.outgoing.degree(of: $0) == 0 }
      .reduce(0) { $0 + scores[$1] }
    var change = 0.0
    for node in graph.nodes {
      let heard = graph.incoming.arcs(of: node).reduce(loose / 800) {
        let source = Int(graph.incoming.targets[$1])
        return $0 + scores[source] / Double(graph.outgoing.degree(of: source))
      }
      change += abs(0.85 * heard + 0.15 / 800 - scores[node])
    }
    #expect(change <= tolerance * 1.01)
    #expect(abs(scores.reduce(0, +) - 1) < 1e-12)
  }

  @Test("of nothing is nothing, and of nodes without edges the same for all")
  func empty() {
    #expect(SimpleGraph(nodeCount: 0, sources: [], targets: []).pageRank().isEmpty)
    #expect(SimpleGraph(nodeCount: 1, sources: [0], targets: [0]).pageRank() == [1])
    #expect(
      SimpleGraph(nodeCount: 4, sources: [], targets: []).pageRank() == [0.25, 0.25, 0.25, 0.25])
  }
}
