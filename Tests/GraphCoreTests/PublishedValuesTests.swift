import GraphCore
import TestSupport
import Testing

/// Measures as they stand in the literature, to as many digits.
@Suite("Published values", .tags(.differential))
struct PublishedValuesTests {
  @Test(
    "of betweenness in Florence, without the family that married no other",
    arguments: [("Medici", 0.522), ("Guadagni", 0.255), ("Strozzi", 0.103)])
  func florence(family: String, value: Double) throws {
    // Matthew Jackson, "Social and economic networks", 2008, section 1.2.1: the part of the pairs of
    // the 14 other families.
    let network = try ReferenceNetwork("padgett-huwelijk")
    let found = try network.graph.betweenness()[network.node(family)]
    #expect(abs(found / (14 * 13 / 2) - value) < 0.0006)
  }

  @Test("of the kite: degree, closeness and betweenness point at different nodes")
  func kite() throws {
    // David Krackhardt, "Assessing the political landscape", 1990: Diane has most contacts, Fernando
    // and Garth are nearest to all, Heather is most in between.
    let network = try ReferenceNetwork("krackhardt")
    func highest(_ values: [Double]) -> [String] {
      network.graph.nodes.filter { values[$0] == values.max() }.map { network.ids[$0] }
    }
    let closeness = network.graph.distanceSummary().classicalCloseness.map { $0 ?? 0 }
    #expect(highest(network.graph.degrees().map(Double.init)) == ["Diane"])
    #expect(highest(closeness) == ["Fernando", "Garth"])
    #expect(abs((closeness.max() ?? 0) - 0.643) < 0.0005)
    #expect(highest(network.graph.betweenness()) == ["Heather"])
    #expect(network.graph.betweenness().max() == 14)
  }

  @Test("of the karate club: no division has a higher modularity than 0.4198")
  func karate() throws {
    // Proven the highest by Ulrik Brandes and others, "On modularity clustering", IEEE Transactions
    // on Knowledge and Data Engineering 20(2), 2008.
    let network = try ReferenceNetwork("zachary")
    let found = try #require(network.graph.modularity(of: network.graph.communities()))
    #expect(abs(found - 0.4198) < 0.00005)
  }

  @Test(
    "of degree, closeness and betweenness of women and events",
    arguments: [
      ("Evelyn Jefferson", [0.57, 0.8, 0.1]), ("Nora Fayette", [0.57, 0.8, 0.11]),
      ("Sylvia Avondale", [0.5, 0.77, 0.07]), ("Pearl Oglethorpe", [0.21, 0.67, 0.01]),
      ("E8", [0.78, 0.85, 0.24]), ("E9", [0.67, 0.79, 0.23]), ("E14", [0.17, 0.52, 0]),
    ])
  func davis(id: String, values: [Double]) throws {
    // Stephen Borgatti and Daniel Halgin, "Analyzing affiliation networks", The SAGE Handbook of
    // Social Network Analysis, 2011.
    let (network, graph) = try ReferenceMeasuresTests.davis()
    let node = try network.node(id)
    let found = [
      graph.degreeCentrality()[node], graph.closenessCentrality()[node],
      graph.betweennessCentrality()[node],
    ]
    #expect(zip(found, values).allSatisfy { abs(($0 ?? -1) - $1) < 0.0051 })
  }
}
