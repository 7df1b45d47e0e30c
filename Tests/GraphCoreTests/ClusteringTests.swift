import GraphCore
import TestSupport
import Testing

@Suite("Clustering")
struct ClusteringTests {
  @Test(
    "counts every pair of neighbours", .tags(.property, .differential), arguments: UInt64(0)..<120)
  func agreesWithPairs(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...15, edges: 0...60, using: &random)
    let graph = edges.simple(isDirected: seed % 2 == 0)
    let plain = graph.undirected.outgoing
    var (closed, pairs) = ([Int](repeating: 0, count: graph.nodeCount), 0)
    var local: [Double?] = []
    for node in graph.nodes {
      let contacts = plain.arcs(of: node).map { Int(plain.targets[$0]) }
      for (place, left) in contacts.enumerated() {
        for right in contacts[(place + 1)...] where plain.arc(from: left, to: right) != nil {
          closed[node] += 1
        }
      }
      let possible = contacts.count * (contacts.count - 1) / 2
      pairs += possible
      local.append(possible == 0 ? nil : Double(closed[node]) / Double(possible))
    }
    #expect(graph.triangleCounts() == closed)
    #expect(graph.localClustering() == local)
    let all = closed.reduce(0, +)
    #expect(graph.transitivity() == (pairs == 0 ? nil : Double(all) / Double(pairs)))
    let known = local.compactMap(\.self)
    let mean = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    #expect(graph.averageClustering() == mean)
  }

  @Test("of a full graph is 1, however many triangles begin at one node")
  func full() {
    let count: Int32 = 60
    let ends = (0..<count).flatMap { left in (0..<left).map { (left, $0) } }
    let graph = SimpleGraph(
      nodeCount: Int(count), sources: ends.map(\.0), targets: ends.map(\.1))
    #expect(graph.triangleCounts() == Array(repeating: 59 * 58 / 2, count: 60))
    #expect(graph.transitivity() == 1 && graph.averageClustering() == 1)
  }

  @Test("is not defined without two neighbours")
  func undefined() {
    let pair = SimpleGraph(nodeCount: 3, sources: [0], targets: [1])
    #expect(pair.transitivity() == nil && pair.averageClustering() == nil)
    #expect(pair.localClustering() == [nil, nil, nil])
    let none = SimpleGraph(nodeCount: 0, sources: [], targets: [])
    #expect(none.transitivity() == nil && none.triangleCounts().isEmpty)
  }
}
