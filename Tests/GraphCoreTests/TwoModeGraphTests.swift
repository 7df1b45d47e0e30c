import GraphCore
import TestSupport
import Testing

/// The women and the events of Davis, Gardner & Gardner, "Deep South", 1941.
///
/// It is the example of Borgatti & Everett, "Network analysis of 2-mode data", Social Networks 19,
/// 1997. The expected values were
/// computed by NetworkX 3.6.1.
@Suite("TwoModeGraph")
struct TwoModeGraphTests {
  private static let attended: [[Int32]] = [
    [0, 1, 2, 3, 4, 5, 7, 8], [0, 1, 2, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7, 8],
    [0, 2, 3, 4, 5, 6, 7], [2, 3, 4, 6], [2, 4, 5, 7], [4, 5, 6, 7], [5, 7, 8], [4, 6, 7, 8],
    [6, 7, 8, 11], [7, 8, 9, 11], [7, 8, 9, 11, 12, 13], [6, 7, 8, 9, 11, 12, 13],
    [5, 6, 8, 9, 10, 11, 12, 13], [6, 7, 9, 10, 11], [7, 8], [8, 10], [8, 10],
  ]

  private static let women = TwoModeGraph(
    firstCount: 18, secondCount: 14,
    firsts: attended.enumerated().flatMap { repeatElement(Int32($0), count: $1.count) },
    seconds: Array(attended.joined()))

  private func rounded(_ values: [Double?]) -> [Double?] {
    values.map { $0.map { ($0 * 1e4).rounded() / 1e4 } }
  }

