import GraphCore
import TestSupport
import Testing

@Suite("Simple graphs")
struct SimpleGraphTests {
  @Test("leave out loops and make one edge of parallel ones, whose weights add up")
  func simplification() {
    let graph = SimpleGraph(
      nodeCount: 3, sources: [0, 1, 1, 2, 2], targets: [1, 0, 1, 0, 0], weights: [1, 2, 5, 3, 4])
    #expect(graph.edgeCount == 2)
    #expect(graph.outgoing.targets == [1, 2, 0, 0])
    #expect(graph.outgoing.weights == [3, 7, 3, 7])
  }

  @Test("take the shortest of parallel lengths when asked to")
  func shortest() {
    let graph = SimpleGraph(
      nodeCount: 2, sources: [0, 1, 0], targets: [1, 0, 1], weights: [3, 2, 5], parallel: .smallest)
    #expect(graph.outgoing.weights == [2, 2])
  }

  @Test("keep directions, and drop them by adding up both ways")
  func directions() {
    let graph = SimpleGraph(
      nodeCount: 3, sources: [0, 1, 1], targets: [1, 0, 2], weights: [1, 2, 3], isDirected: true)
    #expect(graph.edgeCount == 3)
    #expect(graph.incoming.targets == [1, 0, 1])
    #expect(graph.incoming.weights == [2, 1, 3])
    #expect(graph.undirected.outgoing.weights == [3, 3, 3, 3])
    #expect(graph.undirected.edgeCount == 2)
    #expect(!graph.unweighted.isWeighted)
  }

  @Test("of some nodes hold the edges between these", .tags(.property), arguments: UInt64(0)..<50)
  func induced(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 1...12, edges: 0...40, using: &random)
      .simple(isDirected: seed % 2 == 0)
    let kept = graph.nodes.filter { _ in Bool.random(using: &random) }.shuffled(using: &random)
    let found = graph.induced(on: kept)
    #expect(found.nodeCount == kept.count)
    for (from, old) in kept.enumerated() {
      for (to, other) in kept.enumerated() {
        #expect(
          (found.outgoing.arc(from: from, to: to) != nil)
            == (graph.outgoing.arc(from: old, to: other) != nil))
        #expect(
          (found.incoming.arc(from: from, to: to) != nil)
            == (graph.incoming.arc(from: old, to: other) != nil))
      }
    }
  }

  @Test("give lengths in whole units when strengths are small whole numbers")
  func lengths() {
    func graph(_ weights: [Double]) -> SimpleGraph {
      SimpleGraph(
        nodeCount: weights.count + 1, sources: weights.indices.map { Int32($0) },
        targets: weights.indices.map { Int32($0 + 1) }, weights: weights, isDirected: true)
    }
    #expect(
      ArcLengths(strengthsOf: graph([1, 2, 3, 4, 5])) == .whole([60, 30, 20, 15, 12], unit: 1 / 60))
    #expect(ArcLengths(strengthsOf: graph([0.5, 2])) == .real([2, 0.5]))
    #expect(ArcLengths(lengthsOf: graph([3, 7])) == .whole([3, 7], unit: 1))
    #expect(ArcLengths(lengthsOf: graph([3, 7.5])) == .real([3, 7.5]))
    #expect(ArcLengths(lengthsOf: graph([]).unweighted) == .whole([], unit: 1))
  }
}
