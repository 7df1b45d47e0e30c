import GraphCore
import TestSupport
import Testing

@Suite("QAP correlation")
struct QAPCorrelationTests {
  @Test(
    "is Pearson's over the cells off the diagonal", .tags(.property, .differential),
    arguments: UInt64(0)..<100)
  func correlation(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...9, using: &random)
    let pair = (0..<2).map { index in
      DrawnNetwork(
        nodes: count...count, edges: 0...30, isDirected: (seed >> index) & 1 == 0,
        isWeighted: (seed >> (index + 2)) & 1 == 0, using: &random)
    }
    let found = pair[0].graph.qapCorrelation(with: pair[1].graph, permutations: 5)
    let cells = (0..<count).flatMap { row in (0..<count).filter { $0 != row }.map { (row, $0) } }
    let expected = Self.pearson(
      cells.map { pair[0].matrix[$0.0][$0.1] }, cells.map { pair[1].matrix[$0.0][$0.1] })
    #expect(isClose([found?.correlation], [expected]))
  }

  static func pearson(_ left: [Double], _ right: [Double]) -> Double? {
    guard Set(left).count > 1, Set(right).count > 1 else { return nil }
    let count = Double(left.count)
    let means = (left.reduce(0, +) / count, right.reduce(0, +) / count)
    let (x, y) = (left.map { $0 - means.0 }, right.map { $0 - means.1 })
    func dot(_ first: [Double], _ second: [Double]) -> Double {
      zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return dot(x, y) / (dot(x, x) * dot(y, y)).squareRoot()
  }

  @Test(
    "has the p of all permutations of a small network", .tags(.differential),
    arguments: [false, true]
  )
  func allPermutations(isWeighted: Bool) throws {
    var random = SplitMix64(seed: 21)
    let pair = (0..<2).map { _ in
      DrawnNetwork(
        nodes: 5...5, edges: 8...8, isDirected: true, isWeighted: isWeighted, using: &random)
    }
    let found = try #require(
      pair[0].graph.qapCorrelation(with: pair[1].graph, permutations: 6000))
    let cells = (0..<5).flatMap { row in (0..<5).filter { $0 != row }.map { (row, $0) } }
    let values = Self.permutations(of: [0, 1, 2, 3, 4]).compactMap { places in
      Self.pearson(
        cells.map { pair[0].matrix[$0.0][$0.1] },
        cells.map { pair[1].matrix[places[$0.0]][places[$0.1]] })
    }
    #expect(values.count == 120)
    let own = found.correlation
    func share(_ isCounted: (Double) -> Bool) -> Double {
      Double(values.count(where: isCounted)) / 120
    }
    #expect(abs(found.test.pHigh - share { $0 > own - 1e-9 }) < 0.025)
    #expect(abs(found.test.pLow - share { $0 < own + 1e-9 }) < 0.025)
    #expect(abs(found.test.pTwoSided - share { abs($0) > abs(own) - 1e-9 }) < 0.025)
  }

  static func permutations(of values: [Int]) -> [[Int]] {
    guard !values.isEmpty else { return [[]] }
    return values.flatMap { value in
      permutations(of: values.filter { $0 != value }).map { [value] + $0 }
    }
  }

  @Test("of a network with itself is 1, and with its opposite -1")
  func extremes() {
    var random = SplitMix64(seed: 2)
    let drawn = DrawnNetwork(nodes: 12...12, edges: 20...20, isDirected: true, using: &random)
    let missing = (0..<144).filter { $0 / 12 != $0 % 12 && drawn.matrix[$0 / 12][$0 % 12] == 0 }
    let opposite = SimpleGraph(
      nodeCount: 12, sources: missing.map { Int32($0 / 12) },
      targets: missing.map { Int32($0 % 12) },
      isDirected: true)
    let same = drawn.graph.qapCorrelation(with: drawn.graph)
    #expect(isClose([same?.correlation], [1]))
    #expect((same?.test.pHigh ?? 1) < 0.01 && (same?.test.pTwoSided ?? 1) < 0.01)
    let other = drawn.graph.qapCorrelation(with: opposite)
    #expect(isClose([other?.correlation], [-1]))
    #expect((other?.test.pLow ?? 1) < 0.01 && other?.test.pHigh == 1)
  }

  @Test("does not exist when a network has one value everywhere")
  func undefined() {
    let path = SimpleGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2])
    let full = SimpleGraph(
      nodeCount: 3, sources: [0, 0, 1], targets: [1, 2, 2], weights: [0.1, 0.1, 0.1])
    let none = SimpleGraph(nodeCount: 3, sources: [], targets: [])
    #expect(path.qapCorrelation(with: full) == nil)
    #expect(none.qapCorrelation(with: path) == nil)
    let lone = SimpleGraph(nodeCount: 1, sources: [], targets: [])
    #expect(lone.qapCorrelation(with: lone) == nil)
    let nothing = SimpleGraph(nodeCount: 0, sources: [], targets: [])
    #expect(nothing.qapCorrelation(with: nothing) == nil)
  }

  @Test("is the same for any number of threads", .tags(.property))
  func threads() {
    var random = SplitMix64(seed: 6)
    let pair = (0..<2).map { _ in
      DrawnNetwork(
        nodes: 30...30, edges: 60...60, isDirected: false, isWeighted: true, using: &random
      ).graph
    }
    let found = [1, 2, 3].map { pair[0].qapCorrelation(with: pair[1], threads: $0) }
    #expect(found.allSatisfy { $0 != nil && $0 == found[0] })
  }

  @Test("of marriage and business in Florence is 0.372")
  func florence() throws {
    // Borgatti, Everett and Johnson, "Analyzing social networks", 2013: r = 0.372.
    let marriage = try ReferenceNetwork("padgett-huwelijk")
    let business = try ReferenceNetwork("padgett-zaken")
    let found = try #require(
      marriage.graph.qapCorrelation(with: business.graph, permutations: 4000))
    #expect(isClose([found.correlation], [0.372], within: 0.0005))
    #expect(isClose([found.correlation], [try marriage.value("qap_met_zaken")]))
    #expect(found.test.pHigh < 0.01)
  }
}
