import GraphCore
import TestSupport
import Testing

@Suite("Modularity")
struct ModularityTests {
  /// The sum over all pairs of nodes of one group.
  private func naive(_ arcs: [[Double]], _ labels: [Int], _ resolution: Double) -> Double? {
    let total = arcs.joined().reduce(0, +)
    guard total > 0 else { return nil }
    var sum = 0.0
    for from in arcs.indices {
      for target in arcs.indices where labels[from] == labels[target] {
        let leaving = arcs[from].reduce(0, +)
        let entering = arcs.reduce(0) { $0 + $1[target] }
        sum += arcs[from][target] - resolution * leaving * entering / total
      }
    }
    return sum / total
  }

  @Test("agrees with the sum over pairs", .tags(.differential), arguments: UInt64(0)..<100)
  func agrees(seed: UInt64) {
    let random = RandomGraph(seed: seed)
    var more = SplitMix64(seed: seed + 1000)
    let labels = random.graph.nodes.map { _ in Int.random(in: 0..<4, using: &more) }
    let resolution = seed % 3 == 0 ? 1.0 : 0.4
    let found = random.graph.modularity(of: Partition(labels: labels), resolution: resolution)
    let expected = naive(random.arcs, labels, resolution)
    #expect((found == nil) == (expected == nil))
    #expect(abs((found ?? 0) - (expected ?? 0)) < 1e-12)
  }
}
