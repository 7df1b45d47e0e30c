import GraphCore
import TestSupport
import Testing

@Suite("DominatingSet")
struct DominatingSetTests {
  private func isDominating(_ members: Set<Int>, _ arcs: [[Double]]) -> Bool {
    arcs.indices.allSatisfy { node in
      members.contains(node) || members.contains { arcs[$0][node] > 0 }
    }
  }

  @Test("is the smallest of all sets", .tags(.differential), arguments: UInt64(0)..<80)
  func isSmallest(seed: UInt64) {
    let random = RandomGraph(seed: seed, nodes: 0...9)
    let found = random.graph.dominatingSet()
    let sizes = (0..<(1 << random.graph.nodeCount)).filter { bits in
      isDominating(Set(random.graph.nodes.filter { bits >> $0 & 1 == 1 }), random.arcs)
    }.map(\.nonzeroBitCount)
    #expect(isDominating(Set(found.members.map { Int($0) }), random.arcs))
    #expect(found.members.count == sizes.min())
    #expect(found.isSmallest)
  }

  @Test("of a large component reaches all, with a bound that holds")
  func large() {
    let ring = SimpleGraph(
      nodeCount: 99, sources: Array(0..<99), targets: (0..<99).map { ($0 + 1) % 99 })
    let found = ring.dominatingSet()
    #expect(found.members.count == 33)
    #expect(found.lowerBound == 33)
    let random = RandomGraph(seed: 5, nodes: 300...300, isDirected: true)
    let other = random.graph.dominatingSet()
    #expect(isDominating(Set(other.members.map { Int($0) }), random.arcs))
    #expect(other.lowerBound <= other.members.count)
    #expect(other.lowerBound > 0)
  }
}