  @Test("agrees with NetworkX on the degrees of the Southern Women")
  func degree() {
    #expect(
      rounded(Self.women.degreeCentrality()) == [
        0.5714, 0.5, 0.5714, 0.5, 0.2857, 0.2857, 0.2857, 0.2143, 0.2857, 0.2857, 0.2857, 0.4286,
        0.5, 0.5714, 0.3571, 0.1429, 0.1429, 0.1429, 0.1667, 0.1667, 0.3333, 0.2222, 0.4444,
        0.4444, 0.5556, 0.7778, 0.6667, 0.2778, 0.2222, 0.3333, 0.1667, 0.1667,
      ])
  }

  @Test("agrees with NetworkX on the closeness of the Southern Women")
  func closeness() {
    #expect(
      rounded(Self.women.closenessCentrality()) == [
        0.8, 0.7273, 0.8, 0.7273, 0.6, 0.6667, 0.6667, 0.6667, 0.7059, 0.7059, 0.6857, 0.7273,
        0.7742, 0.8, 0.7273, 0.6486, 0.5854, 0.5854, 0.5238, 0.5238, 0.5641, 0.5366, 0.5946,
        0.6875, 0.7333, 0.8462, 0.7857, 0.55, 0.5366, 0.5641, 0.5238, 0.5238,
      ])
  }

  @Test("agrees with NetworkX on the betweenness of the Southern Women")
  func betweenness() {
    #expect(
      rounded(Self.women.betweennessCentrality()) == [
        0.0966, 0.0514, 0.0876, 0.0495, 0.0106, 0.0107, 0.0094, 0.0068, 0.0168, 0.0157, 0.0163,
        0.0474, 0.0717, 0.1135, 0.0424, 0.002, 0.0051, 0.0051, 0.0022, 0.0021, 0.0182, 0.0077,
        0.0377, 0.065, 0.1295, 0.2438, 0.2255, 0.0114, 0.0197, 0.0181, 0.0022, 0.0022,
      ])
    for threads in 1...3 {
      #expect(
        Self.women.betweennessCentrality(threads: threads) == Self.women.betweennessCentrality())
    }
  }

  @Test("projects the women as NetworkX does, in all three weightings")
  func projections() {
    let shared = Self.women.projection(onto: .first)
    #expect(shared.graph.edgeCount == 139)
    #expect(shared.graph.outgoing.weights.reduce(0, +) / 2 == 322)
    #expect(shared.nodes == Array(0..<18))
    let newman = Self.women.projection(onto: .first, weighting: .newman).graph.outgoing
    #expect(abs(newman.weight(newman.arcs(of: 0).lowerBound) - 1.5626373626373624) < 1e-12)
    #expect(abs(newman.weights.reduce(0, +) / 2 - 44.5) < 1e-9)
    let jaccard = Self.women.projection(onto: .first, weighting: .jaccard).graph.outgoing
    #expect(abs(jaccard.weight(jaccard.arcs(of: 0).lowerBound) - 2.0 / 3) < 1e-12)
    #expect(abs(jaccard.weights.reduce(0, +) / 2 - 44.330150405150384) < 1e-9)
  }

  @Test("has 1 for the hub of a star in everything; its leaves cannot lie between others")
  func star() {
    let star = TwoModeGraph(
      firstCount: 1, secondCount: 5, firsts: [0, 0, 0, 0, 0], seconds: [0, 1, 2, 3, 4])
    #expect(star.degreeCentrality()[0] == 1)
    #expect(star.closenessCentrality()[0] == 1)
    #expect(star.betweennessCentrality()[0] == 1)
    #expect(star.betweennessCentrality()[1] == nil)
    #expect(star.closenessCentrality()[1] == 1)
  }

  @Test("leaves undefined what is undefined")
  func undefined() {
    let parted = TwoModeGraph(firstCount: 2, secondCount: 2, firsts: [0], seconds: [0])
    #expect(parted.closenessCentrality() == [nil, nil, nil, nil])
    #expect(parted.degreeCentrality() == [0.5, 0, 0.5, 0])
    let oneMode = TwoModeGraph(firstCount: 2, secondCount: 0, firsts: [], seconds: [])
    #expect(oneMode.degreeCentrality() == [nil, nil])
    #expect(oneMode.closenessCentrality() == [nil, nil])
    #expect(oneMode.betweennessCentrality() == [nil, nil])
    let none = TwoModeGraph(firstCount: 0, secondCount: 0, firsts: [], seconds: [])
    #expect(none.degreeCentrality().isEmpty)
    #expect(none.projection(onto: .second).graph.nodeCount == 0)
  }

  @Test("refuses an edge within a mode, and takes modes in any order")
  func modes() throws {
    let path = SimpleGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2], isDirected: true)
    #expect(TwoModeGraph(path, modes: [.first, .first, .second]) == nil)
    let graph = try #require(TwoModeGraph(path, modes: [.second, .first, .second]))
    let projection = graph.projection(onto: .second)
    #expect(projection.nodes == [0, 2])
    #expect(projection.graph.outgoing.targets == [1, 0])
  }

  @Test("projects as counting for every pair does", .tags(.differential), arguments: UInt64(0)..<60)
  func agrees(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (firsts, seconds) = (Int.random(in: 1...9, using: &random), 7)
    let pairs = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      (Int.random(in: 0..<firsts, using: &random), Int.random(in: 0..<seconds, using: &random))
    }
    let graph = TwoModeGraph(
      firstCount: firsts, secondCount: seconds, firsts: pairs.map { Int32($0.0) },
      seconds: pairs.map { Int32($0.1) })
    let sets = (0..<seconds).map { second in Set(pairs.filter { $0.1 == second }.map(\.0)) }
    for weighting in Projection.Weighting.allCases {
      let found = graph.projection(onto: .second, weighting: weighting).graph.outgoing
      for left in 0..<seconds {
        for right in 0..<seconds where right != left {
          let both = sets[left].intersection(sets[right])
          let expected =
            switch weighting {
            case .shared: Double(both.count)
            case .jaccard: Double(both.count) / Double(max(sets[left].union(sets[right]).count, 1))
            case .newman:
              both.reduce(0) { sum, first in
                sum + 1 / Double(sets.count { $0.contains(first) } - 1)
              }
            }
          let weight = found.arc(from: left, to: right).map { found.weight($0) }
          #expect(abs((weight ?? 0) - expected) < 1e-12)
          #expect((weight == nil) == both.isEmpty)
        }
      }
    }
  }
}
