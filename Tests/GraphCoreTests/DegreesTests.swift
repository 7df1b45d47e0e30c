import GraphCore
import TestSupport
import Testing

@Suite("Degrees, density and reciprocity")
struct DegreesTests {
  @Test("count and add up the edges", .tags(.property), arguments: UInt64(0)..<80)
  func agreesWithEdges(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...12, edges: 0...40, using: &random)
    let weights = edges.pairs.map { _ in Double(Int.random(in: 1...9, using: &random)) }
    let graph = edges.simple(isDirected: seed % 2 == 0, weights: weights)
    var ways = [[Double]: Double]()
    for (pair, weight) in zip(edges.pairs, weights) where pair.0 != pair.1 {
      ways[[Double(pair.0), Double(pair.1)], default: 0] += weight
      if !graph.isDirected { ways[[Double(pair.1), Double(pair.0)], default: 0] += weight }
    }
    for node in graph.nodes {
      let out = ways.filter { Int($0.key[0]) == node }
      let into = ways.filter { Int($0.key[1]) == node }
      #expect(graph.degrees(.outgoing)[node] == out.count)
      #expect(graph.degrees(.incoming)[node] == into.count)
      #expect(graph.degrees()[node] == out.count + (graph.isDirected ? into.count : 0))
      #expect(graph.strengths(.outgoing)[node] == out.values.reduce(0, +))
      #expect(graph.strengths(.incoming)[node] == into.values.reduce(0, +))
      let both = out.values.reduce(0, +) + (graph.isDirected ? into.values.reduce(0, +) : 0)
      #expect(graph.strengths()[node] == both)
    }
    let possible = Double(graph.nodeCount * (graph.nodeCount - 1))
    #expect(graph.density() == (graph.nodeCount < 2 ? nil : Double(ways.count) / possible))
    let answered = ways.keys.count { ways[[$0[1], $0[0]]] != nil }
    let share = Double(answered) / Double(ways.count)
    #expect(graph.reciprocity() == (graph.isDirected && !ways.isEmpty ? share : nil))
  }

  @Test("are as far in one hand as can be in a star", arguments: 3...6)
  func star(count: Int) {
    let tips = (1..<count).map { Int32($0) }
    let middle = tips.map { _ in Int32(0) }
    let star = SimpleGraph(nodeCount: count, sources: middle, targets: tips)
    #expect(star.degreeCentralization() == 1)
    let out = SimpleGraph(nodeCount: count, sources: middle, targets: tips, isDirected: true)
    #expect(out.degreeCentralization(.outgoing) == 1)
    // Only the middle lacks an incoming edge.
    let most = Double((count - 1) * (count - 1))
    #expect(out.degreeCentralization(.incoming) == 1 / most)
    let both = SimpleGraph(
      nodeCount: count, sources: middle + tips, targets: tips + middle, isDirected: true)
    #expect(both.degreeCentralization() == 1)
    #expect(both.reciprocity() == 1)
  }

  @Test("are not in one hand in a circle, and undefined for too few nodes")
  func limits() {
    let circle = SimpleGraph(nodeCount: 4, sources: [0, 1, 2, 3], targets: [1, 2, 3, 0])
    #expect(circle.degreeCentralization() == 0)
    for count in 0...2 {
      let small = SimpleGraph(nodeCount: count, sources: [], targets: [])
      #expect(small.degreeCentralization() == nil)
      #expect(small.density() == (count < 2 ? nil : 0))
    }
  }
}
