import GraphCore
import TestSupport
import Testing

@Suite("From point to point")
struct PointToPointTests {
  @Test(
    "finds paths as long as those of relaxing every arc", .tags(.property, .differential),
    arguments: UInt64(0)..<100)
  func agrees(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...20, edges: 0...35, using: &random)
    for isDirected in [false, true] {
      let graph = edges.simple(isDirected: isDirected)
      let naive = NaiveDistances(graph)
      var search = PointToPoint(graph)
      for source in graph.nodes {
        for target in graph.nodes {
          let expected = naive.rows[source][target]
          let steps = search.distance(from: source, to: target)
          #expect(steps.map(Double.init) ?? .infinity == expected)
          let path = search.path(from: source, to: target)
          #expect(path.map { Double($0.count - 1) } ?? .infinity == expected)
          guard let path else { continue }
          #expect(path.first == source && path.last == target)
          for (from, onto) in zip(path, path.dropFirst()) {
            #expect(graph.outgoing.arc(from: from, to: onto) != nil)
          }
        }
      }
    }
  }

  @Test("is the same whatever was asked before", .tags(.property))
  func repeated() {
    var random = SplitMix64(seed: 5)
    let graph = RandomEdges(nodes: 300...300, edges: 500...500, using: &random).simple()
    var search = PointToPoint(graph)
    for node in 1..<300 {
      var fresh = PointToPoint(graph)
      #expect(search.path(from: 0, to: node) == fresh.path(from: 0, to: node))
    }
  }
}
