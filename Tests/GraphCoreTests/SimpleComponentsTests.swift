import GraphCore
import TestSupport
import Testing

@Suite("Components of a simple graph")
struct SimpleComponentsTests {
  @Test(
    "are what can be reached, both ways or there and back", .tags(.property, .differential),
    arguments: UInt64(0)..<150)
  func agreesWithReach(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...24, edges: 0...40, using: &random)
    let graph = edges.simple(isDirected: seed % 3 > 0)
    let ahead = graph.nodes.map { reached(from: $0, graph) }
    let around = graph.undirected
    let weak = graph.nodes.map { reached(from: $0, around) }
    let strong = graph.nodes.map { node in ahead[node].filter { ahead[$0].contains(node) } }
    expect(graph.components(), weak)
    expect(graph.strongComponents(), strong)
  }

  @Test("are many times found in a large graph of small parts")
  func many() {
    let count: Int32 = 3000
    let sources = (0..<count).filter { $0 % 3 > 0 }
    let graph = SimpleGraph(
      nodeCount: Int(count), sources: sources, targets: sources.map { $0 - 1 })
    let components = graph.components()
    #expect(components.sizes == Array(repeating: 3, count: 1000))
    #expect(components.numbers == (0..<count).map { $0 / 3 })
  }

  @Test("are none of no nodes", arguments: [true, false])
  func empty(isDirected: Bool) {
    let none = SimpleGraph(nodeCount: 0, sources: [], targets: [], isDirected: isDirected)
    #expect(none.components().count == 0 && none.strongComponents().count == 0)
  }

  private func expect(_ components: Components, _ expected: [Set<Int>]) {
    let firstNodes = Set(expected.compactMap { $0.min() }).sorted()
    #expect(components.firstNodes == firstNodes.map { NodeID($0) })
    for (node, members) in expected.enumerated() {
      let number = Int(components.numbers[node])
      #expect(components.firstNodes[number].index == members.min())
      #expect(components.sizes[number] == members.count)
    }
  }

  private func reached(from first: Int, _ graph: SimpleGraph) -> Set<Int> {
    var (seen, stack): (Set, Array) = ([first], [first])
    while let node = stack.popLast() {
      for arc in graph.outgoing.arcs(of: node) {
        let next = Int(graph.outgoing.targets[arc])
        if seen.insert(next).inserted { stack.append(next) }
      }
    }
    return seen
  }
}
