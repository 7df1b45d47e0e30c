import Foundation
import GraphCore
import TestSupport
import Testing

@Suite("Structural holes")
struct StructuralHolesTests {
  @Test(
    "are what the definition adds up to", .tags(.property, .differential),
    arguments: UInt64(0)..<100)
  func agreesWithTheDefinition(seed: UInt64) {
    let random = RandomGraph(seed: seed)
    for scope in [StructuralHoles.Scope.wholeNetwork, .egoNetwork] {
      let holes = random.graph.structuralHoles(scope: scope)
      #expect(holes.scope == scope)
      #expect(random.graph.constraint(scope: scope) == holes.constraint)
      for node in random.graph.nodes {
        let slow = SlowHoles(random.arcs, node, scope)
        #expect(isNear(holes.constraint[node], slow?.constraint))
        #expect(isNear(holes.effectiveSize[node], slow?.effectiveSize))
        #expect(isNear(holes.efficiency[node], slow?.efficiency))
        #expect(isNear(holes.hierarchy[node], slow?.hierarchy))
      }
    }
  }

  @Test(
    "of a plain graph are the contacts less twice the ties among these per contact",
    .tags(.property), arguments: UInt64(0)..<50)
  func borgatti(seed: UInt64) {
    let graph = RandomGraph(seed: seed, isDirected: false, isWeighted: false).graph
    let triangles = graph.triangleCounts()
    for scope in [StructuralHoles.Scope.wholeNetwork, .egoNetwork] {
      let sizes = graph.structuralHoles(scope: scope).effectiveSize
      for node in graph.nodes {
        let contacts = Double(graph.outgoing.degree(of: node))
        let expected = contacts == 0 ? nil : contacts - 2 * Double(triangles[node]) / contacts
        #expect(isNear(sizes[node], expected))
      }
    }
  }

  @Test(
    "do not change when all ties are as much stronger", .tags(.property),
    arguments: UInt64(0)..<30)
  func scale(seed: UInt64) {
    let random = RandomGraph(seed: seed, isDirected: false, isWeighted: true)
    let ends = random.graph.nodes.flatMap { from in
      random.graph.nodes.filter { $0 > from && random.arcs[from][$0] > 0 }.map { (from, $0) }
    }
    let stronger = SimpleGraph(
      nodeCount: random.graph.nodeCount, sources: ends.map { Int32($0.0) },
      targets: ends.map { Int32($0.1) }, weights: ends.map { 4 * random.arcs[$0.0][$0.1] })
    #expect(stronger.structuralHoles() == random.graph.structuralHoles())
  }

  @Test("are undefined without contacts, and fully constrained with one")
  func fewContacts() {
    let graph = SimpleGraph(nodeCount: 3, sources: [0, 2], targets: [1, 2])
    let holes = graph.structuralHoles()
    #expect(holes.constraint == [1, 1, nil])
    #expect(holes.effectiveSize == [1, 1, nil])
    #expect(holes.efficiency == [1, 1, nil])
    #expect(holes.hierarchy == [1, 1, nil])
    #expect(SimpleGraph(nodeCount: 0, sources: [], targets: []).constraint().isEmpty)
  }

  @Test("of a star give the middle all room and no hierarchy")
  func star() {
    let star = SimpleGraph(nodeCount: 5, sources: [0, 0, 0, 0], targets: [1, 2, 3, 4])
    let holes = star.structuralHoles()
    #expect(holes.constraint[0] == 0.25 && holes.effectiveSize[0] == 4)
    #expect(holes.efficiency[0] == 1 && holes.hierarchy[0] == 0)
  }

  // The network around G of Burt, "Structural holes", 1992, as worked out by Borgatti, "Structural
  // holes: unpacking Burt's redundancy measures", Connections 20(1), 1997. Nodes A to G.
  @Test("of Burt's example are as Borgatti published", .tags(.differential))
  func burt() {
    let graph = SimpleGraph(
      nodeCount: 7, sources: [0, 0, 0, 1, 6, 6, 6, 6, 6, 6],
      targets: [1, 4, 5, 3, 0, 1, 2, 3, 4, 5])
    let holes = graph.structuralHoles()
    #expect(isNear(holes.effectiveSize[6], 4.67, within: 0.005))
    #expect(isNear(holes.efficiency[6], 0.78, within: 0.005))
    #expect(isNear(holes.constraint[6], 0.400, within: 0.0005))
    #expect(isNear(holes.constraint[0], 0.595, within: 0.0005))
    #expect(holes.constraint[2] == 1)
  }

  // Krackhardt, "Assessing the political landscape", Administrative Science Quarterly 35, 1990:
  // Andre, Beverley, Carol, Diane, Ed, Fernando, Garth, Heather, Ike and Jane. The constraint is
  // what igraph 1.0 and networkx 3.6 find, the effective size what networkx finds.
  @Test("of Krackhardt's kite are as other programs find", .tags(.differential))
  func kite() {
    let kite = SimpleGraph(
      nodeCount: 10, sources: [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 4, 5, 5, 6, 7, 8],
      targets: [1, 2, 3, 5, 3, 4, 6, 3, 5, 4, 5, 6, 6, 6, 7, 7, 8, 9])
    let constraint = [
      0.5411979167, 0.5411979167, 0.6641358025, 0.4701697531, 0.6641358025, 0.4450888889,
      0.4450888889, 0.4311111111, 0.5, 1,
    ]
    let size = [2, 2, 1, 10.0 / 3, 1, 3, 3, 7.0 / 3, 2, 1]
    let holes = kite.structuralHoles()
    for node in 0..<10 {
      #expect(isNear(holes.constraint[node], constraint[node]))
      #expect(isNear(holes.effectiveSize[node], size[node]))
    }
  }

  private func isNear(_ left: Double?, _ right: Double?, within margin: Double = 1e-9) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= margin
  }
}
