import GraphCore
import TestSupport
import Testing

@Suite("Bridges and cut nodes")
struct BridgesTests {
  @Test(
    "are what leaves more parts when it is taken out", .tags(.property, .differential),
    arguments: UInt64(0)..<150)
  func agreesWithTakingOut(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...16, edges: 0...22, using: &random)
    let graph = edges.simple(isDirected: seed % 2 == 0)
    let whole = graph.components().count
    var expected: [[Int]] = []
    let pairs = Set(edges.pairs.map { [min($0.0, $0.1), max($0.0, $0.1)] })
    for pair in pairs.sorted(by: { $0.lexicographicallyPrecedes($1) }) where pair[0] != pair[1] {
      let rest = pairs.filter { $0 != pair }
      let parts = components(graph.nodeCount, rest)
      guard parts.count > whole else { continue }
      let sides = pair.map { parts.sizes[Int(parts.numbers[$0])] }
      expected.append(pair + sides)
    }
    #expect(graph.bridges().map { [$0.low, $0.high, $0.lowSide, $0.highSide] } == expected)
    let counts = graph.partCounts()
    #expect(counts.map(Int32.init) == graph.blocks().partCounts)
    for node in graph.nodes {
      let rest = components(graph.nodeCount, pairs.filter { !$0.contains(node) })
      #expect(counts[node] == rest.count - whole)
    }
    #expect(graph.cutNodes() == graph.nodes.filter { counts[$0] > 1 })
  }

  @Test("are none of no nodes")
  func empty() {
    let none = SimpleGraph(nodeCount: 0, sources: [], targets: [])
    #expect(none.bridges().isEmpty && none.partCounts().isEmpty && none.cutNodes().isEmpty)
  }

  private func components(_ count: Int, _ pairs: Set<[Int]>) -> Components {
    SimpleGraph(
      nodeCount: count, sources: pairs.map { Int32($0[0]) }, targets: pairs.map { Int32($0[1]) }
    ).components()
  }
}
