import Foundation
import GraphCore
import TestSupport
import Testing

@Suite("Pairs of nodes")
struct PairSimilarityTests {
  @Test(
    "are compared by the definitions", .tags(.property, .differential), arguments: UInt64(0)..<30,
    [false, true])
  func definitions(seed: UInt64, isDirected: Bool) {
    var random = SplitMix64(seed: seed)
    let drawn = DrawnNetwork(
      nodes: 2...12, edges: 0...30, isDirected: isDirected, isWeighted: seed % 2 == 0,
      using: &random)
    for first in drawn.matrix.indices {
      for second in drawn.matrix.indices where second != first {
        let found = drawn.graph.pairSimilarity(first, second)
        let expected = Self.values(drawn, first, second)
        #expect(isClose(PairMeasure.allCases.map { found.value($0) }, expected))
        #expect(
          drawn.graph.sharedContacts(of: first, and: second)
            == Self.contacts(drawn, first).intersection(Self.contacts(drawn, second)).sorted())
      }
    }
  }

  static func contacts(_ drawn: DrawnNetwork, _ node: Int) -> Set<Int> {
    Set(drawn.matrix.indices.filter { drawn.matrix[node][$0] > 0 || drawn.matrix[$0][node] > 0 })
  }

  /// In the order of the measures.
  static func values(_ drawn: DrawnNetwork, _ first: Int, _ second: Int) -> [Double?] {
    let (left, right) = (contacts(drawn, first), contacts(drawn, second))
    let (shared, either) = (left.intersection(right), left.union(right))
    let others = drawn.matrix.indices.filter { $0 != first && $0 != second }
    func profile(_ node: Int) -> [Double] {
      others.map { drawn.matrix[node][$0] }
        + (drawn.graph.isDirected ? others.map { drawn.matrix[$0][node] } : [])
    }
    return [
      Double(shared.count), either.isEmpty ? nil : Double(shared.count) / Double(either.count),
      shared.reduce(0) { $0 + 1 / log(Double(contacts(drawn, $1).count)) },
      zip(profile(first), profile(second)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        .squareRoot(),
      QAPCorrelationTests.pearson(profile(first), profile(second)),
    ]
  }

  @Test(
    "are ranked as when all are compared", .tags(.property, .differential),
    arguments: UInt64(0)..<20, PairMeasure.allCases)
  func ranking(seed: UInt64, measure: PairMeasure) {
    var random = SplitMix64(seed: seed)
    let drawn = DrawnNetwork(
      nodes: 1...16, edges: 0...40, isDirected: seed % 2 == 0, isWeighted: seed % 3 == 0,
      using: &random)
    let count = Int.random(in: 0...30, using: &random)
    var expected: [RankedPair] = []
    for first in drawn.graph.nodes {
      for second in drawn.graph.nodes.dropFirst(first + 1) {
        let found = drawn.graph.pairSimilarity(first, second)
        guard found.sharedContacts > 0, let value = found.value(measure) else { continue }
        expected.append(RankedPair(first: first, second: second, value: value))
      }
    }
    // The sort is stable: what is equal stays in order of number.
    let sign = measure == .euclideanDistance ? 1.0 : -1
    expected.sort { sign * $0.value < sign * $1.value }
    #expect(drawn.graph.bestPairs(by: measure, count: count) == Array(expected.prefix(count)))
  }

  @Test(
    "are ranked the same for any number of threads", .tags(.property),
    arguments: PairMeasure.allCases)
  func threads(measure: PairMeasure) {
    var random = SplitMix64(seed: 12)
    let graph = DrawnNetwork(nodes: 300...300, edges: 700...700, isDirected: false, using: &random)
      .graph
    let found = [1, 2, 3].map { graph.bestPairs(by: measure, count: 40, threads: $0) }
    #expect(found[0].count == 40 && found.allSatisfy { $0 == found[0] })
  }

  @Test("are all given when more are asked than there are", arguments: PairMeasure.allCases)
  func askingMore(measure: PairMeasure) {
    let star = SimpleGraph(nodeCount: 5, sources: [0, 0, 0, 0], targets: [1, 2, 3, 4])
    let found = star.bestPairs(by: measure, count: .max)
    #expect(found == star.bestPairs(by: measure, count: 10))
    #expect(
      SimpleGraph(nodeCount: 0, sources: [], targets: []).bestPairs(by: measure, count: .max) == [])
  }

  @Test("without contacts have nothing to compare")
  func isolates() {
    let graph = SimpleGraph(nodeCount: 3, sources: [2], targets: [2])
    let found = graph.pairSimilarity(0, 1)
    #expect(found.sharedContacts == 0 && found.jaccard == nil && found.correlation == nil)
    #expect(found.adamicAdar == 0 && found.euclideanDistance == 0)
    #expect(graph.bestPairs(by: .euclideanDistance, count: 5).isEmpty)
  }

  @Test(
    "of reference networks are as by other software", .tags(.differential),
    arguments: ["zachary", "zachary-gericht", "padgett-huwelijk", "krackhardt"])
  func reference(name: String) throws {
    let network = try ReferenceNetwork(name)
    let plain = network.graph.unweighted
    let rows: [[String: Any]] = try network.value("paren")
    #expect(rows.count >= 45)
    for row in rows {
      let ids = try #require(row["paar"] as? [String])
      let found = try plain.pairSimilarity(network.node(ids[0]), network.node(ids[1]))
      let keys = ["gedeeld", "jaccard", "adamic_adar", "afstand", "correlatie"]
      #expect(
        isClose(PairMeasure.allCases.map { found.value($0) }, keys.map { row[$0] as? Double }))
    }
  }
}
