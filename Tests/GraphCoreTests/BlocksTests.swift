import GraphCore
import TestSupport
import Testing

@Suite("Blocks")
struct BlocksTests {
  @Test(
    "have two edges together when these are on one circle", .tags(.property, .differential),
    arguments: UInt64(0)..<100)
  func agreesWithTakingOut(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 1...14, edges: 0...24, using: &random).simple()
    let blocks = graph.blocks()
    for node in graph.nodes {
      let arcs = graph.outgoing.arcs(of: node)
      for left in arcs {
        for right in arcs {
          let ends = (Int(graph.outgoing.targets[left]), Int(graph.outgoing.targets[right]))
          let together = reached(from: ends.0, without: node, graph).contains(ends.1)
          #expect((blocks.ofArc[left] == blocks.ofArc[right]) == together)
        }
      }
      let parts = Set(arcs.map { blocks.ofArc[$0] }).count
      #expect(Int(blocks.partCounts[node]) == parts)
    }
    #expect(blocks.cutNodes == graph.nodes.filter { blocks.partCounts[$0] > 1 })
  }

  @Test(
    "hold the ends of their edges and what hangs behind these", .tags(.property),
    arguments: UInt64(0)..<100)
  func members(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...14, edges: 0...18, using: &random)
    let graph = edges.simple(isDirected: seed % 2 == 1)
    let (plain, blocks) = (graph.undirected, graph.blocks())
    var ends = [Set<Int32>](repeating: [], count: blocks.count)
    for node in graph.nodes {
      for arc in graph.outgoing.arcs(of: node) {
        let block = Int(blocks.ofArc[arc])
        ends[block].formUnion([Int32(node), graph.outgoing.targets[arc]])
      }
    }
    for block in 0..<blocks.count {
      let places = blocks.places(of: block)
      #expect(Array(blocks.members[places]) == ends[block].sorted())
      for place in places {
        let node = Int(blocks.members[place])
        let whole = reached(from: node, without: nil, plain)
        let other = blocks.members[places].first { $0 != blocks.members[place] }
        let near = reached(from: Int(other ?? -1), without: node, plain)
        #expect(Int(blocks.behind[place]) == whole.count - 1 - near.count)
      }
    }
  }

  @Test("are none without edges, and none at all without nodes")
  func empty() {
    let none = SimpleGraph(nodeCount: 0, sources: [], targets: []).blocks()
    #expect(none.count == 0 && none.partCounts.isEmpty)
    let loose = SimpleGraph(nodeCount: 3, sources: [1], targets: [1]).blocks()
    #expect(loose.count == 0 && loose.partCounts == [0, 0, 0])
  }

  @Test("are the pieces of a long line, without running out of stack")
  func line() {
    let count: Int32 = 20_000
    let line = SimpleGraph(
      nodeCount: Int(count), sources: Array(0..<count - 1), targets: Array(1..<count))
    let blocks = line.blocks()
    #expect(blocks.count == Int(count) - 1)
    #expect(blocks.cutNodes.count == Int(count) - 2)
  }

  private func reached(from first: Int, without hole: Int?, _ graph: SimpleGraph) -> Set<Int> {
    var (seen, stack): (Set, Array) = ([first], [first])
    while let node = stack.popLast() {
      for arc in graph.outgoing.arcs(of: node) {
        let next = Int(graph.outgoing.targets[arc])
        if next != hole, seen.insert(next).inserted { stack.append(next) }
      }
    }
    return seen
  }
}
