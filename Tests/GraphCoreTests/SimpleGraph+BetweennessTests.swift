import GraphCore
import TestSupport
import Testing

@Suite("Betweenness of a simple graph")
struct SimpleGraphBetweennessTests {
  @Test(
    "agrees with counting the paths of every pair", .tags(.property, .differential),
    arguments: UInt64(0)..<200)
  func agreesWithCounting(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 1...16, edges: 0...34, using: &random)
      .simple(isDirected: seed % 2 == 1)
    let scale = graph.isDirected ? 1.0 : 0.5
    let expected = ListedPaths(graph).nodeSums.map { $0 * scale }
    #expect(Self.near(graph.betweenness(), expected))
  }

  @Test(
    "agrees with counting the paths of every pair when lengths are whole numbers",
    .tags(.property, .differential), arguments: UInt64(0)..<100)
  func wholeLengths(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...14, edges: 0...34, using: &random)
    let graph = edges.simple(isDirected: seed % 2 == 1) { _ in
      Double(Int.random(in: 1...5, using: &random))
    }
    let scale = graph.isDirected ? 1.0 : 0.5
    let expected = ListedPaths(graph, lengths: graph.outgoing.weights).nodeSums
    let found = graph.betweenness(lengths: ArcLengths(lengthsOf: graph))
    #expect(Self.near(found, expected.map { $0 * scale }))
  }

  @Test(
    "takes routes for equally long whose lengths differ by rounding alone",
    .tags(.property, .differential), arguments: UInt64(0)..<100)
  func realLengths(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...14, edges: 0...34, using: &random)
    let graph = edges.simple(isDirected: seed % 2 == 1) { _ in
      Double(Int.random(in: 1...5, using: &random))
    }
    let whole = graph.betweenness(lengths: ArcLengths(lengthsOf: graph))
    let tenths = ArcLengths.real(graph.outgoing.weights.map { $0 * 0.1 })
    #expect(Self.near(graph.betweenness(lengths: tenths), whole))
  }

  @Test("is that without lengths when every arc is as long", arguments: UInt64(0)..<20)
  func evenLengths(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 1...60, edges: 0...150, using: &random)
      .simple(isDirected: seed % 2 == 1)
    let plain = graph.betweenness()
    for length in [1, 7] as [Int32] {
      let even = graph.outgoing.targets.map { _ in length }
      #expect(Self.near(graph.betweenness(lengths: .whole(even, unit: 1)), plain))
    }
  }

  @Test(
    "is half of that of the graph with an arc each way", .tags(.property, .differential),
    arguments: UInt64(0)..<12)
  func bothWays(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 90...200, edges: 80...600, using: &random)
    let longest = [1, 5, 60, 300][Int(seed) % 4]
    let graph = edges.simple(isDirected: false) { _ in
      Double(Int.random(in: 1...longest, using: &random))
    }
    let sources = graph.nodes.flatMap { node in
      graph.outgoing.arcs(of: node).map { _ in Int32(node) }
    }
    let twice = SimpleGraph(
      nodeCount: graph.nodeCount, sources: sources, targets: graph.outgoing.targets,
      weights: graph.outgoing.weights, isDirected: true)
    let found = graph.betweenness(lengths: ArcLengths(lengthsOf: graph))
    let expected = twice.betweenness(lengths: ArcLengths(lengthsOf: twice)).map { $0 / 2 }
    #expect(Self.near(found, expected))
    #expect(Self.near(graph.betweenness(), twice.betweenness().map { $0 / 2 }))
  }

  @Test("of a chain of rings is that of the ring plus what hangs behind its ends")
  func chain() {
    // Three rings of four, each joined to the next by a node they share: 0-1-2-3, 2-4-5-6, 5-7-8-9.
    let rings: [[Int32]] = [[0, 1, 2, 3], [2, 4, 5, 6], [5, 7, 8, 9]]
    let graph = SimpleGraph(
      nodeCount: 10, sources: rings.flatMap { $0 },
      targets: rings.flatMap { $0[1...] + [$0[0]] })
    #expect(graph.betweenness() == ListedPaths(graph).nodeSums.map { $0 / 2 })
    // Node 2 keeps 3 nodes from 6 others, and is on half of the ways from 1 to 3 and from 4 to 6.
    #expect(graph.betweenness()[2] == 19)
  }

  @Test("adds up to the steps of all pairs less one for each pair", arguments: UInt64(0)..<20)
  func sum(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let graph = RandomEdges(nodes: 40...80, edges: 30...160, using: &random).simple()
    let steps = ListedPaths(graph).distances.joined().filter { $0 > 0 && $0 < .infinity }
    let expected = steps.reduce(0) { $0 + $1 - 1 } / 2
    #expect(abs(graph.betweenness().reduce(0, +) - expected) < 1e-9)
  }

  @Test(
    "is bit for bit the same for any number of threads", .tags(.property),
    arguments: [false, true])
  func threads(isDirected: Bool) {
    var random = SplitMix64(seed: 5)
    let graph = RandomEdges(nodes: 400...400, edges: 900...900, using: &random)
      .simple(isDirected: isDirected)
    let lengths = ArcLengths.whole(
      graph.outgoing.targets.map { _ in Int32(2) }, unit: 1)
    for threads in [2, 3] {
      #expect(graph.betweenness(threads: threads) == graph.betweenness(threads: 1))
      #expect(
        graph.betweenness(lengths: lengths, threads: threads)
          == graph.betweenness(lengths: lengths, threads: 1))
      #expect(graph.edgeBetweenness(threads: threads) == graph.edgeBetweenness(threads: 1))
    }
  }

  @Test("of triangles that share a node is what it keeps apart", arguments: [1, 2, 50])
  func triangles(count: Int) {
    let corners = (0..<count).map { Int32(2 * $0 + 1) }
    let graph = SimpleGraph(
      nodeCount: 2 * count + 1, sources: corners + corners + corners.map { $0 + 1 },
      targets: corners.map { _ in 0 } + corners.map { $0 + 1 } + corners.map { _ in 0 })
    let expected = [Double(2 * count * (count - 1))] + corners.flatMap { _ in [0.0, 0.0] }
    #expect(graph.betweenness() == expected)
    #expect(graph.betweenness(lengths: ArcLengths(lengthsOf: graph)) == expected)
  }

  @Test("counts more paths than a whole number of 64 bits can")
  func manyPaths() {
    // Layers of ten nodes, each joined to all of the next layer: 10^23 paths from end to end.
    let layers = 25
    var (sources, targets): ([Int32], [Int32]) = ([], [])
    for source in 0..<Int32(10 * layers - 10) {
      for place in 0..<Int32(10) {
        sources.append(source)
        targets.append(source / 10 * 10 + 10 + place)
      }
    }
    let graph = SimpleGraph(nodeCount: 10 * layers, sources: sources, targets: targets)
    // What lies before a layer times what lies behind it, over its ten nodes; and the pairs within
    // a layer beside it, which meet in the layers on either side of their own.
    let expected = graph.nodes.map { node in
      let layer = node / 10
      var sum = Double(10 * layer * (layers - 1 - layer))
      for beside in [layer - 1, layer + 1] where (0..<layers).contains(beside) {
        let isEnd = beside == 0 || beside == layers - 1
        sum += isEnd ? 4.5 : 2.25
      }
      return sum
    }
    #expect(Self.near(graph.betweenness(), expected))
  }

  @Test("of nothing is nothing, and of few nodes 0", arguments: [0, 1, 2])
  func few(nodeCount: Int) {
    let graph = SimpleGraph(nodeCount: nodeCount, sources: [], targets: [])
    #expect(graph.betweenness() == graph.nodes.map { _ in 0 })
    #expect(
      graph.betweenness(lengths: ArcLengths(lengthsOf: graph)) == graph.nodes.map { _ in 0 })
    #expect(graph.edgeBetweenness().isEmpty)
  }

  /// Whether two rows are the same but for rounding.
  static func near(_ found: [Double], _ expected: [Double]) -> Bool {
    found.count == expected.count
      && zip(found, expected).allSatisfy { abs($0 - $1) <= 1e-10 * max(1, $1) }
  }
}
