import GraphCore
import TestSupport
import Testing

@Suite("Sampled betweenness")
struct SampledBetweennessTests {
  /// Hubs of different sizes with members, some of which know each other.
  private static func city(using random: inout SplitMix64) -> ContactGraph {
    var neighbours = [Set<Int>](repeating: [], count: 1000)
    func join(_ left: Int, _ right: Int) {
      guard left != right else { return }
      neighbours[left].insert(right)
      neighbours[right].insert(left)
    }
    for node in 40..<neighbours.count {
      for _ in 0..<2 {
        let bound = Int.random(in: 1...40, using: &random)
        join(node, Int.random(in: 0..<bound, using: &random))
      }
      join(node, Int.random(in: 40..<neighbours.count, using: &random))
    }
    return ContactGraph(neighbours)
  }

  @Test(
    "comes near the exact values of the highest nodes, within its own error",
    arguments: UInt64(1)...3)
  func isNear(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = Self.city(using: &random).snapshot
    let exact = graph.betweenness()
    let found = graph.sampledBetweenness(pivots: 200)
    let highest = exact.indices.sorted { exact[$0] > exact[$1] }.prefix(20)
    #expect(highest.allSatisfy { abs(found.values[$0] - exact[$0]) < 0.2 * exact[$0] })
    let near = highest.filter {
      abs(found.values[$0] - exact[$0]) <= 2 * found.standardErrors[$0]
    }
    #expect(near.count >= 17)
    #expect(!found.isExact)
    #expect(found.pivotCount == 200)
  }

  @Test("is exact when every node is a pivot", arguments: UInt64(0)..<20)
  func everyNode(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = ContactGraph(nodes: 1...30, edges: 0...60, using: &random)
    let members = graph.randomMembers(using: &random)
    let found = graph.snapshot.sampledBetweenness(of: members, pivots: 30)
    #expect(found.values == graph.snapshot.betweenness(of: members))
    #expect(found.standardErrors.allSatisfy { $0 == 0 })
    #expect(found.isExact)
    #expect(found.pivotCount == members.count)
  }

  @Test("adds up to the exact sum when all nodes but one are pivots", arguments: UInt64(0)..<20)
  func nearlyEveryNode(seed: UInt64) {
    // A ring: every node gives the others the same, so that leaving any out changes nothing.
    let count = Int(seed) + 5
    let ring = ContactGraph((0..<count).map { [($0 + 1) % count, ($0 + count - 1) % count] })
    let exact = ring.snapshot.betweenness().reduce(0, +)
    let found = ring.snapshot.sampledBetweenness(pivots: count - 1).values.reduce(0, +)
    #expect(abs(found - exact) < 1e-9 * exact)
  }

  @Test("is bit for bit the same every time")
  func steady() {
    var random = SplitMix64(seed: 3)
    let graph = Self.city(using: &random).snapshot
    let first = graph.sampledBetweenness(pivots: 50)
    #expect((0..<3).allSatisfy { _ in graph.sampledBetweenness(pivots: 50) == first })
  }
}
