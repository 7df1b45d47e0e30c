import GraphCore
import TestSupport
import Testing

@Suite("RouteSearch")
struct RouteSearchTests {
  @Test(
    "agrees with listing every route", .tags(.property, .differential),
    arguments: UInt64(0)..<1500)
  func agreesWithListing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let search = Self.randomSearch(using: &random)
    let count = search.graph.nodeCount
    let startCount = Int.random(in: 1...min(4, count), using: &random)
    let starts = (0..<count).shuffled(using: &random).prefix(startCount).map { node in
      RouteStart(
        NodeID(node), factor: [1, 3, 5].randomElement(using: &random) ?? 1,
        grade: [0, 1, 2, .max].randomElement(using: &random) ?? 0)
    }
    let maximum = Int.random(in: 0...5, using: &random)
    let routes = search.routes(from: starts, maximumSteps: maximum)
    let naive = NaiveRoutes(search: search, maximumSteps: maximum)
    for node in search.graph.nodes {
      let expected = naive.best(from: starts, to: node)
      let found = routes.route(to: node, in: search.graph)
      #expect(found?.nodes == expected?.nodes)
      #expect(found?.product == expected?.product)
      #expect(routes.start(of: node) == expected?.nodes.first)
      #expect(routes.steps(to: node) == expected?.steps)
      let isReached = routes.reached.contains(node)
      #expect(isReached == (expected != nil))
      if let found { checkEdges(of: found, in: search) }
    }
  }

  private func checkEdges(of route: Route, in search: RouteSearch) {
    #expect(route.edges.map { search.graph.source(of: $0) } == Array(route.nodes.dropLast()))
    #expect(route.leastGrade == route.edges.map { search.grades[$0.index] }.min())
  }

  /// A small graph with few different factors and grades, so that ties abound.
  static func randomSearch(using random: inout SplitMix64) -> RouteSearch {
    let count = Int.random(in: 1...8, using: &random)
    let share = Double.random(in: 0.2...1, using: &random)
    var builder = GraphBuilder(nodeCount: count)
    var values: [(factor: UInt8, grade: UInt8)] = []
    for left in 0..<count {
      for right in left + 1..<max(count, left + 1)
      where Double.random(in: 0...1, using: &random) < share {
        let factor: UInt8 = [5, 5, 3, 0].randomElement(using: &random) ?? 5
        let grade = UInt8.random(in: 0...2, using: &random)
        builder.addEdge(from: NodeID(left), to: NodeID(right))
        builder.addEdge(from: NodeID(right), to: NodeID(left))
        values += [(factor, grade), (factor, grade)]
      }
    }
    let graph = builder.build()
    var search = RouteSearch(
      graph: graph, base: 5, factors: graph.edges.map { values[graph.origin(of: $0)].factor },
      grades: graph.edges.map { values[graph.origin(of: $0)].grade })
    for node in graph.nodes {
      if Int.random(in: 0..<4, using: &random) == 0 { search.endsOnly.insert(node) }
      if Int.random(in: 0..<12, using: &random) == 0 { search.closed.insert(node) }
    }
    return search
  }

  @Test("prefers the route of the highest least grade, then the smallest nodes")
  func tieOrder() {
    // 0–1–3 and 0–2–3 are worth the same; the second has the higher least grade.
    let graph = GraphBuilder(nodeCount: 4, sources: [0, 1, 0, 2], targets: [1, 3, 2, 3]).build()
    let weak = RouteSearch(
      graph: graph, base: 5, factors: [5, 5, 5, 5], grades: [1, 3, 2, 2])
    let best = weak.routes(from: [RouteStart(NodeID(0))], maximumSteps: 2)
    #expect(best.route(to: NodeID(3), in: graph)?.nodes.map(\.index) == [0, 2, 3])
    let held = weak.routes(from: [RouteStart(NodeID(0), grade: 1)], maximumSteps: 2)
    #expect(held.route(to: NodeID(3), in: graph)?.nodes.map(\.index) == [0, 2, 3])
  }
}
