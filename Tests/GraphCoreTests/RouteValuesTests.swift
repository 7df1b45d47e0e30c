import GraphCore
import TestSupport
import Testing

@Suite("RouteValues")
struct RouteValuesTests {
  @Test(
    "agrees with listing every route from each node to every goal",
    .tags(.property, .differential), arguments: UInt64(0)..<600)
  func agreesWithListing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let search = Self.withoutGrades(RouteSearchTests.randomSearch(using: &random))
    let count = search.graph.nodeCount
    let goals = (0..<count).shuffled(using: &random).prefix(3).map { node in
      RouteStart(NodeID(node), factor: [1, 3, 5].randomElement(using: &random) ?? 1)
    }
    let maximum = Int.random(in: 0...4, using: &random)
    let values = search.values(towards: goals, maximumSteps: maximum)
    let naive = NaiveRoutes(search: search, maximumSteps: maximum)
    for node in search.graph.nodes where !search.closed.contains(node) {
      let expected = Self.best(from: node, to: goals, naive)
      let steps = values.steps(from: node)
      #expect(steps == expected?.steps)
      guard let steps, let expected else { continue }
      #expect(values.product(from: node, steps: steps) == expected.product)
      let edges = values.walk(from: node, steps: steps) ?? []
      #expect([node] + edges.map { search.graph.target(of: $0) } == expected.nodes)
    }
  }

  /// The best route to a goal, its factor included; of equal ones the smallest sequence of nodes.
  private static func best(
    from node: NodeID, to goals: [RouteStart], _ naive: NaiveRoutes
  ) -> NaiveRoutes.Found? {
    let routes = goals.compactMap { goal in
      naive.best(from: [RouteStart(node)], to: goal.node).map {
        NaiveRoutes.Found(
          nodes: $0.nodes, product: $0.product * goal.factor, leastGrade: $0.leastGrade)
      }
    }
    return routes.filter { !naive.search.closed.contains($0.nodes[$0.steps]) }
      .min(by: naive.isBetter)
  }

  /// The same search in which every grade is equal.
  private static func withoutGrades(_ search: RouteSearch) -> RouteSearch {
    var plain = RouteSearch(
      graph: search.graph, base: search.base, factors: search.factors,
      grades: search.grades.map { _ in 0 })
    plain.endsOnly = search.endsOnly
    plain.closed = search.closed
    return plain
  }

  @Test("a node that no walk leaves has no value, and a walk that is too long is nothing")
  func nothing() {
    let graph = GraphBuilder(nodeCount: 3, sources: [0, 1], targets: [1, 0]).build()
    let search = RouteSearch(graph: graph, base: 5, factors: [4, 4], grades: [0, 0])
    let values = search.values(
      towards: [RouteStart(NodeID(0), factor: 5)], maximumSteps: 1)
    #expect(values.steps(from: NodeID(2)) == nil)
    #expect(values.walk(from: NodeID(2), steps: 0) == nil)
    #expect(values.product(from: NodeID(1), steps: 1) == 20)
    #expect(values.product(from: NodeID(1), steps: 2) == 0)
    #expect(values.walk(from: NodeID(0), steps: 0) == [])
  }
}
