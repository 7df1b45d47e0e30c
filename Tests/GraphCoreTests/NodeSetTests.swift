import GraphCore
import TestSupport
import Testing

@Suite("NodeSet")
struct NodeSetTests {
  @Test("agrees with a set of numbers", .tags(.property), arguments: UInt64(0)..<100)
  func agreesWithSet(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...200, using: &random)
    let left = members(of: count, &random)
    let right = members(of: count, &random)
    let leftNodes = NodeSet(nodeCount: count, left.map { NodeID($0) })
    let rightNodes = NodeSet(nodeCount: count, right.map { NodeID($0) })
    #expect(leftNodes.map(\.index) == left.sorted())
    #expect(leftNodes.count == left.count)
    #expect(leftNodes.isEmpty == left.isEmpty)
    #expect(leftNodes.isDisjoint(with: rightNodes) == left.isDisjoint(with: right))
    var nodes = leftNodes
    nodes.formUnion(rightNodes)
    #expect(Set(nodes.map(\.index)) == left.union(right))
    nodes = leftNodes
    nodes.formIntersection(rightNodes)
    #expect(Set(nodes.map(\.index)) == left.intersection(right))
    nodes = leftNodes
    nodes.subtract(rightNodes)
    #expect(Set(nodes.map(\.index)) == left.subtracting(right))
  }

  private func members(of count: Int, _ random: inout SplitMix64) -> Set<Int> {
    let wanted = Int.random(in: 0...count, using: &random)
    return Set((0..<wanted).map { _ in Int.random(in: 0..<count, using: &random) })
  }

  @Test("tells whether a member was new")
  func insertAndRemove() {
    var nodes = NodeSet(nodeCount: 70)
    let last = NodeID(69)
    let first = nodes.insert(last)
    let second = nodes.insert(last)
    #expect(first)
    #expect(!second)
    #expect(nodes.contains(last))
    nodes.remove(last)
    #expect(!nodes.contains(last))
    #expect(nodes.isEmpty)
  }
}
