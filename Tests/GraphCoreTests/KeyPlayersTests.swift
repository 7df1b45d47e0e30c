import GraphCore
import TestSupport
import Testing

@Suite("Key players")
struct KeyPlayersTests {
  static let criteria: [KeyPlayerCriterion] = [
    .fragmentation, .distanceFragmentation, .reach(steps: 1), .reach(steps: 2), .distanceReach,
  ]

  @Test(
    "agree with looking at every set", .tags(.property, .differential),
    arguments: UInt64(0)..<30, [false, true])
  func agreesWithEverySet(seed: UInt64, isDirected: Bool) {
    var random = SplitMix64(seed: seed)
    let drawn = DrawnNetwork(
      nodes: 1...9, edges: 0...16, isDirected: isDirected, isWeighted: seed % 2 == 0,
      using: &random)
    for criterion in Self.criteria {
      for count in 1...3 {
        let found = drawn.graph.keyPlayers(count: count, criterion: criterion)
        let sets = Self.sets(of: count, from: drawn.graph.nodeCount)
        let values = sets.map { Self.value(drawn.matrix, $0, criterion) }
        guard let best = values.compactMap(\.self).max() else {
          #expect(found == nil)
          continue
        }
        let expected = zip(sets, values).filter { abs(($1 ?? -1) - best) < 1e-12 }.map(\.0)
        #expect(found?.sets == expected)
        #expect(found?.setCount == expected.count)
        #expect(found?.isExhaustive == true)
        #expect(abs((found?.value ?? -1) - best) < 1e-12)
        #expect(
          isClose(sets.map { drawn.graph.keyPlayerValue(of: $0, criterion: criterion) }, values))
      }
    }
  }

  static func sets(of count: Int, from nodeCount: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return sets(of: count - 1, from: nodeCount).flatMap { set in
      ((set.last ?? -1) + 1..<max(nodeCount, (set.last ?? -1) + 1)).map { set + [$0] }
    }
  }

  /// The value by the definition, from all distances.
  static func value(
    _ matrix: [[Double]], _ set: [Int], _ criterion: KeyPlayerCriterion
  ) -> Double? {
    let isTakenOut = criterion == .fragmentation || criterion == .distanceFragmentation
    let left = matrix.indices.filter { !isTakenOut || !set.contains($0) }
    var steps = matrix.indices.map { from in
      matrix.indices.map { from == $0 ? 0 : matrix[from][$0] > 0 ? 1 : Double.infinity }
    }
    for over in left {
      for from in left {
        for to in left {
          steps[from][to] = min(steps[from][to], steps[from][over] + steps[over][to])
        }
      }
    }
    let near = left.map { to in set.map { steps[$0][to] }.min() ?? .infinity }
    let count = Double(left.count)
    let apart = left.flatMap { from in left.filter { $0 != from }.map { steps[from][$0] } }
    switch criterion {
    case .fragmentation:
      return count < 2 ? nil : 1 - Double(apart.count { $0 < .infinity }) / (count * (count - 1))
    case .distanceFragmentation:
      return count < 2 ? nil : 1 - apart.reduce(0) { $0 + 1 / $1 } / (count * (count - 1))
    case .reach(let limit): return Double(near.count { $0 <= Double(limit) }) / count
    case .distanceReach: return near.reduce(0) { $0 + 1 / max(1, $1) } / count
    }
  }

  @Test(
    "built by adding and exchanging are no better than the best, and as good as they say",
    .tags(.property), arguments: UInt64(0)..<20, [false, true])
  func greedyIsHonest(seed: UInt64, isDirected: Bool) {
    var random = SplitMix64(seed: seed)
    let graph = DrawnNetwork(
      nodes: 5...20, edges: 0...40, isDirected: isDirected, using: &random
    ).graph
    for criterion in Self.criteria {
      let best = graph.keyPlayers(count: 3, criterion: criterion, listing: 10_000)
      let found = graph.keyPlayers(count: 3, criterion: criterion, workLimit: 0, listing: 10_000)
      #expect(found?.isExhaustive == false)
      #expect((found?.value ?? 2) <= (best?.value ?? -1) + 1e-12)
      for set in found?.sets ?? [] {
        #expect(set.count == 3 && Set(set).count == 3 && set == set.sorted())
        #expect(
          abs((graph.keyPlayerValue(of: set, criterion: criterion) ?? -1) - (found?.value ?? -2))
            < 1e-12)
      }
      if found?.value == best?.value {
        let sets = Set(best?.sets ?? [])
        #expect(found?.sets.allSatisfy(sets.contains) == true)
      }
    }
  }

  @Test("that are one node agree, whether or not every set is looked at", arguments: criteria)
  func single(criterion: KeyPlayerCriterion) {
    var random = SplitMix64(seed: 5)
    let graph = DrawnNetwork(nodes: 90...90, edges: 120...120, isDirected: false, using: &random)
      .graph
    let best = graph.keyPlayers(count: 1, criterion: criterion)
    let found = graph.keyPlayers(
      count: 1, criterion: criterion, workLimit: criterion.isByDistance ? 1_000_000_000 : 0)
    #expect(found?.sets == best?.sets)
    #expect(found?.value == best?.value)
  }

  @Test("are the same for any number of threads", .tags(.property), arguments: criteria)
  func threads(criterion: KeyPlayerCriterion) {
    var random = SplitMix64(seed: 8)
    let graph = DrawnNetwork(nodes: 30...30, edges: 45...45, isDirected: false, using: &random)
      .graph
    let found = [1, 2, 3].map { graph.keyPlayers(count: 3, criterion: criterion, threads: $0) }
    #expect(found.allSatisfy { $0 != nil && $0 == found[0] })
  }

  @Test("list as many sets as asked, and count all")
  func listing() {
    let empty = SimpleGraph(nodeCount: 6, sources: [], targets: [])
    let found = empty.keyPlayers(count: 2, criterion: .reach(steps: 3), listing: 4)
    #expect(found?.sets == [[0, 1], [0, 2], [0, 3], [0, 4]])
    #expect(found?.setCount == 15)
    #expect(found?.value == 2.0 / 6)
    for criterion in Self.criteria {
      for limit in [0, 1_000_000, Int.max] {
        let all = empty.keyPlayers(
          count: 2, criterion: criterion, workLimit: limit, listing: .max)
        #expect(all?.sets.count == all?.setCount)
      }
    }
  }

  @Test("do not exist where nothing can be chosen or measured")
  func undefined() {
    let pair = SimpleGraph(nodeCount: 2, sources: [0], targets: [1])
    #expect(pair.keyPlayers(count: 1, criterion: .fragmentation) == nil)
    #expect(pair.keyPlayers(count: 3, criterion: .distanceReach) == nil)
    #expect(pair.keyPlayers(count: 0, criterion: .distanceReach) == nil)
    #expect(pair.keyPlayers(count: 2, criterion: .distanceReach)?.value == 1)
    let none = SimpleGraph(nodeCount: 0, sources: [], targets: [])
    #expect(none.keyPlayerValue(of: [], criterion: .reach(steps: 1)) == nil)
    #expect(none.keyPlayers(count: 1, criterion: .reach(steps: 1)) == nil)
  }

  @Test(
    "of reference networks are those of other software", .tags(.differential),
    arguments: ["zachary", "zachary-gericht", "padgett-huwelijk", "krackhardt"])
  func reference(name: String) throws {
    let network = try ReferenceNetwork(name)
    let expected: [[String: Any]] = try network.value("sleutelspelers")
    #expect(expected.count == 10)
    for row in expected {
      let criterion = try #require(Self.names[row["criterium"] as? String ?? ""])
      let found = network.graph.keyPlayers(
        count: try #require(row["k"] as? Int), criterion: criterion, listing: 1000)
      #expect(isClose([found?.value], [row["waarde"] as? Double]))
      #expect(found?.sets.map { $0.map { network.ids[$0] } } == row["sets"] as? [[String]])
    }
  }

  static let names: [String: KeyPlayerCriterion] = [
    "F": .fragmentation, "DF": .distanceFragmentation, "bereik 1": .reach(steps: 1),
    "bereik 2": .reach(steps: 2), "gewogen_bereik": .distanceReach,
  ]
}

extension KeyPlayerCriterion {
  fileprivate var isByDistance: Bool { self == .distanceFragmentation }
}
