import GraphCore
import TestSupport
import Testing

@Suite("Weights near the ends of what a number can be")
struct ExtremeWeightsTests {
  static let kinds: [[Double]] = [
    [1e-300], [1e300], [1e-200], [1e200], [1e300, 1e-300], [1, 1e300], [1, 1e-300],
    [1e300, 1, 1e-300, 3e-300, 2e300, 1e-200], [.leastNonzeroMagnitude, 1], [1.7e308],
  ]

  private func graph(_ weights: [Double], _ isDirected: Bool, _ seed: UInt64) -> SimpleGraph {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 12...12, edges: 30...30, using: &random)
    return edges.simple(isDirected: isDirected) { weights[$0 % weights.count] }
  }

  @Test(
    "give scores that are numbers, or a reason", .tags(.property), arguments: kinds, [false, true])
  func spectral(weights: [Double], isDirected: Bool) {
    for seed in UInt64(0)..<4 {
      let graph = graph(weights, isDirected, seed)
      for scores in [
        graph.eigenvectorCentrality(), graph.katz(alpha: 0.1), graph.katz(alpha: 1e-301),
        graph.bonacichPower(beta: 0.1), graph.bonacichPower(beta: -1e-301),
      ] {
        #expect(scores.values?.allSatisfy(\.isFinite) ?? true)
      }
      #expect(graph.largestEigenvalue()?.isFinite ?? true)
      let ranks = graph.pageRank()
      #expect(ranks.allSatisfy { $0 > 0 } && abs(ranks.reduce(0, +) - 1) < 1e-9)
    }
  }

  @Test("of a cycle that vanish next to the rest do not make it no cycle")
  func vanishingCycle() {
    let graph = SimpleGraph(
      nodeCount: 3, sources: [0, 1, 1], targets: [1, 0, 2], weights: [1e-300, 1e-300, 1e300],
      isDirected: true)
    #expect(graph.eigenvectorCentrality() == .undefined(.noConvergence))
    #expect(graph.largestEigenvalue() == nil)
  }

  @Test(
    "give measures of structure that are numbers", .tags(.property), arguments: kinds,
    [false, true])
  func structure(weights: [Double], isDirected: Bool) {
    for seed in UInt64(0)..<4 {
      let graph = graph(weights, isDirected, seed)
      let communities = graph.communities()
      #expect(communities.groups.count == graph.nodeCount)
      #expect(graph.modularity(of: communities)?.isFinite == true)
      for scope in [StructuralHoles.Scope.wholeNetwork, .egoNetwork] {
        let holes = graph.structuralHoles(scope: scope)
        for values in [
          holes.constraint, holes.effectiveSize, holes.efficiency, holes.hierarchy,
          graph.constraint(scope: scope),
        ] {
          #expect(values.allSatisfy { $0?.isFinite ?? true })
        }
      }
      #expect(graph.strengths().allSatisfy { !$0.isNaN })
      #expect(graph.undirected.unweighted.edgeCount <= graph.edgeCount)
      #expect(graph.qapCorrelation(with: graph, permutations: 20)?.correlation.isFinite ?? true)
      for measure in PairMeasure.allCases {
        #expect(graph.bestPairs(by: measure, count: 20).allSatisfy { !$0.value.isNaN })
      }
      #expect(!graph.pairSimilarity(0, 1).euclideanDistance.isNaN)
    }
  }

  @Test("give routes without trouble", .tags(.property), arguments: kinds, [false, true])
  func routes(weights: [Double], isDirected: Bool) {
    for seed in UInt64(0)..<4 {
      let graph = graph(weights, isDirected, seed)
      for lengths in [ArcLengths(strengthsOf: graph), ArcLengths(lengthsOf: graph)] {
        #expect(graph.betweenness(lengths: lengths).allSatisfy { !$0.isNaN })
        #expect(graph.edgeBetweenness(lengths: lengths).allSatisfy { !$0.isNaN })
        let summary = graph.distanceSummary(lengths: lengths)
        #expect(summary.harmonic.allSatisfy { $0.isFinite })
        #expect(summary.reached == graph.distanceSummary().reached)
      }
    }
  }

  @Test(
    "make no difference to what takes no account of the unit", .tags(.property),
    arguments: [-900, -600, 600, 900], [false, true])
  func unit(exponent: Int, isDirected: Bool) throws {
    var random = SplitMix64(seed: 3)
    let edges = RandomEdges(nodes: 20...20, edges: 45...45, using: &random)
    let unit = Double(sign: .plus, exponent: exponent, significand: 1)
    let plain = edges.simple(isDirected: isDirected) { Double($0 % 4 + 1) }
    let scaled = edges.simple(isDirected: isDirected) { Double($0 % 4 + 1) * unit }
    #expect(plain.communities() == scaled.communities())
    #expect(zip(plain.pageRank(), scaled.pageRank()).allSatisfy { abs($0 - $1) < 1e-10 })
    #expect(isClose(plain.constraint(), scaled.constraint()))
    let found = try #require(scaled.eigenvectorCentrality().values)
    let expected = try #require(plain.eigenvectorCentrality().values)
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-9 })
    let value = try #require(plain.largestEigenvalue())
    #expect(abs((scaled.largestEigenvalue() ?? 0) / unit - value) < 1e-9)
    #expect(
      abs(
        scaled.pairSimilarity(0, 1).euclideanDistance / unit
          - plain.pairSimilarity(0, 1).euclideanDistance) < 1e-9)
  }
}
