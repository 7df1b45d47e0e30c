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
