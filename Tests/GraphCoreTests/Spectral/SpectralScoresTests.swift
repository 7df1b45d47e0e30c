import Foundation
import GraphCore
import TestSupport
import Testing

@Suite("Eigenvector, Katz and Bonacich")
struct SpectralScoresTests {
  @Test(
    "eigenvector scores are in proportion to what they hear", .tags(.property),
    arguments: UInt64(0)..<60)
  func eigenvector(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 2...30, edges: 1...50, using: &random)
    let weights = edges.pairs.map { _ in Double.random(in: 0.5...4, using: &random) }
    for graph in [edges.simple(), edges.simple(weights: weights)] where graph.edgeCount > 0 {
      let values = try #require(graph.eigenvectorCentrality().values)
      let value = try #require(graph.largestEigenvalue())
      #expect(values.allSatisfy { $0 >= 0 })
      #expect(abs(values.reduce(0) { $0 + $1 * $1 } - 1) < 1e-9)
      for node in graph.nodes {
        #expect(abs(heard(graph.incoming, node, values) - value * values[node]) < 1e-9 * value)
      }
      // No vector of which a node and its neighbours hear more: the eigenvalue is the largest.
      let degrees = graph.nodes.map { node in
        graph.outgoing.arcs(of: node).reduce(0) { $0 + graph.outgoing.weight($1) }
      }
      let mean = degrees.reduce(0, +) / Double(graph.nodeCount)
      #expect(value <= (degrees.max() ?? 0) + 1e-9 && value >= mean - 1e-9)
    }
  }

  private func heard(_ rows: Adjacency, _ node: Int, _ values: [Double]) -> Double {
    rows.arcs(of: node).reduce(0) { $0 + rows.weight($1) * values[Int(rows.targets[$1])] }
  }

  @Test("eigenvector scores of a star, two triangles and a directed ring are as derived by hand")
  func byHand() throws {
    let star = SimpleGraph(nodeCount: 6, sources: [0, 0, 0, 0], targets: [1, 2, 3, 4])
    let found = try #require(star.eigenvectorCentrality().values)
    let expected = [(0.5).squareRoot()] + [Double](repeating: (0.125).squareRoot(), count: 4) + [0]
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(abs((star.largestEigenvalue() ?? 0) - 2) < 1e-9)
    let triangles = SimpleGraph(
      nodeCount: 8, sources: [0, 1, 2, 3, 4, 5, 6], targets: [1, 2, 0, 4, 5, 3, 7])
    let pair = try #require(triangles.eigenvectorCentrality().values)
    #expect(pair.prefix(6).allSatisfy { abs($0 - (1.0 / 6).squareRoot()) < 1e-9 })
    #expect(pair.suffix(2).allSatisfy { $0 == 0 })
    let ring = SimpleGraph(
      nodeCount: 4, sources: [0, 1, 2, 2], targets: [1, 2, 0, 3], isDirected: true)
    let directed = try #require(ring.eigenvectorCentrality().values)
    #expect(directed.allSatisfy { abs($0 - 0.5) < 1e-9 })
  }

  @Test("eigenvector scores of a long path are a sine", arguments: [2, 3, 50, 300])
  func longPath(count: Int) throws {
    let path = SimpleGraph(
      nodeCount: count, sources: (1..<count).map { Int32($0 - 1) },
      targets: (1..<count).map { Int32($0) })
    let angle = Double.pi / Double(count + 1)
    let found = try #require(path.eigenvectorCentrality().values)
    let size = (2 / Double(count + 1)).squareRoot()
    for node in 0..<count {
      #expect(abs(found[node] - size * sin(angle * Double(node + 1))) < 1e-7)
    }
    #expect(abs((path.largestEigenvalue() ?? 0) - 2 * cos(angle)) < 1e-10)
  }

  @Test("eigenvector scores are undefined without edges and without a cycle")
  func undefined() {
    let none = SimpleGraph(nodeCount: 3, sources: [], targets: [])
    #expect(none.eigenvectorCentrality().reason == .noEdges)
    #expect(none.largestEigenvalue() == 0)
    let line = SimpleGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2], isDirected: true)
    #expect(line.eigenvectorCentrality() == .undefined(.noCycle))
    #expect(line.largestEigenvalue() == 0)
  }

  @Test("Katz scores solve their equation", .tags(.property), arguments: UInt64(0)..<60)
  func katz(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 1...30, edges: 0...50, using: &random)
    for isDirected in [false, true] {
      let graph = edges.simple(isDirected: isDirected)
      // No eigenvalue is larger than the largest degree.
      let limit = 1 / Double(max(1, graph.nodes.map { graph.outgoing.degree(of: $0) }.max() ?? 1))
      let alpha = limit * Double.random(in: 0...0.95, using: &random)
      let values = try #require(graph.katz(alpha: alpha, beta: 2).values)
      #expect(abs(values.reduce(0) { $0 + $1 * $1 } - 1) < 1e-9)
      // Every node keeps the same of its own.
      let own = graph.nodes.map { values[$0] - alpha * heard(graph.incoming, $0, values) }
      #expect(own.allSatisfy { $0 > 0 && abs($0 - own[0]) < 1e-9 })
    }
  }

  @Test("Katz scores of a star are those of its formula, up to where they are undefined")
  func katzOfStar() throws {
    let star = SimpleGraph(nodeCount: 5, sources: [0, 1, 2, 3], targets: [4, 4, 4, 4])
    // A leaf has 1 + a · m and the middle m = 1 + 4 · a · (1 + a · m).
    for alpha in [0.1, 0.49] {
      let middle = (1 + 4 * alpha) / (1 - 4 * alpha * alpha)
      let leaf = 1 + alpha * middle
      let size = (middle * middle + 4 * leaf * leaf).squareRoot()
      let scores = try #require(star.katz(alpha: alpha).values)
      #expect(abs(scores[4] - middle / size) < 1e-12)
      #expect(scores.dropLast().allSatisfy { abs($0 - leaf / size) < 1e-12 })
    }
    #expect(star.katz(alpha: 0.5).reason == .alphaTooLarge)
    #expect(star.katz(alpha: 0.6).reason == .alphaTooLarge)
  }

  @Test("Katz scores are undefined from the inverse of the largest eigenvalue on")
  func katzTooLarge() {
    for isDirected in [false, true] {
      let triangle = SimpleGraph(
        nodeCount: 4, sources: [0, 1, 2, 1, 2, 0], targets: [1, 2, 0, 0, 1, 2],
        isDirected: isDirected)
      #expect(triangle.katz(alpha: 0.49).values != nil)
      #expect(triangle.katz(alpha: 0.5).reason == .alphaTooLarge)
      #expect(triangle.katz(alpha: 0.51).reason == .alphaTooLarge)
      #expect(triangle.katz(alpha: 7).reason == .alphaTooLarge)
    }
    let line = SimpleGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2], isDirected: true)
    let size = (14.0).squareRoot()
    let found = line.katz(alpha: 1).values ?? []
    #expect(zip(found, [1 / size, 2 / size, 3 / size]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test(
    "Katz scores without a cycle exist for every alpha", .tags(.property), arguments: UInt64(0)..<40
  )
  func katzWithoutCycle(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...14, using: &random)
    var (sources, targets, weights): ([Int32], [Int32], [Double]) = ([], [], [])
    var scores = [Double](repeating: 1, count: count)
    // The nodes have their numbers in an order of their own.
    let numbers = (0..<count).map { Int32($0) }.shuffled(using: &random)
    for node in 1..<count {
      for source in [node - 1, Int.random(in: 0..<node, using: &random)] {
        sources.append(numbers[source])
        targets.append(numbers[node])
        weights.append(Double.random(in: 167...1885, using: &random))
        scores[node] += 0.9 * (weights.last ?? 0) * scores[source]
      }
    }
    let graph = SimpleGraph(
      nodeCount: count, sources: sources, targets: targets, weights: weights, isDirected: true)
    let found = try #require(graph.katz(alpha: 0.9).values)
    let size = scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for node in 0..<count {
      let expected = scores[node] / size
      #expect(abs(found[Int(numbers[node])] - expected) < 1e-12 * expected)
    }
  }

  @Test("Katz scores behind a large cycle are known, and undefined when too large for a number")
  func katzOfLargeScores() throws {
    // Nodes 2 and 3 in a ring with α · λ = 0.9, after a chain of large weights.
    let graph = SimpleGraph(
      nodeCount: 4, sources: [0, 1, 2, 3], targets: [1, 2, 3, 2], weights: [1e9, 1e9, 0.9, 0.9],
      isDirected: true)
    let found = try #require(graph.katz(alpha: 1).values)
    #expect(abs(found[3] / found[2] - 0.9) < 1e-9)
    #expect(abs(found[1] / found[2] - 0.19e-9) < 1e-18)
    let steep = SimpleGraph(
      nodeCount: 3, sources: [0, 1], targets: [1, 2], weights: [1e200, 1e200], isDirected: true)
    #expect(steep.katz(alpha: 1).reason == .overflow)
    #expect(steep.katz(alpha: 1e-60).values != nil)
    let ring = SimpleGraph(
      nodeCount: 3, sources: [0, 1, 2], targets: [1, 2, 1], weights: [1e9, 1, 1],
      isDirected: true)
    #expect(ring.katz(alpha: 1).reason == .alphaTooLarge)
    #expect(ring.katz(alpha: 3).reason == .alphaTooLarge)
  }

  @Test("Bonacich scores solve their equation", .tags(.property), arguments: UInt64(0)..<60)
  func bonacich(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let edges = RandomEdges(nodes: 2...25, edges: 1...40, using: &random)
    for isDirected in [false, true] {
      let graph = edges.simple(isDirected: isDirected)
      guard graph.edgeCount > 0 else { continue }
      let beta = Double.random(in: -0.4...0.4, using: &random)
      let values = try #require(graph.bonacichPower(beta: beta).values)
      let squares = values.reduce(0) { $0 + $1 * $1 }
      #expect(abs(squares - Double(graph.nodeCount)) < 1e-9 * squares)
      // What a node has besides the power of its neighbours is in proportion to its degree.
      let own = graph.nodes.map { values[$0] - beta * heard(graph.outgoing, $0, values) }
      let total = own.reduce(0, +) / Double(graph.outgoing.targets.count)
      #expect(total > 0)
      for node in graph.nodes {
        #expect(abs(own[node] - total * Double(graph.outgoing.degree(of: node))) < 1e-8)
      }
    }
  }

  @Test("Bonacich scores of a star turn with the sign of beta, and may be singular")
  func bonacichByHand() throws {
    let star = SimpleGraph(nodeCount: 5, sources: [0, 0, 0, 0], targets: [1, 2, 3, 4])
    #expect(star.bonacichPower(beta: 0.5).reason == .singular)
    #expect(
      SimpleGraph(nodeCount: 2, sources: [], targets: []).bonacichPower(beta: 0).reason == .noEdges)
    // c = (4 + 4β, 1 + 4β) / (1 - 4β²) before scaling.
    for beta in [-0.2, 0, 0.2] {
      let found = try #require(star.bonacichPower(beta: beta).values)
      #expect(abs(found[1] / found[0] - (1 + 4 * beta) / (4 + 4 * beta)) < 1e-12)
    }
  }

  @Test("Bonacich scores of a large graph solve their equation too", .tags(.property))
  func bonacichLarge() throws {
    var random = SplitMix64(seed: 9)
    let edges = RandomEdges(nodes: 1200...1200, edges: 2400...2400, using: &random)
    for isDirected in [false, true] {
      let graph = edges.simple(isDirected: isDirected)
      for beta in [-0.05, 0.05] {
        let values = try #require(graph.bonacichPower(beta: beta).values)
        let own = graph.nodes.map { values[$0] - beta * heard(graph.outgoing, $0, values) }
        let total = own.reduce(0, +) / Double(graph.outgoing.targets.count)
        for node in graph.nodes {
          #expect(abs(own[node] - total * Double(graph.outgoing.degree(of: node))) < 1e-8)
        }
      }
    }
  }
}
