import GraphCore
import TestSupport
import Testing

@Suite("The catalog of GraphCore")
struct CatalogTests {
  @Test("shows code that works", .tags(.documentation))
  func example() throws {
    // begin
    var builder = GraphBuilder(nodeCount: 3)
    builder.addEdge(from: NodeID(0), to: NodeID(1))
    builder.addEdge(from: NodeID(1), to: NodeID(2))
    let graph = builder.build()
    let steps = graph.distances(from: [NodeID(0)])[NodeID(2)]
    let search = RouteSearch(graph: graph, base: 5, factors: [4, 3], grades: [0, 0])
    let routes = search.routes(from: [RouteStart(NodeID(0))], maximumSteps: 2)
    let product = routes.route(to: NodeID(2), in: graph)?.product
    // end
    #expect(steps == 2)
    #expect(product == 12)
    let page = "Sources/GraphCore/GraphCore.docc/GraphCore.md"
    #expect(try Catalog.holdsExample(page, of: #filePath))
  }
}
