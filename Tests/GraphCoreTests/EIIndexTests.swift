import GraphCore
import TestSupport
import Testing

@Suite("E-I index")
struct EIIndexTests {
  @Test(
    "agrees with counting the ties", .tags(.property, .differential), arguments: UInt64(0)..<100,
    [false, true])
  func agreesWithCounting(seed: UInt64, isDirected: Bool) {
    var random = SplitMix64(seed: seed)
    let drawn = DrawnNetwork(
      nodes: 1...12, edges: 0...30, isDirected: isDirected, isWeighted: true, using: &random)
    let found = drawn.graph.eiIndex(groups: drawn.groups, permutations: 10)
    let nodes = drawn.matrix.indices
    let ties = nodes.flatMap { left in nodes.map { (left, $0) } }.filter { left, right in
      drawn.matrix[left][right] > 0 && (isDirected || left < right)
        && drawn.groups[left] != nil && drawn.groups[right] != nil
    }
    func index(_ isCounted: ((Int, Int)) -> Bool) -> Double? {
      let some = ties.filter(isCounted)
      let outside = some.count { drawn.groups[$0.0] != drawn.groups[$0.1] }
      return some.isEmpty ? nil : Double(2 * outside - some.count) / Double(some.count)
    }
    #expect(isClose([found.whole.index], [index { _ in true }]))
    #expect(
      isClose(
        found.nodes.map { $0?.index }, nodes.map { node in index { $0.0 == node || $0.1 == node } })
    )
    #expect(
      isClose(
        found.groups.map(\.index),
        found.groups.indices.map { group in
          index { drawn.groups[$0.0] == group || drawn.groups[$0.1] == group }
        }))
  }

  @Test("expects the average over every way to deal the groups")
  func expected() throws {
    // A path of four nodes in groups of three and one: six ways, of which every tie is outside when
    // the lone node is at one of its ends.
    let path = SimpleGraph(nodeCount: 4, sources: [0, 1, 2], targets: [1, 2, 3])
    let found = path.eiIndex(groups: [0, 0, 0, 1], permutations: 4000)
    // The lone node at an end: 1 of 3 outside. In the middle: 2 of 3.
    let average = (2 * (-1.0 / 3) + 2 * (1.0 / 3)) / 4
    #expect(isClose([found.expected], [average]))
    let test = try #require(found.test)
    #expect(test.pHigh == 1)
    #expect(abs(test.pLow - 0.5) < 0.05)
    #expect(test.pTwoSided == 1)
  }

  @Test("is nil where there are no ties")
  func undefined() {
    let graph = SimpleGraph(nodeCount: 3, sources: [0, 2], targets: [1, 2])
    let found = graph.eiIndex(groups: [0, nil, 1])
    #expect(found.whole.index == nil && found.expected == nil && found.test == nil)
    #expect(found.nodes.map { $0?.total } == [0, nil, 0])
    let none = SimpleGraph(nodeCount: 0, sources: [], targets: []).eiIndex(groups: [])
    #expect(none.whole.index == nil && none.nodes.isEmpty && none.groups.isEmpty)
  }

  @Test("is the same for any number of threads", .tags(.property))
  func threads() {
    var random = SplitMix64(seed: 4)
    let drawn = DrawnNetwork(nodes: 60...60, edges: 150...150, isDirected: false, using: &random)
    let found = [1, 2, 3].map { drawn.graph.eiIndex(groups: drawn.groups, threads: $0) }
    #expect(found.allSatisfy { $0 == found[0] })
    let other = drawn.graph.eiIndex(groups: drawn.groups, seed: 2)
    #expect(other.whole == found[0].whole && other.test != found[0].test)
  }

  @Test(
    "of reference networks is that of other software", .tags(.differential),
    arguments: ["zachary", "zachary-gericht", "krackhardt"])
  func reference(name: String) throws {
    let network = try ReferenceNetwork(name)
    let found = network.graph.eiIndex(groups: network.groups)
    #expect(isClose([found.whole.index], [try network.figure("ei_index")]))
    #expect(isClose([found.expected], [try network.figure("ei_verwacht")]))
    #expect(isClose(found.nodes.map { $0?.index }, try network.measure("ei")))
  }
}
