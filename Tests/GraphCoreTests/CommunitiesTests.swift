import GraphCore
import TestSupport
import Testing

@Suite("Communities")
struct CommunitiesTests {
  @Test("finds cliques that hang together by a thread")
  func cliques() {
    var (sources, targets): ([Int32], [Int32]) = ([], [])
    for clique in 0..<Int32(6) {
      for left in 0..<Int32(5) {
        for right in 0..<left {
          sources.append(clique * 5 + left)
          targets.append(clique * 5 + right)
        }
      }
      sources.append(clique * 5)
      targets.append((clique * 5 + 5) % 30)
    }
    let graph = SimpleGraph(nodeCount: 30, sources: sources, targets: targets)
    #expect(graph.communities() == Partition(labels: (0..<30).map { $0 / 5 }))
  }

  @Test("finds the highest modularity there is in small graphs", arguments: UInt64(0)..<40)
  func isBest(seed: UInt64) {
    let graph = RandomGraph(seed: seed, nodes: 1...7).graph
    let found = graph.modularity(of: graph.communities()) ?? 0
    #expect(abs(found - highest(graph, [])) < 1e-9)
  }

  /// The highest modularity of all divisions that begin with some labels.
  private func highest(_ graph: SimpleGraph, _ labels: [Int]) -> Double {
    guard labels.count < graph.nodeCount else {
      return graph.modularity(of: Partition(labels: labels)) ?? 0
    }
    return (0...((labels.max() ?? -1) + 1)).map { highest(graph, labels + [$0]) }.max() ?? 0
  }

  /// The highest modularity is from Brandes et al., "On modularity clustering", IEEE Transactions on
  /// Knowledge and Data Engineering 20, 2008: 0.4198 in four groups.
  @Test("finds the best division of Zachary's karate club")
  func zachary() throws {
    let graph = try ReferenceNetwork("zachary").graph
    let partition = graph.communities()
    #expect(partition.count == 4)
    #expect(abs((graph.modularity(of: partition) ?? 0) - 0.4198) < 0.00005)
  }

  @Test("do not depend on the numbers of nodes in how good they are", arguments: UInt64(0)..<6)
  func renumbered(seed: UInt64) throws {
    let graph = try ReferenceNetwork("zachary").graph
    var random = SplitMix64(seed: seed)
    let numbers = graph.nodes.map { Int32($0) }.shuffled(using: &random)
    let sources = graph.nodes.flatMap { node in
      repeatElement(numbers[node], count: graph.outgoing.degree(of: node))
    }
    let other = SimpleGraph(
      nodeCount: graph.nodeCount, sources: sources,
      targets: graph.outgoing.targets.map { numbers[Int($0)] })
    let found = other.modularity(of: other.communities()) ?? 0
    #expect(abs(found - 0.4198) < 0.00005)
  }

  @Test(
    "hang together, and no two had better be one", .tags(.property), arguments: UInt64(0)..<100)
  func areGood(seed: UInt64) {
    let graph = RandomGraph(seed: seed, nodes: 0...30).graph
    let partition = graph.communities()
    #expect(partition == graph.communities())
    let modularity = graph.modularity(of: partition) ?? 0
    for group in 0..<Int32(partition.count) {
      #expect(isConnected(graph, partition.groups.indices.filter { partition.groups[$0] == group }))
      for other in 0..<group {
        let labels = partition.groups.map { Int($0 == group ? other : $0) }
        let merged = graph.modularity(of: Partition(labels: labels)) ?? 0
        #expect(merged <= modularity + 1e-9)
      }
    }
  }

  private func isConnected(_ graph: SimpleGraph, _ members: [Int]) -> Bool {
    var reached: Set = [members[0]]
    for _ in members {
      for (left, right) in members.flatMap({ left in members.map { (left, $0) } })
      where graph.outgoing.arc(from: left, to: right) != nil {
        if reached.contains(left) || reached.contains(right) { reached.formUnion([left, right]) }
      }
    }
    return reached.count == members.count
  }
}
