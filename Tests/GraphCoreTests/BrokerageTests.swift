import GraphCore
import TestSupport
import Testing

@Suite("Brokerage")
struct BrokerageTests {
  @Test(
    "agrees with looking at every ordered pair", .tags(.property, .differential),
    arguments: UInt64(0)..<150, [false, true])
  func agreesWithPairs(seed: UInt64, isDirected: Bool) {
    var random = SplitMix64(seed: seed)
    let drawn = DrawnNetwork(
      nodes: 1...12, edges: 0...40, isDirected: isDirected, isWeighted: seed % 2 == 0,
      using: &random)
    let found = drawn.graph.brokerage(groups: drawn.groups)
    #expect(found.map { $0.map(Self.row) } == Self.listed(drawn))
  }

  static func row<Count>(_ roles: BrokerageRoles<Count>) -> [Count] {
    [roles.coordinator, roles.consultant, roles.gatekeeper, roles.representative, roles.liaison]
  }

  static func listed(_ drawn: DrawnNetwork) -> [[Int]?] {
    let nodes = drawn.matrix.indices
    func isTie(_ left: Int, _ right: Int) -> Bool { drawn.matrix[left][right] > 0 }
    return nodes.map { broker in
      guard let own = drawn.groups[broker] else { return nil }
      var counts = [0, 0, 0, 0, 0]
      for source in nodes where isTie(source, broker) {
        for target in nodes where isTie(broker, target) && target != source {
          guard !isTie(source, target), let from = drawn.groups[source],
            let onto = drawn.groups[target]
          else { continue }
          let role =
            from == onto ? (from == own ? 0 : 1) : onto == own ? 2 : from == own ? 3 : 4
          counts[role] += 1
        }
      }
      return counts
    }
  }

  @Test("without directions gives gatekeepers and representatives alike", .tags(.property))
  func undirected() {
    var random = SplitMix64(seed: 3)
    let drawn = DrawnNetwork(nodes: 40...40, edges: 90...90, isDirected: false, using: &random)
    let roles = drawn.graph.brokerage(groups: drawn.groups).compactMap(\.self)
    #expect(roles.allSatisfy { $0.gatekeeper == $0.representative && $0.total.isMultiple(of: 2) })
    #expect(roles.contains { $0.gatekeeper > 0 })
  }

  @Test("expects of a group of one that it never coordinates")
  func expected() throws {
    // Three ordered pairs of six have a tie: a chance of 1/2 · 1/2 · 1/2 for every pair.
    let graph = SimpleGraph(
      nodeCount: 4, sources: [0, 1, 2], targets: [1, 2, 0], isDirected: true)
    let found = graph.expectedBrokerage(groups: [0, 1, 1, nil])
    #expect(try Self.row(#require(found[0])) == [0, 0.25, 0, 0, 0])
    #expect(try Self.row(#require(found[1])) == [0, 0, 0.125, 0.125, 0])
    #expect(found[3] == nil)
  }

  @Test("expects all roles together as often as there are pairs", arguments: UInt64(0)..<20)
  func expectedTotal(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let drawn = DrawnNetwork(nodes: 3...20, edges: 0...60, isDirected: true, using: &random)
    let members = Double(drawn.groups.count { $0 != nil })
    let ties = drawn.matrix.indices.flatMap { left in
      drawn.matrix.indices.filter { drawn.matrix[left][$0] > 0 }.map { (left, $0) }
    }.count { drawn.groups[$0.0] != nil && drawn.groups[$0.1] != nil }
    let density = members < 2 ? 0 : Double(ties) / (members * (members - 1))
    let total = (members - 1) * (members - 2) * density * density * (1 - density)
    let found = drawn.graph.expectedBrokerage(groups: drawn.groups).compactMap { $0?.total }
    #expect(isClose(found, found.map { _ in total }))
  }

  @Test("of nothing is nothing")
  func empty() {
    let none = SimpleGraph(nodeCount: 0, sources: [], targets: [])
    #expect(none.brokerage(groups: []).isEmpty)
    #expect(none.expectedBrokerage(groups: []).isEmpty)
    let lone = SimpleGraph(nodeCount: 1, sources: [0], targets: [0])
    #expect(lone.brokerage(groups: [0])[0]?.total == 0)
    #expect(lone.expectedBrokerage(groups: [0])[0]?.total == 0)
  }

  @Test(
    "of reference networks is that of other software", .tags(.differential),
    arguments: ["zachary", "zachary-gericht", "krackhardt"])
  func reference(name: String) throws {
    let network = try ReferenceNetwork(name)
    let expected: [String: Any] = try network.value("maten", "bemiddeling")
    let found = network.graph.brokerage(groups: network.groups)
    for (id, roles) in zip(network.ids, found) {
      let row = (expected[id] as? [String: Int]).map { row in
        ["coordinator", "consultant", "gatekeeper", "representative", "liaison"].map { row[$0] }
      }
      #expect(roles.map(Self.row) == row)
    }
  }
}
