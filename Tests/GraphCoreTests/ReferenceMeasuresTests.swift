import GraphCore
import TestSupport
import Testing

/// Every measure on published networks, as networkx and igraph have it.
@Suite("Reference networks", .tags(.differential))
struct ReferenceMeasuresTests {
  static let all = plain + ["zachary-gewogen", "zachary-gericht"]
  static let plain = ["zachary", "padgett-huwelijk", "padgett-zaken", "davis", "krackhardt"]

  /// The network with weights only when the reference numbers are with weights.
  private func load(_ name: String) throws -> (ReferenceNetwork, SimpleGraph) {
    let network = try ReferenceNetwork(name)
    return (network, name == "zachary-gericht" ? network.graph.unweighted : network.graph)
  }

  @Test("have the same betweenness", arguments: all)
  func betweenness(name: String) throws {
    let (network, graph) = try load(name)
    let lengths = graph.isWeighted ? ArcLengths(strengthsOf: graph) : nil
    let found = lengths.map { graph.betweenness(lengths: $0) } ?? graph.betweenness()
    #expect(isClose(found, try network.measure("betweenness")))
    let edges: [[Any]] = try network.value("lijsten", "betweenness_relaties")
    let ofArcs = graph.edgeBetweenness(lengths: lengths)
    #expect(edges.count == graph.edgeCount)
    for edge in edges {
      let ends = try edge.prefix(2).map { try network.node(#require($0 as? String)) }
      let arc = try #require(graph.outgoing.arc(from: ends[0], to: ends[1]))
      #expect(isClose([ofArcs[arc]], [edge[2] as? Double]))
    }
  }

  @Test("have the same distances", arguments: all)
  func distances(name: String) throws {
    let (network, graph) = try load(name)
    let lengths = graph.isWeighted ? ArcLengths(strengthsOf: graph) : nil
    let found = graph.distanceSummary(lengths: lengths)
    #expect(isClose(found.harmonic, try network.measure("harmonic")))
    // networkx has 0 for a node that reaches no other, where it is undefined.
    let closeness = try network.measure("closeness")
    #expect(isClose(found.closeness.map { $0 ?? 0 }, closeness))
    #expect(zip(found.closeness, found.reached).allSatisfy { ($0 == nil) == ($1 == 0) })
    #expect(isClose([found.diameter], [try network.figure("diameter")]))
    #expect(isClose([found.averagePath], [try network.figure("gemiddelde_pad")]))
  }

  @Test("have the same scores by walks", arguments: all)
  func spectral(name: String) throws {
    let (network, graph) = try load(name)
    #expect(isClose(graph.pageRank(), try network.measure("pagerank"), within: 1e-8))
    if !graph.isDirected {
      let found = graph.eigenvectorCentrality().values ?? []
      // igraph is precise to about as many digits.
      let expected = try network.measure("eigenvector").map { $0 ?? -1 }
      #expect(
        found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) < 1e-7 })
    }
    guard Self.plain.contains(name) else { return }
    #expect(isClose(graph.katz(alpha: 0.1).values ?? [], try network.measure("katz")))
    #expect(isClose(graph.bonacichPower(beta: 0.05).values ?? [], try network.measure("bonacich")))
  }

  @Test("have the same structure", arguments: all)
  func structure(name: String) throws {
    let (network, graph) = try load(name)
    #expect(graph.degrees().map(Double.init) == (try network.measure("graad")))
    #expect(graph.coreNumbers().map(Double.init) == (try network.measure("core")))
    #expect(isClose([graph.density()], [try network.figure("dichtheid")]))
    #expect(isClose([graph.transitivity() ?? 0], [try network.figure("transitiviteit")]))
    #expect(graph.triangleCounts().reduce(0, +) == 3 * Int(try network.figure("driehoeken")))
    let components = graph.components()
    #expect(components.count == Int(try network.figure("componenten")))
    #expect(components.sizes.max() == Int(try network.figure("grootste_component")))
    let cuts: [String: Int] = try network.value("lijsten", "snijpunten")
    #expect(graph.cutNodes().map { network.ids[$0] }.sorted() == cuts.keys.sorted())
    #expect(try cuts.allSatisfy { id, parts in try graph.partCounts()[network.node(id)] == parts })
    let bridges: [[String]] = try network.value("lijsten", "bruggen")
    #expect(
      Set(graph.bridges().map { [network.ids[$0.low], network.ids[$0.high]].sorted() })
        == Set(bridges.map { $0.sorted() }))
    guard Self.plain.contains(name) else { return }
    #expect(isClose(graph.localClustering(), try network.measure("clustering")))
  }

  @Test("have the same directed figures")
  func directed() throws {
    let (network, graph) = try load("zachary-gericht")
    #expect(graph.degrees(.incoming).map(Double.init) == (try network.measure("graad_in")))
    #expect(graph.degrees(.outgoing).map(Double.init) == (try network.measure("graad_uit")))
    #expect(isClose([graph.reciprocity()], [try network.figure("wederkerigheid")]))
    #expect(graph.strongComponents().count == Int(try network.figure("sterke_componenten")))
  }

  @Test("have the same structural holes", arguments: all)
  func holes(name: String) throws {
    let (network, graph) = try load(name)
    let found = graph.structuralHoles()
    #expect(isClose(found.constraint, try network.measure("constraint")))
    #expect(isClose(graph.constraint(), try network.measure("constraint")))
    #expect(isClose(found.hierarchy, try network.measure("hierarchy")))
    guard Self.plain.contains(name) else { return }
    #expect(isClose(found.effectiveSize, try network.measure("effective_size")))
    #expect(isClose(found.efficiency, try network.measure("efficiency")))
  }

  @Test("have the same modularity of their groups", arguments: ["zachary", "zachary-gewogen"])
  func modularity(name: String) throws {
    let network = try ReferenceNetwork(name)
    let groups = Partition(labels: network.groups.map { $0 ?? -1 })
    let found = network.graph.modularity(of: groups)
    #expect(isClose([found], [try network.figure("modulariteit_groepen")]))
  }

  /// The women and the events of Davis.
  static func davis() throws -> (ReferenceNetwork, TwoModeGraph) {
    let network = try ReferenceNetwork("davis")
    let women = network.groups.compactMap(\.self).max()
    let modes = network.groups.map { $0 == women ? TwoModeGraph.Mode.first : .second }
    return (network, try #require(TwoModeGraph(network.graph, modes: modes)))
  }

  @Test("have the same centrality of two modes")
  func twoModes() throws {
    let (network, graph) = try Self.davis()
    func expected(_ name: String) throws -> [Double?] {
      let values: [String: Double] = try network.value("twee_soorten", name)
      return network.ids.map { values[$0] }
    }
    #expect(isClose(graph.degreeCentrality(), try expected("graad")))
    #expect(isClose(graph.closenessCentrality(), try expected("closeness")))
    #expect(isClose(graph.betweennessCentrality(), try expected("betweenness")))
  }

  @Test("have the same projections")
  func projections() throws {
    let (network, twoMode) = try Self.davis()
    let expected: [[Any]] = try network.value("twee_soorten", "projectie")
    for (column, weighting) in Projection.Weighting.allCases.enumerated() {
      let found = twoMode.projection(onto: .first, weighting: weighting)
      #expect(found.graph.edgeCount == expected.count)
      for row in expected {
        let places = try row.prefix(2).map { id in
          let node = try network.node(#require(id as? String))
          return try #require(found.nodes.firstIndex(of: Int32(node)))
        }
        let arc = try #require(found.graph.outgoing.arc(from: places[0], to: places[1]))
        #expect(isClose([found.graph.outgoing.weight(arc)], [row[column + 2] as? Double]))
      }
    }
  }
}
