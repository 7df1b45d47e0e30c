import GraphCore
import TestSupport
import Testing

@Suite("Betweenness")
struct BetweennessTests {
  @Test(
    "agrees with listing every shortest path", .tags(.property, .differential),
    arguments: UInt64(0)..<200)
  func agreesWithListing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = ContactGraph(nodes: 1...14, edges: 0...30, using: &random)
    let found = graph.snapshot.betweenness()
    let expected = listed(graph)
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(found.count == expected.count)
  }

  /// Follows every shortest path of every pair.
  private func listed(_ graph: ContactGraph) -> [Double] {
    var result = [Double](repeating: 0, count: graph.neighbours.count)
    for last in graph.neighbours.indices {
      let steps = graph.snapshot.distances(from: [NodeID(last)])
      for first in 0..<last {
        var paths: [[Int]] = [[first]]
        for _ in 0..<(steps[NodeID(first)] ?? 0) {
          paths = paths.flatMap { path in
            let left = steps[NodeID(path[path.count - 1])] ?? 0
            return graph.neighbours[path[path.count - 1]]
              .filter { steps[NodeID($0)] == left - 1 }.map { path + [$0] }
          }
        }
        for path in paths {
          for node in path.dropFirst().dropLast() { result[node] += 1 / Double(paths.count) }
        }
      }
    }
    return result
  }

  @Test("of members is that of the graph without the others", arguments: UInt64(0)..<50)
  func members(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = ContactGraph(nodes: 2...30, edges: 0...60, using: &random)
    let members = graph.randomMembers(using: &random)
    let found = graph.snapshot.betweenness(of: members)
    let expected = graph.restricted(to: members).snapshot.betweenness()
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("gives the middle of a star every pair of leaves", arguments: [0, 1, 2, 50])
  func star(leaves: Int) {
    let star = ContactGraph([Set(1..<leaves + 1)] + (0..<leaves).map { _ in [0] })
    let found = star.snapshot.betweenness()
    #expect(found == [Double(leaves * (leaves - 1) / 2)] + (0..<leaves).map { _ in 0 })
  }

  @Test("of a tail on a clique is what lies before times what lies behind", arguments: [1, 9, 60])
  func lollipop(tail: Int) {
    let clique = 40
    var neighbours = (0..<clique).map { Set(0..<clique).subtracting([$0]) }
    for node in clique..<clique + tail {
      neighbours[node - 1].insert(node)
      neighbours.append([node - 1])
    }
    let found = ContactGraph(neighbours).snapshot.betweenness()
    let expected = neighbours.indices.map { node in
      node < clique - 1
        ? 0 : node < clique ? (clique - 1) * tail : node * (clique + tail - 1 - node)
    }
    #expect(zip(found, expected).allSatisfy { abs($0 - Double($1)) < 1e-9 })
  }

  @Test("is the same for nodes that are equal by symmetry", .tags(.property))
  func symmetry() {
    // A ring of 240 nodes in which each knows the two on either side and the one across.
    let count = 240
    let ring = ContactGraph(
      (0..<count).map { node in
        Set([1, 2, count / 2, count - 2, count - 1].map { (node + $0) % count })
      })
    let found = ring.snapshot.betweenness()
    #expect(found.allSatisfy { abs($0 - found[0]) < 1e-9 })
    #expect(found[0] > 1000)
  }

  @Test("is bit for bit the same every time", .tags(.property))
  func steady() {
    var random = SplitMix64(seed: 7)
    let graph = ContactGraph(nodes: 300...300, edges: 900...900, using: &random).snapshot
    let first = graph.betweenness()
    #expect((0..<5).allSatisfy { _ in graph.betweenness() == first })
  }

  @Test("of nothing is nothing")
  func empty() {
    #expect(GraphBuilder(nodeCount: 0).build().betweenness().isEmpty)
    #expect(GraphBuilder(nodeCount: 2).build().betweenness() == [0, 0])
  }
}
