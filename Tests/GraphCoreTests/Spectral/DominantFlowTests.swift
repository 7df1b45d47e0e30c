import GraphCore
import TestSupport
import Testing

@Suite("Eigenvector scores with directions")
struct DominantFlowTests {
  @Test(
    "are those to which repeated summing leads", .tags(.property, .differential),
    arguments: UInt64(0)..<200)
  func agrees(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 2...10, edges: 1...14, using: &random)
    let graph = edges.simple(isDirected: true)
    guard graph.edgeCount > 0, graph.eigenvectorCentrality().reason != .noCycle else { return }
    let found = try #require(graph.eigenvectorCentrality().values)
    let value = try #require(graph.largestEigenvalue())
    for node in graph.nodes {
      let heard = graph.incoming.arcs(of: node).reduce(0) {
        $0 + found[Int(graph.incoming.targets[$1])]
      }
      #expect(abs(heard - value * found[node]) < 1e-9)
    }
    // What counts for less than the most vanishes as one divided by the number of rounds.
    #expect(zip(found, summed(graph)).allSatisfy { abs($0 - $1) < 1e-3 })
  }

  /// A million rounds of adding what is heard to equal scores.
  private func summed(_ graph: SimpleGraph) -> [Double] {
    var power = graph.nodes.map { node in
      graph.nodes.map { source in
        node == source || graph.incoming.arc(from: node, to: source) != nil ? 1.0 : 0
      }
    }
    for _ in 0..<20 {
      let square = power.map { row in
        graph.nodes.map { column in
          graph.nodes.reduce(0) { $0 + row[$1] * power[$1][column] }
        }
      }
      let largest = square.joined().max() ?? 1
      power = square.map { $0.map { $0 / largest } }
    }
    let sums = power.map { $0.reduce(0, +) }
    let size = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sums.map { $0 / size }
  }

  @Test("lie with the last of components that are equally strong and lead to each other")
  func chain() throws {
    let half = (0.5).squareRoot()
    let pair = SimpleGraph(
      nodeCount: 4, sources: [0, 1, 1, 2, 3], targets: [1, 0, 2, 3, 2], isDirected: true)
    let found = try #require(pair.eigenvectorCentrality().values)
    #expect(zip(found, [0, 0, half, half]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(abs((pair.largestEigenvalue() ?? 0) - 1) < 1e-12)
    // A third pair that stands alone counts for nothing next to one that is led to.
    let three = SimpleGraph(
      nodeCount: 6, sources: [0, 1, 1, 2, 3, 4, 5], targets: [1, 0, 2, 3, 2, 5, 4],
      isDirected: true)
    let all = try #require(three.eigenvectorCentrality().values)
    #expect(zip(all, [0, 0, half, half, 0, 0]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("do not wait for a component that is certainly weaker")
  func weaker() throws {
    // Rings of 399 and 400 arcs, hard to tell apart, that hear of four nodes who all know each other.
    let ring = (0..<400).map { Int32($0) }
    let clique = (400..<404).flatMap { left in (400..<404).map { (Int32(left), Int32($0)) } }
    let graph = SimpleGraph(
      nodeCount: 404, sources: ring + [0, 400] + clique.map(\.0),
      targets: ring.map { ($0 + 1) % 400 } + [2, 0] + clique.map(\.1), isDirected: true)
    let scores = try #require(graph.eigenvectorCentrality().values)
    #expect(scores[400...].allSatisfy { abs($0 - scores[400]) < 1e-9 })
    #expect(abs(scores[0] - scores[400] / 3) < 1e-9 && abs(scores[1] - scores[0] / 3) < 1e-9)
    #expect(abs((graph.largestEigenvalue() ?? 0) - 3) < 1e-9)
  }
}
