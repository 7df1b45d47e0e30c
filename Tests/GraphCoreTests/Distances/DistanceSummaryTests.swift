import GraphCore
import TestSupport
import Testing

@Suite("Distance summary")
struct DistanceSummaryTests {
  @Test(
    "agrees with relaxing every arc", .tags(.property, .differential), arguments: UInt64(0)..<150)
  func agreesInSteps(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...24, edges: 0...40, using: &random)
    for isDirected in [false, true] {
      let graph = edges.simple(isDirected: isDirected)
      for direction in [Direction.outgoing, .incoming, .either] {
        expectAgreement(
          graph.distanceSummary(direction: direction), NaiveDistances(graph, direction: direction))
      }
    }
  }

  @Test(
    "with lengths agrees with relaxing every arc", .tags(.property, .differential),
    arguments: UInt64(0)..<100)
  func agreesInLength(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...20, edges: 0...40, using: &random)
    let whole = edges.pairs.map { _ in Double(Int.random(in: 1...5, using: &random)) }
    let real = edges.pairs.map { _ in Double.random(in: 0.1...3, using: &random) }
    for (isDirected, weights) in [(false, whole), (false, real), (true, whole), (true, real)] {
      let graph = edges.simple(isDirected: isDirected, weights: weights)
      for direction in [Direction.outgoing, .incoming, .either] {
        let naive = NaiveDistances(
          graph, lengths: graph.outgoing.weights, direction: direction)
        expectAgreement(
          graph.distanceSummary(lengths: ArcLengths(lengthsOf: graph), direction: direction), naive)
      }
    }
  }

  private func expectAgreement(_ found: DistanceSummary, _ naive: NaiveDistances) {
    for node in naive.rows.indices {
      let others = naive.others(of: node)
      #expect(found.reached[node] == others.count)
      #expect(abs(found.harmonic[node] - others.reduce(0) { $0 + 1 / $1 }) < 1e-9)
      #expect(abs(found.totals[node] - others.reduce(0, +)) < 1e-9)
      #expect(near(found.eccentricities[node], others.max()))
    }
    let all = naive.rows.indices.flatMap { naive.others(of: $0) }
    #expect(near(found.diameter, all.max()))
    #expect(near(found.averagePath, all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)))
  }

  private func near(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) < 1e-9
  }

  @Test(
    "of hundreds of nodes in many components agrees with a search from each",
    .tags(.property, .differential), arguments: [(530, 400), (600, 900), (1100, 600)])
  func agreesOnManyNodes(nodes: Int, count: Int) {
    var random = SplitMix64(seed: UInt64(nodes))
    let edges = RandomEdges(nodes: nodes...nodes, edges: count...count, using: &random)
    for isDirected in [false, true] {
      let graph = edges.simple(isDirected: isDirected)
      let ones = ArcLengths.real(graph.outgoing.targets.map { _ in 1 })
      let found = graph.distanceSummary()
      let expected = graph.distanceSummary(lengths: ones)
      #expect(found.reached == expected.reached)
      #expect(found.totals == expected.totals)
      #expect(found.eccentricities == expected.eccentricities)
      #expect(zip(found.harmonic, expected.harmonic).allSatisfy { abs($0 - $1) < 1e-9 })
    }
  }

  @Test("of a long path counts every distance", arguments: [1, 2, 63, 600])
  func path(count: Int) {
    let graph = SimpleGraph(
      nodeCount: count, sources: (1..<max(count, 1)).map { Int32($0 - 1) },
      targets: (1..<max(count, 1)).map { Int32($0) })
    let found = graph.distanceSummary()
    for node in graph.nodes {
      let sides = [node, count - 1 - node]
      #expect(found.totals[node] == Double(sides.reduce(0) { $0 + $1 * ($1 + 1) / 2 }))
      #expect(found.reached[node] == count - 1)
    }
    #expect(found.diameter == (count > 1 ? Double(count - 1) : nil))
  }

  @Test("is bit for bit the same for any number of threads", .tags(.property))
  func steady() {
    var random = SplitMix64(seed: 3)
    let edges = RandomEdges(nodes: 1500...1500, edges: 2500...2500, using: &random)
    for isDirected in [false, true] {
      let graph = edges.simple(isDirected: isDirected)
      let first = graph.distanceSummary(threads: 1)
      #expect(graph.distanceSummary(threads: 2) == first)
      #expect(graph.distanceSummary(threads: 3) == first)
    }
  }

  @Test("with lengths is bit for bit the same for any number of threads", .tags(.property))
  func steadyInLength() {
    var random = SplitMix64(seed: 4)
    let graph = RandomEdges(nodes: 300...300, edges: 450...450, using: &random).simple()
    let real = ArcLengths.real(graph.outgoing.targets.indices.map { 1 + Double($0 % 7) / 3 })
    let whole = ArcLengths.whole(
      graph.outgoing.targets.indices.map { 1 + Int32($0 % 7) }, unit: 1.0 / 3)
    for lengths in [real, whole] {
      let first = graph.distanceSummary(lengths: lengths, threads: 1)
      #expect(graph.distanceSummary(lengths: lengths, threads: 2) == first)
      #expect(graph.distanceSummary(lengths: lengths, threads: 3) == first)
    }
  }

  @Test("gives closeness only where it is defined")
  func closeness() {
    // A path of three, a pair and a node on its own.
    let graph = SimpleGraph(nodeCount: 6, sources: [0, 1, 3], targets: [1, 2, 4])
    let found = graph.distanceSummary()
    #expect(found.classicalCloseness.allSatisfy { $0 == nil })
    let expected: [Double?] = [
      2.0 / 5 * (2.0 / 3), 2.0 / 5, 2.0 / 5 * (2.0 / 3), 1.0 / 5, 1.0 / 5, nil,
    ]
    #expect(found.closeness == expected)
    #expect(found.harmonic == [1.5, 2, 1.5, 1, 1, 0])
    let whole = SimpleGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2]).distanceSummary()
    #expect(whole.classicalCloseness == [2.0 / 3, 1, 2.0 / 3])
    #expect(whole.closeness == whole.classicalCloseness)
  }

  @Test("of nothing is nothing")
  func empty() {
    let none = SimpleGraph(nodeCount: 0, sources: [], targets: []).distanceSummary()
    #expect(none.harmonic.isEmpty && none.diameter == nil && none.averagePath == nil)
    let loose = SimpleGraph(nodeCount: 3, sources: [1], targets: [1]).distanceSummary()
    #expect(loose.harmonic == [0, 0, 0] && loose.diameter == nil && loose.averagePath == nil)
    #expect(loose.closeness.allSatisfy { $0 == nil })
  }
}
